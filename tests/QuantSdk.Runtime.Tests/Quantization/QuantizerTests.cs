using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace QuantSdk.Runtime.Tests.Quantization;

public sealed class QuantizerTests
{
    [Fact]
    public void Quantize_Half_KeepsHalves()
    {
        float[] weights = [.. Samples.Gaussian(6, 30).Select(static value => (float)(Half)value)];

        QuantizedWeights quantized = Quantizer.Quantize(WeightFormats.Half, weights, 2, 3);

        float[] decoded = new float[6];
        quantized.Dequantize(decoded);
        Assert.Equal(weights, decoded);
        Assert.Equal(16, quantized.BitsPerWeight);
    }

    [Fact]
    public void Quantize_BadArguments_ThrowArgumentException()
    {
        float[] weights = new float[2 * 64];
        Assert.Throws<ArgumentException>(() => Quantizer.Quantize(WeightFormats.Mant(), weights, 3, 64));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantizer.Quantize(WeightFormats.Mant(), weights, 0, 64));
        Assert.Throws<ArgumentException>(() => Quantizer.Quantize(WeightFormats.Mant(128), weights, 2, 64));
        QuantizationOptions other = new() { Calibration = new Calibration(32) };
        Assert.Throws<ArgumentException>(() => Quantizer.Quantize(WeightFormats.Mant(), weights, 2, 64, other));
        QuantizationOptions empty = new() { Calibration = new Calibration(64) };
        Assert.Throws<ArgumentException>(() => Quantizer.Quantize(WeightFormats.Mant(), weights, 2, 64, empty));
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void Quantize_WeightNotFinite_NamesItsPlace(float value)
    {
        float[] weights = new float[3 * 64];
        weights[64 + 5] = value;

        ArgumentException error = Assert.Throws<ArgumentException>(() => Quantizer.Quantize(WeightFormats.Mant(), weights, 3, 64));

        Assert.Contains("row 1, column 5", error.Message);
    }

    [Fact]
    public void Quantize_WeightBeyondHalfScales_Throws()
    {
        float[] weights = new float[64];
        weights[3] = 1e9f;

        Assert.Throws<ArgumentException>(() => Quantizer.Quantize(WeightFormats.Mant(), weights, 1, 64));
        Assert.Throws<ArgumentException>(() => Quantizer.Quantize(WeightFormats.Half, weights, 1, 64));
    }

    [Fact]
    public void Quantize_CancelledToken_Throws()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Quantizer.Quantize(WeightFormats.Mant(), new float[64], 1, 64, cancellationToken: source.Token));
    }

    [Fact]
    public void Quantize_CancelledOnTheWay_Throws()
    {
        using CancellationTokenSource source = new();
        Canceller progress = new(source);

        Assert.ThrowsAny<OperationCanceledException>(
            () => Quantizer.Quantize(WeightFormats.Mant(), Samples.Gaussian(512 * 64, 31), 512, 64, null, progress, source.Token));
        Assert.True(progress.Shares[^1] < 1);
    }

    [Fact]
    public void Quantize_Progress_RisesToOne()
    {
        Canceller progress = new(null);

        Quantizer.Quantize(WeightFormats.Integer(4, 64), Samples.Gaussian(100 * 64, 32), 100, 64, null, progress);

        Assert.Equal(progress.Shares.Order(), progress.Shares);
        Assert.Equal(1, progress.Shares[^1]);
    }

    /// <summary>Records the reports and cancels at the first.</summary>
    private sealed class Canceller(CancellationTokenSource? source) : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value)
        {
            Shares.Add(value);
            source?.Cancel();
        }
    }
}
