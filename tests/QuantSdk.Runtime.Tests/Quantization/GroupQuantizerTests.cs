using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace QuantSdk.Runtime.Tests.Quantization;

public sealed class GroupQuantizerTests
{
    private const int InFeatures = 128;

    public static TheoryData<string> GroupFormats => [.. WeightFormats.All.OfType<GroupFormat>().Select(static format => format.Name)];

    [Theory]
    [MemberData(nameof(GroupFormats))]
    public void Quantize_WeightsOnTheGrid_ComeBackExactly(string name)
    {
        GroupFormat format = Find(name);
        float[] weights = new float[4 * InFeatures];
        Random random = new(1);
        for (int group = 0; group < weights.Length / 64; group++)
        {
            Grid grid = format.Family.Grids[random.Next(format.Family.Grids.Length)];
            for (int i = 0; i < 64; i++)
            {
                // The first weight pins the scale; the others stay within the symmetric part of the grid.
                float value = grid.Values[random.Next(grid.Values.Length)];
                weights[group * 64 + i] = 0.125f * (i == 0 ? grid.AbsoluteMaximum : MathF.Max(value, -grid.AbsoluteMaximum));
            }
        }

        Assert.Equal(weights, Decode(Quantizer.Quantize(format, weights, 4, InFeatures)));
    }

    [Theory]
    [MemberData(nameof(GroupFormats))]
    public void Quantize_WithCalibration_BeatsWeightErrorAndFeedbackBeatsBoth(string name)
    {
        const int Rows = 24;
        float[] weights = Samples.Gaussian(Rows * InFeatures, 12);
        Calibration calibration = Samples.Calibration(InFeatures, 13);

        double blind = Objective(new QuantizationOptions());
        double calibrated = Objective(new QuantizationOptions { Calibration = calibration, ErrorFeedback = false });
        double feedback = Objective(new QuantizationOptions { Calibration = calibration });

        Assert.True(feedback < calibrated, $"{feedback} with error feedback, {calibrated} without");
        Assert.True(feedback < blind, $"{feedback} with error feedback, {blind} by weight error");

        double Objective(QuantizationOptions options) =>
            Samples.Objective(calibration, weights, Decode(Quantizer.Quantize(Find(name), weights, Rows, InFeatures, options)));
    }

    [Theory]
    [MemberData(nameof(GroupFormats))]
    public void Quantize_SearchedScales_LowerTheWeightError(string name)
    {
        float[] weights = Samples.Gaussian(16 * InFeatures, 14);

        double searched = SquaredError(new QuantizationOptions());
        double nominal = SquaredError(new QuantizationOptions { SearchScales = false });

        Assert.True(searched <= nominal, $"{searched} searched, {nominal} nominal");

        double SquaredError(QuantizationOptions options) =>
            weights.Zip(Decode(Quantizer.Quantize(Find(name), weights, 16, InFeatures, options)), static (a, b) => Math.Pow(a - b, 2)).Sum();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(19)]
    public void Quantize_AnyNumberOfRowsAndThreads_GivesTheSameRows(int rows)
    {
        float[] weights = Samples.Gaussian(32 * InFeatures, 15);
        Calibration calibration = Samples.Calibration(InFeatures, 16);
        QuantizationOptions options = new() { Calibration = calibration, MaxDegreeOfParallelism = 1 };

        float[] all = Decode(Quantizer.Quantize(WeightFormats.Mant(), weights, 32, InFeatures, options with { MaxDegreeOfParallelism = 5 }));
        float[] some = Decode(Quantizer.Quantize(WeightFormats.Mant(), weights.AsMemory(0, rows * InFeatures), rows, InFeatures, options));

        Assert.Equal(all[..(rows * InFeatures)], some);
    }

    [Fact]
    public void Quantize_ZeroGroup_StaysZero()
    {
        float[] weights = Samples.Gaussian(InFeatures, 17);
        weights.AsSpan(64, 64).Clear();

        foreach (GroupFormat format in WeightFormats.All.OfType<GroupFormat>())
        {
            Assert.All(Decode(Quantizer.Quantize(format, weights, 1, InFeatures)).Skip(64), static value => Assert.Equal(0, value));
        }
    }

    [Fact]
    public void Quantize_FeaturesThatAreNeverActive_StayFinite()
    {
        float[] activations = Samples.Activations(300, InFeatures, 18);
        for (int token = 0; token < 300; token++)
        {
            activations.AsSpan(token * InFeatures, 64).Clear();
        }

        Calibration calibration = new(InFeatures);
        calibration.Add(activations);
        float[] weights = Samples.Gaussian(8 * InFeatures, 19);
        foreach (bool feedback in (bool[])[true, false])
        {
            QuantizationOptions options = new() { Calibration = calibration, ErrorFeedback = feedback };
            float[] decoded = Decode(Quantizer.Quantize(WeightFormats.Mant(), weights, 8, InFeatures, options));
            Assert.All(decoded, static value => Assert.True(float.IsFinite(value)));
        }
    }

    private static GroupFormat Find(string name)
    {
        Assert.True(WeightFormats.TryFind(name, out WeightFormat? format));
        return (GroupFormat)format;
    }

    private static float[] Decode(QuantizedWeights weights)
    {
        float[] decoded = new float[weights.OutFeatures * weights.InFeatures];
        weights.Dequantize(decoded);
        return decoded;
    }
}
