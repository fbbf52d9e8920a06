using QuantSdk.Checkpoints;
using QuantSdk.Numerics;

namespace TinyLlama.Tests;

public sealed class QuantizedCheckpointTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    [Theory]
    [InlineData("MANT4-g64")]
    [InlineData("QuiP#-2")]
    public void Save_QuantizedShard_HoldsExactlyTheCountedBytes(string name)
    {
        using TemporaryDirectory directory = new();
        Assert.True(WeightFormats.TryFind(name, out WeightFormat? format));
        QuantizedModel model = QuantizedModel.Quantize(sample.Weights, format, null, 0, null, CancellationToken.None);

        QuantizedCheckpoint.Save(model, SampleOptions.ShippedModel, directory.Path);

        using (SafetensorsFile shard = SafetensorsFile.Open(directory["model-00002-of-00002.safetensors"]))
        {
            Assert.Equal(model.Bytes, shard.Names.Sum(tensor => (long)shard.Get(tensor).Data.Length));
            Assert.All(shard.Names, tensor => Assert.Contains(model.Layers.Keys, layer => tensor.StartsWith(layer + ".", StringComparison.Ordinal)));
        }

        QuantizedModel loaded = QuantizedCheckpoint.Load(sample.Weights, format, directory.Path);
        Assert.All(model.Layers, layer => Assert.Equal(
            layer.Value.ToTensors().SelectMany(static tensor => tensor.Data.ToArray()),
            loaded.Layers[layer.Key].ToTensors().SelectMany(static tensor => tensor.Data.ToArray())));
    }

    [Fact]
    public void TryRead_DamagedEntry_CountsAsAbsentAndIsReplaced()
    {
        using TemporaryDirectory directory = new();
        CacheDirectory cache = new(directory.Path);
        cache.Write("entry", static entry => File.WriteAllText(Path.Combine(entry, "file"), "right"));
        string? before = Read();
        File.WriteAllText(Path.Combine(cache.PathOf("entry"), "file"), "wrong");
        string? damaged = Read();
        cache.Write("entry", static entry => File.WriteAllText(Path.Combine(entry, "file"), "right"));

        Assert.Equal("right", before);
        Assert.Null(damaged);
        Assert.Equal("right", Read());
        Assert.Single(Directory.GetDirectories(directory.Path));

        string? Read() => cache.TryRead("entry", static entry => File.ReadAllText(Path.Combine(entry, "file")));
    }
}
