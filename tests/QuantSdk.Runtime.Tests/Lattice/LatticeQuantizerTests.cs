using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Quantization;
using QuantSdk.Runtime.Tests.Quantization;
using QuantSdk.Runtime.Tests.Vector;

namespace QuantSdk.Runtime.Tests.Lattice;

public sealed class LatticeQuantizerTests
{
    [Theory]
    [InlineData(1, 0.105)]
    [InlineData(2, 0.0085)]
    public void Quantize_NormalWeights_HasTheErrorOfThePaper(int stages, double largest)
    {
        // QuIP# reports a mean squared error of about 0.089 for E8P on normal samples; trials of the scale and the residual stage vary a little.
        LatticeFormat format = new("test", stages);
        float[] weights = Samples.Gaussian(64 * 128, 1);
        float[] decoded = new float[weights.Length];

        Quantizer.Quantize(format, weights, 64, 128).Dequantize(decoded);

        double error = weights.Zip(decoded, static (w, q) => (w - (double)q) * (w - q)).Sum() / weights.Sum(static w => (double)w * w);
        Assert.InRange(error, largest / 3, largest);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Quantize_WithFeedback_LowersTheCalibrationObjective(int stages)
    {
        LatticeFormat format = new("test", stages);
        float[] weights = Samples.Gaussian(32 * 96, 2);
        Calibration calibration = Samples.Calibration(96, 3);

        double with = Objective(calibration, weights, Quantizer.Quantize(format, weights, 32, 96, new() { Calibration = calibration }));
        double without = Objective(calibration, weights, Quantizer.Quantize(format, weights, 32, 96));

        Assert.True(with < 0.8 * without, $"{with} {without}");
    }

    [Fact]
    public void Quantize_AnyNumberOfThreads_GivesTheSameWeights()
    {
        float[] weights = Samples.Gaussian(48 * 64, 4);
        Calibration calibration = Samples.Calibration(64, 5);
        LatticeWeights[] results = [.. ((int[])[1, 2, 5]).Select(threads => (LatticeWeights)Quantizer.Quantize(
            WeightFormats.QuipSharp4, weights, 48, 64, new() { Calibration = calibration, MaxDegreeOfParallelism = threads, Seed = 6 }))];

        foreach (LatticeWeights result in results[1..])
        {
            Assert.Equal(results[0].Codes, result.Codes);
            Assert.Equal(results[0].Scales, result.Scales);
            Assert.Equal(results[0].InSigns, result.InSigns);
        }
    }

    [Fact]
    public void Quantize_ZeroWeights_DecodeToNearlyZero()
    {
        float[] decoded = new float[16 * 24];

        Quantizer.Quantize(WeightFormats.QuipSharp2, new float[16 * 24], 16, 24).Dequantize(decoded);

        Assert.All(decoded, static value => Assert.True(MathF.Abs(value) < 1e-3f));
    }

    [Fact]
    public void Quantize_WrongStagesOrShape_ThrowsArgumentException()
    {
        Assert.Throws<ArgumentException>(() => Quantizer.Quantize(new LatticeFormat("test", 3), new float[64], 8, 8));
        Assert.Throws<ArgumentException>(() => Quantizer.Quantize(WeightFormats.QuipSharp2, new float[8 * 12], 8, 12));
    }

    [Fact]
    public void Quantize_CancelledOnTheWay_Throws()
    {
        using CancellationTokenSource source = new();
        CallbackProgress progress = new(_ => source.Cancel());

        Assert.ThrowsAny<OperationCanceledException>(
            () => Quantizer.Quantize(WeightFormats.QuipSharp2, Samples.Gaussian(32 * 64, 7), 32, 64, null, progress, source.Token));
    }

    private static double Objective(Calibration calibration, float[] weights, QuantizedWeights quantized)
    {
        float[] decoded = new float[weights.Length];
        quantized.Dequantize(decoded);
        return Samples.Objective(calibration, weights, decoded);
    }
}
