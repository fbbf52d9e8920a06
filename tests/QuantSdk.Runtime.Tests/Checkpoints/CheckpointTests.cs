using QuantSdk.Checkpoints;

namespace QuantSdk.Runtime.Tests.Checkpoints;

public sealed class CheckpointTests : IDisposable
{
    private const string IndexName = "model.safetensors.index.json";
    private readonly TemporaryDirectory directory = new();

    public CheckpointTests()
    {
        WriteShard("one.safetensors", "a", 1);
        WriteShard("two.safetensors", "b", 2);
    }

    public void Dispose() => directory.Dispose();

    [Fact]
    public void Open_Index_GivesEveryTensorFromItsShard()
    {
        WriteIndex("""{"metadata":{},"weight_map":{"a":"one.safetensors","b":"two.safetensors"}}""");
        foreach (string path in (string[])[directory.Path, directory.File(IndexName)])
        {
            using Checkpoint checkpoint = Checkpoint.Open(path);

            Assert.Equal(["a", "b"], checkpoint.Names.Order(StringComparer.Ordinal));
            Assert.Equal([2], checkpoint.Get("b").ToSingles());
            Assert.Equal(directory.File("two.safetensors"), checkpoint.Get("b").File);
            Assert.False(checkpoint.Contains("c"));
            Assert.Equal("QSDK1012", Assert.Throws<QuantFormatException>(() => checkpoint.Get("c")).Id);
        }
    }

    [Fact]
    public void Open_SingleFile_GivesItsTensors()
    {
        using Checkpoint checkpoint = Checkpoint.Open(directory.File("one.safetensors"));

        Assert.Equal([1], checkpoint.Get("a").ToSingles());
    }

    [Theory]
    [InlineData("", "QSDK1014")]
    [InlineData("[]", "QSDK1014")]
    [InlineData("{}", "QSDK1014")]
    [InlineData("""{"weight_map":[]}""", "QSDK1014")]
    [InlineData("""{"weight_map":{"a":1}}""", "QSDK1014")]
    [InlineData("""{"weight_map":{"a":"one.safetensors","a":"two.safetensors"}}""", "QSDK1014")]
    [InlineData("""{"weight_map":{"a":"one.safetensors","\u0061":"two.safetensors"}}""", "QSDK1014")]
    [InlineData("""{"weight_map":{"a":"\ud800"}}""", "QSDK1014")]
    [InlineData("""{"weight_map":{"\udfff":"one.safetensors"}}""", "QSDK1014")]
    [InlineData("""{"weight_map":{"a":"../one.safetensors"}}""", "QSDK1015")]
    [InlineData("""{"weight_map":{"a":"/etc/passwd"}}""", "QSDK1015")]
    [InlineData("""{"weight_map":{"a":"C:one.safetensors"}}""", "QSDK1015")]
    [InlineData("""{"weight_map":{"a":"x\\one.safetensors"}}""", "QSDK1015")]
    [InlineData("""{"weight_map":{"a":"one\u0000"}}""", "QSDK1015")]
    [InlineData("""{"weight_map":{"a":".."}}""", "QSDK1015")]
    [InlineData("""{"weight_map":{"a":""}}""", "QSDK1015")]
    [InlineData("""{"weight_map":{"a":"two.safetensors"}}""", "QSDK1016")]
    [InlineData("""{"weight_map":{"a":"three.safetensors"}}""", "QSDK1001")]
    [InlineData("""{"weight_map":{"a":"model.safetensors.index.json"}}""", "QSDK1002")]
    public void Open_MalformedIndex_ThrowsItsError(string index, string id)
    {
        WriteIndex(index);

        Assert.Equal(id, Assert.Throws<QuantFormatException>(() => Checkpoint.Open(directory.Path)).Id);
    }

    [Fact]
    public void Open_FailedIndex_ClosesTheShards()
    {
        WriteIndex("""{"weight_map":{"a":"one.safetensors","b":"one.safetensors"}}""");

        Assert.Throws<QuantFormatException>(() => Checkpoint.Open(directory.Path));
        using FileStream writable = new(directory.File("one.safetensors"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(writable.CanWrite);
    }

    [Fact]
    public void Open_DirectoryWithoutCheckpoint_ThrowsItsError() =>
        Assert.Equal("QSDK1017", Assert.Throws<QuantFormatException>(() => Checkpoint.Open(directory.Path)).Id);

    [Fact]
    public void Open_Nothing_ThrowsUnreadable() =>
        Assert.Equal("QSDK1001", Assert.Throws<QuantFormatException>(() => Checkpoint.Open(directory.File("none"))).Id);

    private void WriteShard(string file, string name, float value)
    {
        SafetensorsWriter writer = new();
        writer.Add(StoredTensor.FromSingles(name, [value], 1));
        writer.Save(directory.File(file));
    }

    private void WriteIndex(string json) => File.WriteAllText(directory.File(IndexName), json);
}
