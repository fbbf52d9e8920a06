using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Quantization;
using QuantSdk.Runtime.Tests.Quantization;

namespace QuantSdk.Runtime.Tests.Vector;

public sealed class VectorQuantizerTests
{
    private static readonly VectorFormat tiled = new("tiled", 4, 5, 1, CodebookScope.Tile, TileSize: 32);
    private static readonly VectorFormat additive = new("additive", 8, 5, 2, CodebookScope.Tensor, RowScales: true);

    public static TheoryData<int, int, int> Shapes()
    {
        TheoryData<int, int, int> shapes = [];
        foreach (int size in (int[])[2, 4, 8, 16])
        {
            foreach (int bits in (int[])[1, 3, 6, 12, 16])
            {
                shapes.Add(size, bits, 1 + (size + bits) % 4);
            }
        }

        return shapes;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Quantize_AnyShapeOfCodebook_LowersTheError(int vectorSize, int indexBits, int residuals)
    {
        float[] weights = Samples.Gaussian(24 * 48, vectorSize + indexBits);
        VectorFormat format = new("test", vectorSize, indexBits, residuals, CodebookScope.Tensor);
        Calibration calibration = Samples.Calibration(48, 1);

        QuantizedWeights quantized = Quantizer.Quantize(format, weights, 24, 48, new() { Calibration = calibration });

        double nothing = Samples.Objective(calibration, weights, new float[weights.Length]);
        Assert.True(Objective(calibration, weights, quantized) < (indexBits == 1 ? 1 : 0.8) * nothing);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Quantize_TilesAtTheEdges_AreSmaller(bool calibrated)
    {
        float[] weights = Samples.Gaussian(45 * 76, 2);

        VectorWeights quantized = (VectorWeights)Quantizer.Quantize(
            tiled, weights, 45, 76, new() { Calibration = calibrated ? Samples.Calibration(76, 3) : null });

        Assert.Equal(2 * 3 * 32 * 4, quantized.Codebooks.Length);
        Assert.True(RelativeError(quantized, weights) < 0.45);
    }

    [Fact]
    public void Quantize_EntriesForEveryVector_KeepsTheWeights()
    {
        float[] weights = Samples.Gaussian(30 * 64, 4);
        foreach (VectorFormat format in (VectorFormat[])[new("one", 8, 8, 1, CodebookScope.Tensor, RowScales: true), new("two", 8, 7, 2, CodebookScope.Tensor)])
        {
            VectorWeights quantized = (VectorWeights)Quantizer.Quantize(format, weights, 30, 64);

            Assert.True(RelativeError(quantized, weights) < 1e-6);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Quantize_WithFeedback_LowersTheCalibrationObjective(bool isTiled)
    {
        float[] weights = Samples.Gaussian(64 * 64, 5);
        Calibration calibration = Samples.Calibration(64, 6);
        VectorFormat format = isTiled ? tiled : additive;

        double with = Objective(calibration, weights, Quantizer.Quantize(format, weights, 64, 64, new() { Calibration = calibration }));
        double without = Objective(calibration, weights, Quantizer.Quantize(format, weights, 64, 64, new() { Calibration = calibration, ErrorFeedback = false }));
        double blind = Objective(calibration, weights, Quantizer.Quantize(format, weights, 64, 64));

        Assert.True(with < 0.9 * without, $"{with} {without}");
        Assert.True(without < blind, $"{without} {blind}");
    }

    [Fact]
    public void Quantize_JointFit_BeatsTheGreedyStart()
    {
        float[] weights = Samples.Gaussian(64 * 64, 7);
        QuantizationOptions options = new() { Calibration = Samples.Calibration(64, 8) };
        VectorFormat format = additive with { RowScales = false };
        float[] rowWeights = [.. Enumerable.Repeat(1f, 64)];
        LayerObjective objective = LayerObjective.Create(weights, 64, 64, options.Calibration.Moments, options);
        VectorSolution greedy = new(format, objective, rowWeights);
        CodebookStart.Run(greedy, 0, new ParallelOptions());
        float[] decoded = new float[weights.Length];
        greedy.Decode(decoded);
        float[] joint = new float[weights.Length];

        Quantizer.Quantize(format, weights, 64, 64, options).Dequantize(joint);

        Assert.True(objective.RelativeError(joint) < 0.8 * objective.RelativeError(decoded));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Quantize_AnyNumberOfThreads_GivesTheSameWeights(bool isTiled)
    {
        float[] weights = Samples.Gaussian(96 * 64, 9);
        Calibration calibration = Samples.Calibration(64, 10);
        VectorFormat format = isTiled ? tiled : additive;
        VectorWeights[] results = [.. ((int[])[1, 2, 5]).Select(threads => (VectorWeights)Quantizer.Quantize(
            format, weights, 96, 64, new() { Calibration = calibration, MaxDegreeOfParallelism = threads, Seed = 3 }))];

        foreach (VectorWeights result in results[1..])
        {
            Assert.Equal(results[0].Codes, result.Codes);
            Assert.Equal(results[0].Codebooks, result.Codebooks);
            Assert.Equal(results[0].Scales, result.Scales);
        }
    }

    [Fact]
    public void Quantize_ZeroRows_DecodeToZeros()
    {
        float[] weights = Samples.Gaussian(40 * 32, 11);
        weights.AsSpan(0, 4 * 32).Clear();
        float[] decoded = new float[weights.Length];

        Quantizer.Quantize(additive with { IndexBits = 4 }, weights, 40, 32).Dequantize(decoded);

        Assert.All(decoded, static value => Assert.True(float.IsFinite(value)));
    }

    [Fact]
    public void Quantize_BadFormatOrShape_ThrowsArgumentException()
    {
        float[] weights = new float[8 * 24];
        Assert.Throws<ArgumentException>(() => Quantizer.Quantize(additive with { VectorSize = 16 }, weights, 8, 24));
        Assert.Throws<ArgumentException>(() => Quantizer.Quantize(additive with { VectorSize = 3 }, weights, 8, 24));
        Assert.Throws<ArgumentException>(() => Quantizer.Quantize(additive with { IndexBits = 17 }, weights, 8, 24));
        Assert.Throws<ArgumentException>(() => Quantizer.Quantize(additive with { Residuals = 0 }, weights, 8, 24));
        weights[5] = 1e6f;
        Assert.Throws<ArgumentException>(() => Quantizer.Quantize(tiled, weights, 8, 24));
    }

    [Fact]
    public void Quantize_CancelledOnTheWay_Throws()
    {
        using CancellationTokenSource source = new();
        CallbackProgress progress = new(_ => source.Cancel());

        Assert.ThrowsAny<OperationCanceledException>(
            () => Quantizer.Quantize(tiled, Samples.Gaussian(64 * 64, 12), 64, 64, new() { Calibration = Samples.Calibration(64, 1) }, progress, source.Token));
    }

    [Fact]
    public void Quantize_Progress_RisesToOne()
    {
        List<double> shares = [];
        Quantizer.Quantize(tiled, Samples.Gaussian(64 * 64, 13), 64, 64, null, new CallbackProgress(shares.Add));

        Assert.Equal(shares.Order(), shares);
        Assert.Equal(1, shares[^1]);
    }

    private static double Objective(Calibration calibration, float[] weights, QuantizedWeights quantized)
    {
        float[] decoded = new float[weights.Length];
        quantized.Dequantize(decoded);
        return Samples.Objective(calibration, weights, decoded);
    }

    private static double RelativeError(QuantizedWeights quantized, float[] weights)
    {
        float[] decoded = new float[weights.Length];
        quantized.Dequantize(decoded);
        return weights.Zip(decoded, static (w, q) => (w - (double)q) * (w - q)).Sum() / weights.Sum(static w => (double)w * w);
    }
}
