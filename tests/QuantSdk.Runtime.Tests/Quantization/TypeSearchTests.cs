using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace QuantSdk.Runtime.Tests.Quantization;

/// <summary>The type search against every type tried one by one, in double precision.</summary>
public sealed class TypeSearchTests
{
    private const int Rows = 11;
    private const int InFeatures = 192;
    private const int GroupSize = 64;

    [Theory]
    [InlineData("MANT4-g64", true)]
    [InlineData("MANT4-g64", false)]
    [InlineData("ANT-g64", true)]
    [InlineData("ANT-g64", false)]
    public void Quantize_EveryGroup_TakesTheTypeOfLeastError(string name, bool calibrated)
    {
        Assert.True(WeightFormats.TryFind(name, out WeightFormat? format));
        float[] weights = Weights();
        Calibration? calibration = calibrated ? Samples.Calibration(InFeatures, 21) : null;
        QuantizationOptions options = new() { Calibration = calibration, ErrorFeedback = false, SearchScales = false };

        GroupWeights quantized = (GroupWeights)Quantizer.Quantize(format, weights, Rows, InFeatures, options);

        float[] decoded = new float[weights.Length];
        quantized.Dequantize(decoded);
        HashSet<string> chosen = [];
        for (int group = 0; group < quantized.Scales.Length; group++)
        {
            int first = group * GroupSize;
            ReadOnlySpan<float> values = weights.AsSpan(first, GroupSize);
            int column = first % InFeatures;
            double least = double.PositiveInfinity;
            foreach (Grid grid in quantized.Format.Family.Grids)
            {
                least = Math.Min(least, Error(calibration, column, values, Round(grid, values)));
            }

            // Single precision decides; candidates within rounding of the least are as good.
            double error = Error(calibration, column, values, decoded.AsSpan(first, GroupSize));
            Assert.True(error <= least * (1 + 1e-4), $"group {group}: {error} with {quantized.GridOf(group)}, {least} is possible");
            chosen.Add(quantized.GridOf(group).Name);
        }

        Assert.True(chosen.Count >= 3, $"only {string.Join(", ", chosen)} chosen");
    }

    private static float[] Round(Grid grid, ReadOnlySpan<float> values)
    {
        float maximum = 0;
        foreach (float value in values)
        {
            maximum = MathF.Max(maximum, MathF.Abs(value));
        }

        float scale = (float)(Half)(maximum / grid.AbsoluteMaximum);
        float[] rounded = new float[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            rounded[i] = scale * grid.Values[grid.NearestCode(values[i] / scale)];
        }

        return rounded;
    }

    /// <summary>The mean squared error of the group's partial output times the tokens, or the squared error of the weights.</summary>
    private static double Error(Calibration? calibration, int column, ReadOnlySpan<float> values, ReadOnlySpan<float> decoded)
    {
        double sum = 0;
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
            {
                double moment = calibration?.Moments[(column + i) * InFeatures + column + j] ?? (i == j ? 1 : 0);
                sum += (values[i] - decoded[i]) * moment * (values[j] - decoded[j]);
            }
        }

        return sum;
    }

    /// <summary>Groups of different shape, so that different types win: normal, heavy-tailed and uniform.</summary>
    private static float[] Weights()
    {
        Random random = new(20);
        float[] weights = new float[Rows * InFeatures];
        for (int i = 0; i < weights.Length; i++)
        {
            double value = (i / GroupSize % 3) switch
            {
                0 => Samples.Normal(random),
                1 => Math.Pow(Samples.Normal(random), 3),
                _ => random.NextDouble() - 0.5,
            };
            weights[i] = (float)(0.02 * value);
        }

        return weights;
    }
}
