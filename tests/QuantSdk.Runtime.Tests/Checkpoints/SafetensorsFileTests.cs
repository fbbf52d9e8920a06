using System.Buffers.Binary;
using QuantSdk.Checkpoints;

namespace QuantSdk.Runtime.Tests.Checkpoints;

public sealed class SafetensorsFileTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Theory]
    [InlineData("", "QSDK1003")]
    [InlineData("{", "QSDK1003")]
    [InlineData("{}}", "QSDK1003")]
    [InlineData("{,}", "QSDK1003")]
    [InlineData("""{"a":NaN}""", "QSDK1003")]
    [InlineData("""{"\ud800":{}}""", "QSDK1003")]
    [InlineData("[]", "QSDK1004")]
    [InlineData("7", "QSDK1004")]
    [InlineData("""{"a":[]}""", "QSDK1004")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2]}}""", "QSDK1004")]
    [InlineData("""{"a":{"dtype":3,"shape":[2],"data_offsets":[0,8]}}""", "QSDK1004")]
    [InlineData("""{"a":{"dtype":"F32","shape":2,"data_offsets":[0,8]}}""", "QSDK1004")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0]}}""", "QSDK1004")]
    [InlineData("""{"a":{"dtype":"F32","dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", "QSDK1004")]
    [InlineData("""{"__metadata__":{"a":1}}""", "QSDK1004")]
    [InlineData("""{"__metadata__":{},"__metadata__":{}}""", "QSDK1005")]
    [InlineData("""{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"a":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}}""", "QSDK1005")]
    [InlineData("""{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"\u0061":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}}""", "QSDK1005")]
    [InlineData("""{"a":{"dtype":"F33","shape":[2],"data_offsets":[0,8]}}""", "QSDK1006")]
    [InlineData("""{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}""", "QSDK1007")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2.0],"data_offsets":[0,8]}}""", "QSDK1007")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1e999],"data_offsets":[0,8]}}""", "QSDK1007")]
    [InlineData("""{"a":{"dtype":"F32","shape":["2"],"data_offsets":[0,8]}}""", "QSDK1007")]
    [InlineData("""{"a":{"dtype":"F32","shape":[[2]],"data_offsets":[0,8]}}""", "QSDK1007")]
    [InlineData("""{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8]}}""", "QSDK1007")]
    [InlineData("""{"a":{"dtype":"F32","shape":[4611686018427387906],"data_offsets":[0,8]}}""", "QSDK1007")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}""", "QSDK1008")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[-8,0]}}""", "QSDK1008")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,9223372036854775808]}}""", "QSDK1008")]
    [InlineData("""{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,12]}}""", "QSDK1008")]
    [InlineData("""{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}""", "QSDK1009")]
    [InlineData("""{"a":{"dtype":"F32","shape":[],"data_offsets":[0,8]}}""", "QSDK1009")]
    [InlineData("""{"a":{"dtype":"U8","shape":[6],"data_offsets":[0,6]},"b":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}}""", "QSDK1010")]
    [InlineData("""{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}}""", "QSDK1010")]
    [InlineData("""{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}""", "QSDK1010")]
    [InlineData("{}", "QSDK1010")]
    public void Open_MalformedHeader_ThrowsItsError(string header, string id)
    {
        QuantFormatException error = OpenFails(RawSafetensors.Build(header, 8));

        Assert.Equal(id, error.Id);
        Assert.StartsWith($"{id}: {error.File}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[0], "QSDK1002")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7 }, "QSDK1002")]
    [InlineData(new byte[] { 3, 0, 0, 0, 0, 0, 0, 0, 123, 125 }, "QSDK1002")]
    [InlineData(new byte[] { 2, 0, 0, 0, 0, 0, 0, 128, 123, 125 }, "QSDK1002")]
    [InlineData(new byte[] { 255, 255, 255, 255, 255, 255, 255, 255, 123, 125 }, "QSDK1002")]
    [InlineData(new byte[] { 4, 0, 0, 0, 0, 0, 0, 0, 123, 34, 255, 125 }, "QSDK1003")]
    public void Open_MalformedBytes_ThrowsItsError(byte[] content, string id) => Assert.Equal(id, OpenFails(content).Id);

    [Fact]
    public void Open_DeepNesting_IsRefusedWithoutRecursion()
    {
        string nest = new string('[', 5_000_000) + new string(']', 5_000_000);

        Assert.Equal("QSDK1003", OpenFails(RawSafetensors.Build($$$"""{"a":{"x":{{{nest}}}}}""", 0)).Id);
    }

    [Fact]
    public void Open_ErrorInHeader_NamesTensorAndOffset()
    {
        const string Header = """{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[-1],"data_offsets":[8,8]}}""";

        QuantFormatException error = OpenFails(RawSafetensors.Build(Header, 8));

        Assert.Equal("b", error.Tensor);
        Assert.Equal(8 + Header.IndexOf("-1", StringComparison.Ordinal), error.Offset);
    }

    [Fact]
    public void Open_MissingFile_Directory_AndImpossibleName_ThrowUnreadable()
    {
        foreach (string path in (string[])[directory.File("none"), directory.Path, "a\0b", "", directory.File(new string('x', 300)), directory.File("none/none")])
        {
            QuantFormatException error = Assert.Throws<QuantFormatException>(() => SafetensorsFile.Open(path));
            Assert.Equal("QSDK1001", error.Id);
        }
    }

    [Fact]
    public void Open_ScalarsEmptyTensorsUnknownFieldsAndPadding_AreValid()
    {
        using SafetensorsFile file = Open(RawSafetensors.Build(
            """
            {"__metadata__":{"format":"pt"},"scalar":{"extra":[{}],"dtype":"F32","shape":[],"data_offsets":[0,4]},
             "empty":{"dtype":"F32","shape":[3,0],"data_offsets":[4,4]},"flags":{"dtype":"BOOL","shape":[4],"data_offsets":[4,8]}}
            """ + "    ",
            8));

        Assert.Equal([0f], file.Get("scalar").ToSingles());
        Assert.Empty(file.Get("empty").ToSingles());
        Assert.Equal("QSDK1006", Assert.Throws<QuantFormatException>(() => file.Get("flags")).Id);
        Assert.Equal("QSDK1012", Assert.Throws<QuantFormatException>(() => file.Get("none")).Id);
    }

    [Fact]
    public void Get_TensorOverTwoGibibytes_IsRefused_AndOneBehindItIsRead()
    {
        const long Large = 3L << 30;
        string path = directory.File("large.safetensors");
        string header = $$$"""{"large":{"dtype":"U8","shape":[{{{Large}}}],"data_offsets":[0,{{{Large}}}]},"last":{"dtype":"I16","shape":[1],"data_offsets":[{{{Large}}},{{{Large + 2}}}]}}""";
        using (FileStream stream = File.Create(path))
        {
            // The hole in the middle takes no place on the disk.
            stream.Write(RawSafetensors.Build(header, 0));
            stream.Position += Large;
            stream.Write([0x34, 0x12]);
        }

        using SafetensorsFile file = SafetensorsFile.Open(path);

        Assert.Equal("QSDK1011", Assert.Throws<QuantFormatException>(() => file.Get("large")).Id);
        Assert.Equal(0x1234, BinaryPrimitives.ReadInt16LittleEndian(file.Get("last").Data.Span));
    }

    [Fact]
    public void Data_AfterDispose_Throws()
    {
        SafetensorsFile file = Open(RawSafetensors.Build("""{"a":{"dtype":"U8","shape":[8],"data_offsets":[0,8]}}""", 8));
        StoredTensor tensor = file.Get("a");
        file.Dispose();

        Assert.Throws<ObjectDisposedException>(() => tensor.Data.Span.Length);
    }

    [Fact]
    public void Open_HugeShapeList_AllocatesNoMoreThanItLists()
    {
        // A megabyte of nested arrays in a field that is skipped must cost next to nothing.
        string padding = string.Join(',', Enumerable.Repeat("[0,0]", 200_000));
        byte[] content = RawSafetensors.Build($$$"""{"a":{"dtype":"U8","shape":[8],"data_offsets":[0,8],"x":[{{{padding}}}]}}""", 8);
        File.WriteAllBytes(directory.File("a"), content);
        long before = GC.GetAllocatedBytesForCurrentThread();
        using SafetensorsFile file = SafetensorsFile.Open(directory.File("a"));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 10);
    }

    private SafetensorsFile Open(byte[] content)
    {
        string path = directory.File("file.safetensors");
        File.WriteAllBytes(path, content);
        return SafetensorsFile.Open(path);
    }

    private QuantFormatException OpenFails(byte[] content) => Assert.Throws<QuantFormatException>(() => Open(content));
}
