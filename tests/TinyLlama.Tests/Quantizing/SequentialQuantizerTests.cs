using QuantSdk.Cpu;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace TinyLlama.Tests;

public sealed class SequentialQuantizerTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    private const int Windows = 8;

    private static readonly int[] Text = TokenFile.Read(Path.Combine(SampleOptions.ShippedModel, "calibration.u16"))[..(Windows * 512)];

    [Theory]
    [InlineData("INT2-g64", 0.8)]
    [InlineData("INT3-g64", 0.99)]
    public void Quantize_FewBits_GivesALowerPerplexityThanLayersOnTheirOwn(string name, double ratio)
    {
        Assert.True(WeightFormats.TryFind(name, out WeightFormat? format));
        CalibrationSet calibration = CalibrationSet.Collect(sample.Weights, [new ReferenceModel(sample.Weights, Text)], Text.Length, 0, null, CancellationToken.None);

        double alone = PerplexityOf(QuantizedModel.Quantize(sample.Weights, format, calibration, 0, null, CancellationToken.None));
        double sequential = PerplexityOf(SequentialQuantizer.Quantize(sample.Weights, format, new ReferenceModel(sample.Weights, Text), 0, null, CancellationToken.None));

        Assert.InRange(sequential / alone, 0.1, ratio);
    }

    [Theory]
    [InlineData("QuiP#-4", true)]
    [InlineData("AQLM-3", true)]
    [InlineData("GPTVQ-2", true)]
    [InlineData("AQLM-1x16", false)] // 65536 entries hold every vector of layers this small.
    [InlineData("MANT4-g64", false)]
    [InlineData("FP16", false)]
    public void IsDefaultFor_Format_IsTrueForCodebooksThatDoNotHoldEveryVector(string name, bool expected)
    {
        Assert.True(WeightFormats.TryFind(name, out WeightFormat? format));

        Assert.Equal(expected, SequentialQuantizer.IsDefaultFor(format, sample.Weights));
    }

    [Fact]
    public void Quantize_AllLayers_KeepsNamesAndShapes()
    {
        QuantizedModel model = SequentialQuantizer.Quantize(sample.Weights, WeightFormats.Mant(64), new ReferenceModel(sample.Weights, Text[..512]), 0, null, CancellationToken.None);

        Assert.Equal(sample.Weights.Linears.Select(static linear => linear.Name), model.Layers.Keys);
        Assert.All(sample.Weights.Linears, linear => Assert.Equal(
            (linear.OutFeatures, linear.InFeatures), (model.Layers[linear.Name].OutFeatures, model.Layers[linear.Name].InFeatures)));
    }

    [Fact]
    public void Quantize_Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            SequentialQuantizer.Quantize(sample.Weights, WeightFormats.Mant(64), new ReferenceModel(sample.Weights, Text), 0, null, source.Token));
    }

    [Fact]
    public void Quantize_ReferenceKeptOrRunAnew_GivesTheSameWeights()
    {
        Assert.True(WeightFormats.TryFind("INT4-g64", out WeightFormat? format));
        ReferenceModel kept = new(sample.Weights, Text[..1024]), anew = new(sample.Weights, Text[..1024], maximumKeptBytes: 0);
        QuantizedModel Quantize(ReferenceModel reference) => SequentialQuantizer.Quantize(sample.Weights, format, reference, 0, null, CancellationToken.None);

        QuantizedModel expected = Quantize(kept);

        Assert.All(
            new[] { Quantize(kept), Quantize(anew), Quantize(anew) },
            model => Assert.All(expected.Layers, layer => Assert.Equal(BytesOf(layer.Value), BytesOf(model.Layers[layer.Key]))));
    }

    private static IEnumerable<byte[]> BytesOf(QuantizedWeights weights) => weights.ToTensors().Select(static tensor => tensor.Data.ToArray());

    private double PerplexityOf(QuantizedModel quantized)
    {
        using LlamaModel model = new(sample.Weights, linear => CpuKernels.Create(quantized.Layers[linear.Name]));
        int[] validation = TokenFile.Read(Path.Combine(SampleOptions.ShippedModel, "validation.u16"));
        return Perplexity.Measure(model, validation, 8, null, CancellationToken.None);
    }
}
