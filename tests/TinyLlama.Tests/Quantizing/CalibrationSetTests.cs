using QuantSdk.Quantization;

namespace TinyLlama.Tests;

public sealed class CalibrationSetTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    public void Collect_OneWindow_SeesEveryTokenOfEveryLayer(int integerGroup)
    {
        using TemporaryDirectory directory = new();
        int[] tokens = TokenFile.Read(Path.Combine(SampleOptions.ShippedModel, "calibration.u16"))[..512];

        CalibrationSet set = CalibrationSet.Collect(sample.Weights, [new ReferenceModel(sample.Weights, tokens)], tokens.Length, integerGroup, null, CancellationToken.None);
        set.Save(directory.Path);
        CalibrationSet loaded = CalibrationSet.Load(sample.Weights, directory.Path);

        LayerWeights layer = sample.Weights.Layers[3];
        Assert.Same(set[layer.Query], set[layer.Value]);
        Assert.Same(set[layer.Gate], set[layer.Up]);
        Assert.All(layer.Linears, linear =>
        {
            Calibration calibration = set[linear];
            Assert.Equal(linear.InFeatures, calibration.Features);
            Assert.Equal(512, calibration.Tokens);
            Assert.True(calibration.Moments[0] > 0);
            Assert.True(calibration.Moments.SequenceEqual(loaded[linear].Moments));
        });
    }

    [Fact]
    public void Collect_TextInParts_GivesTheSameBits()
    {
        int[] tokens = TokenFile.Read(Path.Combine(SampleOptions.ShippedModel, "calibration.u16"))[..1536];
        IEnumerable<ReferenceModel> parts = tokens.Chunk(1024).Select(part => new ReferenceModel(sample.Weights, part, maximumKeptBytes: 0));

        CalibrationSet whole = CalibrationSet.Collect(sample.Weights, [new ReferenceModel(sample.Weights, tokens)], tokens.Length, 0, null, CancellationToken.None);
        CalibrationSet set = CalibrationSet.Collect(sample.Weights, parts, tokens.Length, 0, null, CancellationToken.None);

        Assert.All(sample.Weights.Linears, linear => Assert.True(whole[linear].Moments.SequenceEqual(set[linear].Moments)));
    }

    [Fact]
    public void Sample_SameSeed_GivesTheSameText()
    {
        using LlamaModel model = sample.CreateDense();
        int[] shipped = TokenFile.Read(Path.Combine(SampleOptions.ShippedModel, "calibration.u16"));

        int[] text = SampledText.Sample(model, sequences: 4, length: 16, seed: 7, null, CancellationToken.None);

        Assert.Equal(text, SampledText.Sample(model, 4, 16, 7, null, CancellationToken.None));
        Assert.NotEqual(text, SampledText.Sample(model, 4, 16, 8, null, CancellationToken.None));
        Assert.Equal(64 * 512, shipped.Length);
        Assert.All(Enumerable.Range(0, 64), sequence => Assert.Equal(0, shipped[sequence * 512]));
    }
}
