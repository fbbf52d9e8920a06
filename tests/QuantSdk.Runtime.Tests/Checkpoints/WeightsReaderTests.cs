using QuantSdk.Checkpoints;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Runtime.Tests.Checkpoints;

public sealed class WeightsReaderTests
{
    private const int OutFeatures = 6;
    private const int InFeatures = 64;

    private static readonly GroupFormat Group = new("g", 2, 32, new GridFamily("three", new Grid("a", -1, 0, 1), new Grid("b", -2, -1, 0, 1), new Grid("c", -1, 1)));
    private static readonly VectorFormat Vector = new("v", 4, 3, 2, CodebookScope.Tile, 32, RowScales: true);
    private static readonly LatticeFormat Lattice = WeightFormats.QuipSharp4;

    public static TheoryData<WeightFormat, string, int, byte> DamagedValues => new()
    {
        { Group, "scales", 1, 0x7C },
        { Group, "types", 0, 0xFF },
        { Group, "codes", 0, 0xFF },
        { Vector, "codebooks", 1, 0xFC },
        { Vector, "scales", 3, 0x7E },
        { Lattice, "scales", 3, 0xFF },
        { WeightFormats.Half, "weight", 1, 0x7C },
    };

    public static TheoryData<WeightFormat, string> Parts => new()
    {
        { Group, "codes" }, { Group, "scales" }, { Group, "types" },
        { Vector, "codes" }, { Vector, "codebooks" }, { Vector, "scales" },
        { Lattice, "codes" }, { Lattice, "scales" }, { Lattice, "out_signs" }, { Lattice, "in_signs" },
        { WeightFormats.Half, "weight" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void Read_MissingPart_ThrowsItsError(WeightFormat format, string part)
    {
        QuantFormatException error = ReadFails(format, tensor => tensor.Name.EndsWith($".{part}", StringComparison.Ordinal) ? tensor with { Name = "elsewhere" } : tensor);

        Assert.Equal(("QSDK1012", $"layer.{part}"), (error.Id, error.Tensor));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Read_OtherShape_ThrowsItsError(WeightFormat format, string part)
    {
        QuantFormatException error = ReadFails(format, tensor => tensor.Name.EndsWith($".{part}", StringComparison.Ordinal) ? tensor with { Shape = [.. tensor.Shape, 1] } : tensor);

        Assert.Equal(("QSDK1023", $"layer.{part}"), (error.Id, error.Tensor));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Read_OtherType_ThrowsItsError(WeightFormat format, string part)
    {
        QuantFormatException error = ReadFails(format, tensor => tensor.Name.EndsWith($".{part}", StringComparison.Ordinal)
            ? tensor with { Type = tensor.Type switch { TensorType.U8 => TensorType.I8, TensorType.F32 => TensorType.I32, _ => TensorType.BF16 } }
            : tensor);

        Assert.Equal(("QSDK1023", $"layer.{part}"), (error.Id, error.Tensor));
    }

    [Theory]
    [MemberData(nameof(DamagedValues))]
    public void Read_ForbiddenValue_ThrowsItsError(WeightFormat format, string part, int offset, byte value)
    {
        QuantFormatException error = ReadFails(format, tensor =>
        {
            byte[] data = tensor.Data.ToArray();
            if (tensor.Name.EndsWith($".{part}", StringComparison.Ordinal))
            {
                data[offset] = value;
                data[offset - (offset > 0 ? 1 : 0)] |= 0x80;
            }

            return tensor with { Data = data };
        });

        Assert.Equal(("QSDK1024", $"layer.{part}"), (error.Id, error.Tensor));
    }

    [Theory]
    [InlineData(6, 63)]
    [InlineData(6, 32)]
    [InlineData(12, 64)]
    [InlineData(int.MaxValue, int.MaxValue - 63)]
    [InlineData(1 << 24, 1 << 24)]
    [InlineData(1, 64)]
    public void Read_OtherLayerShape_ThrowsItsError(int outFeatures, int inFeatures)
    {
        foreach (WeightFormat format in (WeightFormat[])[Group, Vector, Lattice, WeightFormats.Half])
        {
            Assert.Equal("QSDK1023", ReadFails(format, static tensor => tensor, outFeatures, inFeatures).Id);
        }
    }

    [Fact]
    public void Read_ShapeThatIsNone_IsTheCallersError() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Read(Group, static tensor => tensor, 0, 64));

    private static QuantFormatException ReadFails(WeightFormat format, Func<StoredTensor, StoredTensor> change, int outFeatures = OutFeatures, int inFeatures = InFeatures) =>
        Assert.Throws<QuantFormatException>(() => Read(format, change, outFeatures, inFeatures));

    private static QuantizedWeights Read(WeightFormat format, Func<StoredTensor, StoredTensor> change, int outFeatures, int inFeatures)
    {
        using TemporaryDirectory directory = new();
        SafetensorsWriter writer = new();
        foreach (StoredTensor tensor in RandomWeights.Create(format, OutFeatures, InFeatures, seed: 1).ToTensors())
        {
            writer.Add(change(tensor with { Name = $"layer.{tensor.Name}" }));
        }

        writer.Save(directory.File("f"));
        using SafetensorsFile file = SafetensorsFile.Open(directory.File("f"));
        return WeightsReader.Read(file, "layer", format, outFeatures, inFeatures);
    }
}
