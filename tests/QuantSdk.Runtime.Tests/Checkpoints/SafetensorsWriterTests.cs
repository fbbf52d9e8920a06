using System.Text.Json;
using QuantSdk.Checkpoints;
using QuantSdk.Numerics;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Runtime.Tests.Checkpoints;

public sealed class SafetensorsWriterTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public void Save_MixedTypes_AlignsEveryTensorToItsElements()
    {
        SafetensorsWriter writer = new();
        writer.Add(StoredTensor.FromBytes("b", [1, 2, 3], 3));
        writer.Add(StoredTensor.FromHalves("c", [(Half)1], 1));
        writer.Add(StoredTensor.FromSingles("a", [1, 2, 3], 3));
        writer.Add(new StoredTensor("d", TensorType.I64, [1], new byte[8]));
        writer.Save(directory.File("f"));
        using SafetensorsFile file = SafetensorsFile.Open(directory.File("f"));

        Assert.Equal(["d", "a", "c", "b"], file.Names.OrderBy(name => file.Get(name).Offset));
        Assert.All(file.Names, name => Assert.Equal(0, file.Get(name).Offset % file.Get(name).Type.Size()));
        Assert.Equal([1, 2, 3], file.Get("b").Data.ToArray());
    }

    [Fact]
    public void Save_OtherOrderOfAdding_GivesTheSameFile()
    {
        StoredTensor[] tensors = [StoredTensor.FromSingles("a", [1], 1), StoredTensor.FromSingles("b", [2], 1), StoredTensor.FromBytes("\u00FCmlaut \"", [3], 1)];
        foreach ((string name, IEnumerable<StoredTensor> order) in ((string, IEnumerable<StoredTensor>)[])[("one", tensors), ("two", tensors.Reverse())])
        {
            SafetensorsWriter writer = new();
            foreach (StoredTensor tensor in order)
            {
                writer.Add(tensor);
            }

            writer.Save(directory.File(name));
        }

        Assert.Equal(File.ReadAllBytes(directory.File("one")), File.ReadAllBytes(directory.File("two")));
        using SafetensorsFile file = SafetensorsFile.Open(directory.File("one"));
        Assert.True(file.Contains("\u00FCmlaut \""));
    }

    [Fact]
    public void Save_VectorQuantizedLayer_SaysHowItsCodesLie()
    {
        SafetensorsWriter writer = new();
        writer.Add("up", RandomWeights.Create(new VectorFormat("own", 4, 3, 1, CodebookScope.Tile, 32), 5, 16, seed: 1));
        writer.Add("down", RandomWeights.Create(WeightFormats.Mant(), 4, 64, seed: 1));
        writer.Save(directory.File("f"));

        byte[] file = File.ReadAllBytes(directory.File("f"));
        using JsonDocument header = JsonDocument.Parse(file.AsMemory(8, (int)BitConverter.ToInt64(file)));
        JsonElement metadata = header.RootElement.GetProperty("__metadata__");
        Assert.Equal(["format", "quantsdk.layer.up"], metadata.EnumerateObject().Select(static entry => entry.Name));
        Assert.Equal(
            """{"out_features":5,"in_features":16,"format":{"kind":"vector","vector_size":4,"index_bits":3,"residuals":1,"scope":"tile","tile_size":32,"row_scales":false}}""",
            metadata.GetProperty("quantsdk.layer.up").GetString());
    }

    [Fact]
    public void Save_ThatFails_LeavesTheOldFileAndNoTemporaryOne()
    {
        string path = directory.File("f");
        SafetensorsWriter first = new();
        first.Add(StoredTensor.FromSingles("a", [1], 1));
        first.Save(path);
        byte[] old = File.ReadAllBytes(path);

        SafetensorsWriter second = new();
        using (SafetensorsFile closed = SafetensorsFile.Open(path))
        {
            second.Add(closed.Get("a"));
        }

        Assert.Throws<ObjectDisposedException>(() => second.Save(path));
        Assert.Equal(old, File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(directory.Path));
    }

    [Fact]
    public void Save_OverTheFileItReadsFrom_Works()
    {
        string path = directory.File("f");
        SafetensorsWriter first = new();
        first.Add(StoredTensor.FromSingles("a", [1, 2], 2));
        first.Save(path);
        using (SafetensorsFile open = SafetensorsFile.Open(path))
        {
            SafetensorsWriter second = new();
            second.Add(open.Get("a") with { Name = "b" });
            second.Save(path);
        }

        using SafetensorsFile file = SafetensorsFile.Open(path);
        Assert.Equal([1, 2], file.Get("b").ToSingles());
    }

    [Fact]
    public void Add_WrongTensors_AreRefused()
    {
        SafetensorsWriter writer = new();
        writer.Add(StoredTensor.FromBytes("a", [1], 1));

        Assert.Throws<ArgumentException>(() => writer.Add(StoredTensor.FromBytes("a", [1], 1)));
        Assert.Throws<ArgumentException>(() => writer.Add(StoredTensor.FromBytes("", [1], 1)));
        Assert.Throws<ArgumentException>(() => writer.Add(StoredTensor.FromBytes("__metadata__", [1], 1)));
        Assert.Throws<ArgumentException>(() => writer.Add(StoredTensor.FromBytes("b", [1], 2)));
        Assert.Throws<ArgumentException>(() => writer.Add(StoredTensor.FromBytes("b", [1], -1, -1)));
        Assert.Throws<ArgumentException>(() => writer.Add(StoredTensor.FromBytes("b", [], long.MaxValue, 2)));
    }

    [Fact]
    public void SaveCheckpoint_WithoutTensors_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => new SafetensorsWriter().SaveCheckpoint(directory.Path, SampleModel.Directory));
}
