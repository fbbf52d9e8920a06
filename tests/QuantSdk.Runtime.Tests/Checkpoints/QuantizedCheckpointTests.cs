using QuantSdk.Checkpoints;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Runtime.Tests.Checkpoints;

public sealed class QuantizedCheckpointTests
{
    private static readonly GridFamily ThreeGrids = new("three", new Grid("short", -1, 0, 1), new Grid("four", -2, -1, 0, 1.5f), new Grid("other", 0, 0.1f, -1e-20f, 3));

    public static TheoryData<WeightFormat> Formats =>
    [
        .. WeightFormats.All,
        new GroupFormat("own-group", 2, 32, ThreeGrids, 8),
        new GroupFormat("own-int3", 3, 32, new GridFamily("INT3", new Grid("INT3", -4, -3, -2, -1, 0, 1, 2, 3))),
        new VectorFormat("own-tile", 4, 5, 3, CodebookScope.Tile, 12),
        new VectorFormat("own-rows", 2, 3, 1, CodebookScope.Tensor, RowScales: true),
        new LatticeFormat("own-lattice", 2),
    ];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Checkpoint_OfEveryFormat_ReadsBackEqual(WeightFormat format)
    {
        using TemporaryDirectory directory = new();
        QuantizedWeights weights = RandomWeights.Create(format, 10, 256, seed: 1);
        SafetensorsWriter writer = new();
        writer.Add("layer", weights);
        writer.Add(StoredTensor.FromSingles("norm", [1, 2, 3], 3));
        writer.SaveCheckpoint(directory.Path, SampleModel.Directory);

        LlamaConfig config = LlamaConfig.Read(directory.Path);
        QuantSdkConfig quantization = Assert.IsType<QuantSdkConfig>(config.Quantization);
        using Checkpoint checkpoint = Checkpoint.Open(directory.Path);
        QuantizedWeights? read = WeightsReader.Read(checkpoint, "layer", quantization, 10, 256);

        Assert.NotNull(read);
        Assert.Equal(FormatWriter.ToJson(format), FormatWriter.ToJson(read.Format));
        Assert.Equal(format.Name, read.Format.Name);
        Assert.Equal(
            weights.ToTensors().Select(static tensor => (tensor.Name, Convert.ToHexString(tensor.Data.Span))),
            read.ToTensors().Select(static tensor => (tensor.Name, Convert.ToHexString(tensor.Data.Span))));
        Assert.Null(WeightsReader.Read(checkpoint, "norm", quantization, 10, 256));
        Assert.Equal([1, 2, 3], checkpoint.Get("norm").ToSingles());
        Assert.Equal(256, config.HiddenSize);
    }

    [Fact]
    public void SaveCheckpoint_WritesOneFileForEachKind_AndNothingTemporary()
    {
        using TemporaryDirectory directory = new();
        SafetensorsWriter writer = new();
        writer.Add("layer", RandomWeights.Create(new LatticeFormat("lattice", 1), 4, 16, seed: 1));
        writer.Add(StoredTensor.FromSingles("norm", [1], 1));
        writer.SaveCheckpoint(directory.Path, SampleModel.Directory);
        writer.SaveCheckpoint(directory.Path, SampleModel.Directory);

        string[] files = [.. Directory.GetFiles(directory.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];
        Assert.Equal(["config.json", "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors", "model.safetensors.index.json"], files);
        using SafetensorsFile plain = SafetensorsFile.Open(directory.File(files[1]));
        using SafetensorsFile quantized = SafetensorsFile.Open(directory.File(files[2]));
        Assert.Equal(["norm"], plain.Names);
        Assert.All(quantized.Names, static name => Assert.StartsWith("layer.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void SaveCheckpoint_BesideAnUnquantizedOne_IsRefused()
    {
        using TemporaryDirectory directory = new();
        SafetensorsWriter writer = new();
        writer.Add(StoredTensor.FromSingles("norm", [1], 1));
        writer.Save(directory.File("model.safetensors"));

        Assert.Throws<InvalidOperationException>(() => writer.SaveCheckpoint(directory.Path, SampleModel.Directory));
        Assert.Single(Directory.GetFiles(directory.Path));
    }
}
