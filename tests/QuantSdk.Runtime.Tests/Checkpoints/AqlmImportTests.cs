using System.Buffers.Binary;
using QuantSdk.Checkpoints;
using QuantSdk.Fuzz;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Runtime.Tests.Checkpoints;

public sealed class AqlmImportTests : IDisposable
{
    private const int OutFeatures = 5;
    private const int InFeatures = 32;

    private readonly TemporaryDirectory directory = new();
    private SafetensorsFile? file;

    public void Dispose()
    {
        file?.Dispose();
        directory.Dispose();
    }

    [Theory]
    [InlineData(2, 8, 8, "AQLM-2x8")]
    [InlineData(1, 16, 8, "AQLM-1x16")]
    [InlineData(2, 12, 8, "AQLM-3")]
    [InlineData(3, 5, 4, "AQLM-3x5-g4")]
    [InlineData(4, 1, 16, "AQLM-4x1-g16")]
    public void Read_PublicLayout_DecodesAsItsDefinition(int codebooks, int bits, int vectorSize, string name)
    {
        IReadOnlyList<StoredTensor> tensors = Tensors(codebooks, bits, vectorSize);
        VectorWeights weights = AqlmImport.Read(Save(tensors), "layer", OutFeatures, InFeatures, new AqlmConfig(codebooks, bits, vectorSize, 1, ["norm"]));
        float[] actual = new float[OutFeatures * InFeatures];
        weights.Dequantize(actual);

        Assert.Equal(name, weights.Format.Name);
        Assert.Equal((vectorSize, bits, codebooks, CodebookScope.Tensor, true), (weights.Format.VectorSize, weights.Format.IndexBits, weights.Format.Residuals, weights.Format.Scope, weights.Format.RowScales));
        for (int row = 0; row < OutFeatures; row++)
        {
            for (int column = 0; column < InFeatures; column++)
            {
                double expected = Decode(tensors, codebooks, bits, vectorSize, row, column);
                Assert.Equal(expected, actual[row * InFeatures + column], Math.Abs(expected) * 1e-6 + 1e-6);
            }
        }
    }

    [Fact]
    public void Read_BrainFloatScales_AreConverted()
    {
        VectorWeights weights = AqlmImport.Read(Save(Tensors(2, 5, 8), static tensor => tensor.Name == "layer.scales"
            ? new StoredTensor(tensor.Name, TensorType.BF16, tensor.Shape, Enumerable.Repeat<byte[]>([0xC0, 0x3F], OutFeatures).SelectMany(static pair => pair).ToArray())
            : tensor), "layer", OutFeatures, InFeatures);

        Assert.All(weights.Scales, static scale => Assert.Equal((Half)1.5, scale));
    }

    [Fact]
    public void Read_ThroughTheConfig_TakesQuantizedLayersAlone()
    {
        AqlmConfig config = new(2, 5, 8, 1, ["other.weight"]);
        SafetensorsFile source = Save(Tensors(2, 5, 8));

        Assert.IsType<VectorWeights>(WeightsReader.Read(source, "layer", config, OutFeatures, InFeatures));
        Assert.Null(WeightsReader.Read(source, "other", config, OutFeatures, InFeatures));
    }

    [Theory]
    [InlineData("codebooks", new long[] { 2, 32, 8, 1 }, "QSDK1025")]
    [InlineData("codebooks", new long[] { 2, 64, 2, 2 }, "QSDK1025")]
    [InlineData("codebooks", new long[] { 16, 4, 1, 8 }, "QSDK1025")]
    [InlineData("codebooks", new long[] { 2, 8, 1, 32 }, "QSDK1025")]
    [InlineData("codebooks", new long[] { 1, 512, 1, 1 }, "QSDK1025")]
    [InlineData("codebooks", new long[] { 64, 8 }, "QSDK1023")]
    [InlineData("codes", new long[] { 4, 5, 2 }, "QSDK1023")]
    [InlineData("codes", new long[] { 5, 2, 4 }, "QSDK1023")]
    [InlineData("scales", new long[] { 5 }, "QSDK1023")]
    public void Read_OtherShapes_ThrowTheirError(string part, long[] shape, string id)
    {
        SafetensorsFile source = Save(Tensors(2, 5, 8), tensor => tensor.Name == $"layer.{part}" ? tensor with { Shape = shape } : tensor);

        QuantFormatException error = Assert.Throws<QuantFormatException>(() => AqlmImport.Read(source, "layer", OutFeatures, InFeatures));
        Assert.Equal((id, $"layer.{part}"), (error.Id, error.Tensor));
    }

    [Fact]
    public void Read_CodeOutOfRange_ThrowsItsError()
    {
        foreach (byte code in (byte[])[32, 127, 128, unchecked((byte)-17)])
        {
            QuantFormatException error = Assert.Throws<QuantFormatException>(() => AqlmImport.Read(
                Save(Tensors(2, 5, 8), tensor => tensor.Name == "layer.codes" ? tensor with { Data = tensor.Data.ToArray().Select((old, i) => i == 3 ? code : old).ToArray() } : tensor),
                "layer",
                OutFeatures,
                InFeatures));
            Assert.Equal("QSDK1024", error.Id);
        }
    }

    [Fact]
    public void Read_OtherConfig_ThrowsItsError() =>
        Assert.Equal("QSDK1023", Assert.Throws<QuantFormatException>(() => AqlmImport.Read(Save(Tensors(2, 5, 8)), "layer", OutFeatures, InFeatures, new AqlmConfig(2, 6, 8, 1, []))).Id);

    [Fact]
    public void Read_Bias_IsRefused() => Assert.Equal(
        "QSDK1025",
        Assert.Throws<QuantFormatException>(() => AqlmImport.Read(Save([.. Tensors(2, 5, 8), StoredTensor.FromSingles("layer.bias", [1], 1)]), "layer", OutFeatures, InFeatures)).Id);

    private static IReadOnlyList<StoredTensor> Tensors(int codebooks, int bits, int vectorSize) =>
        AqlmTensors.Create("layer", codebooks, bits, vectorSize, OutFeatures, InFeatures);

    /// <summary>AQLM, section 3.1: the scale of the row times the sum of one entry of each codebook; a code is taken modulo 2^b.</summary>
    private static double Decode(IReadOnlyList<StoredTensor> tensors, int codebooks, int bits, int vectorSize, int row, int column)
    {
        double sum = 0;
        for (int book = 0; book < codebooks; book++)
        {
            int place = (row * (InFeatures / vectorSize) + column / vectorSize) * codebooks + book;
            int code = bits <= 8 ? (sbyte)tensors[0].Data.Span[place] : BinaryPrimitives.ReadInt16LittleEndian(tensors[0].Data.Span[(2 * place)..]);
            int entry = code < 0 ? code + (1 << bits) : code;
            sum += Value(tensors[1], ((book << bits) + entry) * vectorSize + column % vectorSize);
        }

        return sum * Value(tensors[2], row);
    }

    private static double Value(StoredTensor halves, int index) => (double)BinaryPrimitives.ReadHalfLittleEndian(halves.Data.Span[(2 * index)..]);

    private SafetensorsFile Save(IEnumerable<StoredTensor> tensors, Func<StoredTensor, StoredTensor>? change = null)
    {
        SafetensorsWriter writer = new();
        foreach (StoredTensor tensor in tensors)
        {
            writer.Add(change?.Invoke(tensor) ?? tensor);
        }

        file?.Dispose();
        writer.Save(directory.File("f"));
        return file = SafetensorsFile.Open(directory.File("f"));
    }
}
