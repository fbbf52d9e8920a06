using QuantSdk.Attention;
using QuantSdk.Cpu;
using QuantSdk.Quantization;

namespace TinyLlama.Tests;

/// <summary>Caches with values in a basis that is trained for the shipped model.</summary>
public sealed class RebasedAttentionTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    private static readonly CoupledKeyValueFormat Format = KeyValueFormats.Coupled(2, 4);

    [Fact]
    public void Attention_OverHalves_GivesTheOutputsOfThePlainOne()
    {
        IAttention plain = CreateHalf(), rebased = new RebasedAttention(CreateHalf(), Train().Basis);
        KeyValueCache expectedCache = plain.CreateCache(1, 40), cache = rebased.CreateCache(1, 40);
        float[] queries = Normal(33 * 256, 1), keys = Normal(33 * 128, 2), values = Normal(33 * 128, 3);
        float[] expected = new float[30 * 256], actual = new float[30 * 256];

        plain.Prefill(expectedCache, 0, queries.AsSpan(0, 30 * 256), keys.AsSpan(0, 30 * 128), values.AsSpan(0, 30 * 128), expected);
        rebased.Prefill(cache, 0, queries.AsSpan(0, 30 * 256), keys.AsSpan(0, 30 * 128), values.AsSpan(0, 30 * 128), actual);
        AssertClose(expected, actual);

        plain.Decode(expectedCache, queries.AsSpan(0, 256), keys.AsSpan(30 * 128, 128), values.AsSpan(30 * 128, 128), expected.AsSpan(0, 256));
        rebased.Decode(cache, queries.AsSpan(0, 256), keys.AsSpan(30 * 128, 128), values.AsSpan(30 * 128, 128), actual.AsSpan(0, 256));
        AssertClose(expected, actual);

        foreach (IAttention attention in (IAttention[])[plain, rebased])
        {
            KeyValueCache target = attention == plain ? expectedCache : cache;
            attention.Append(target, keys.AsSpan(31 * 128, 128), values.AsSpan(31 * 128, 128));
            attention.Append(target, 0, keys.AsSpan(32 * 128, 128), values.AsSpan(32 * 128, 128));
            attention.Decode(target, queries.AsSpan(256, 256), (attention == plain ? expected : actual).AsSpan(0, 256));
        }

        AssertClose(expected, actual);
    }

    [Fact]
    public void CodebookFile_SavedAndLoaded_GivesTheSameAttention()
    {
        using TemporaryDirectory directory = new();
        LayerCodebooks layer = Train();
        LayerCodebooks[] layers = [.. Enumerable.Repeat(layer, sample.Weights.Config.Layers)];

        CodebookFile.Save(layers, directory.Path);
        LayerCodebooks[] loaded = CodebookFile.Load(sample.Weights.Config, Format, directory.Path);

        Assert.Equal(layers.Length, loaded.Length);
        Assert.All(loaded, other => Assert.Equal(
            layer.Basis.ToTensors().Concat(layer.Codebooks.ToTensors()).Select(static tensor => Convert.ToHexString(tensor.Data.Span)),
            other.Basis.ToTensors().Concat(other.Codebooks.ToTensors()).Select(static tensor => Convert.ToHexString(tensor.Data.Span))));
    }

    [Fact]
    public void FixedBytes_OfFormatWithCodebooks_CountBasesToo()
    {
        LayerCodebooks[] layers = [.. Enumerable.Repeat(Train(), 6)];

        Assert.Equal(6 * (2 * 2 * 64 * 16 * 2 + 2 * 2 * 64 * 64 * 4), new CacheLayers(sample.Weights.Config, Format, layers).FixedBytes);
        Assert.Equal(0, new CacheLayers(sample.Weights.Config, KeyValueFormats.Half, null).FixedBytes);
    }

    private static CpuAttention CreateHalf() => new(KeyValueFormats.Half, 4, 2, 64);

    private LayerCodebooks Train()
    {
        KeyValueCalibration calibration = new(2, 64);
        calibration.Add(Normal(200 * 128, 4), Normal(200 * 128, 5), 0);
        RotaryEmbedding rotary = new(sample.Weights.RopeFrequencies, 200);
        return LayerCodebooks.Train(Format, calibration, sample.Weights.Layers[2].Output, rotary, 0, CancellationToken.None);
    }

    private static float[] Normal(int count, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble())))];
    }

    /// <summary>Both caches round values to halves, each in its basis.</summary>
    private static void AssertClose(float[] expected, float[] actual)
    {
        double difference = expected.Zip(actual, static (e, a) => Math.Pow(e - a, 2)).Sum();
        Assert.True(difference <= 1e-6 * expected.Sum(static e => (double)e * e), $"squared difference {difference}");
    }
}
