using QuantSdk.Checkpoints;
using QuantSdk.Numerics;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Runtime.Tests.Checkpoints;

public sealed class QuantizationConfigTests : IDisposable
{
    private const string Model = """
        "hidden_size":48,"intermediate_size":96,"num_hidden_layers":1,"num_attention_heads":4,"vocab_size":10
        """;

    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Theory]
    [InlineData("3")]
    [InlineData("{}")]
    [InlineData("""{"kind":"sparse"}""")]
    [InlineData("""{"kind":"lattice"}""")]
    [InlineData("""{"kind":"lattice","stages":3}""")]
    [InlineData("""{"kind":"vector","vector_size":3,"index_bits":8,"residuals":1,"scope":"tensor","tile_size":256}""")]
    [InlineData("""{"kind":"vector","vector_size":4,"index_bits":17,"residuals":1,"scope":"tensor","tile_size":256}""")]
    [InlineData("""{"kind":"vector","vector_size":4,"index_bits":8,"residuals":0,"scope":"tensor","tile_size":256}""")]
    [InlineData("""{"kind":"vector","vector_size":4,"index_bits":8,"residuals":1,"scope":"row","tile_size":256}""")]
    [InlineData("""{"kind":"vector","vector_size":4,"index_bits":8,"residuals":1,"scope":"tile","tile_size":0}""")]
    [InlineData("""{"kind":"vector","vector_size":4,"index_bits":8,"residuals":1,"scope":"tile","tile_size":6}""")]
    [InlineData("""{"kind":"vector","vector_size":4,"index_bits":8,"residuals":1,"scope":"tile","tile_size":8,"row_scales":2}""")]
    [InlineData("""{"kind":"group","bits":5,"group_size":64,"activation_bits":16,"family":"f","grids":[{"name":"a","values":[-1,1]}]}""")]
    [InlineData("""{"kind":"group","bits":4,"group_size":0,"activation_bits":16,"family":"f","grids":[{"name":"a","values":[-1,1]}]}""")]
    [InlineData("""{"kind":"group","bits":4,"group_size":64,"activation_bits":4,"family":"f","grids":[{"name":"a","values":[-1,1]}]}""")]
    [InlineData("""{"kind":"group","bits":4,"group_size":64,"activation_bits":16,"grids":[{"name":"a","values":[-1,1]}]}""")]
    [InlineData("""{"kind":"group","bits":4,"group_size":64,"activation_bits":16,"family":"f","grids":[]}""")]
    [InlineData("""{"kind":"group","bits":4,"group_size":64,"activation_bits":16,"family":"f","grids":[{"name":"a","values":[]}]}""")]
    [InlineData("""{"kind":"group","bits":4,"group_size":64,"activation_bits":16,"family":"f","grids":[{"name":"a","values":[1,2]}]}""")]
    [InlineData("""{"kind":"group","bits":2,"group_size":64,"activation_bits":16,"family":"f","grids":[{"name":"a","values":[-2,-1,0,1,2]}]}""")]
    [InlineData("""{"kind":"group","bits":2,"group_size":64,"activation_bits":16,"family":"f","grids":[{"name":"a","values":[-1,1e39]}]}""")]
    [InlineData("""{"kind":"group","bits":2,"group_size":64,"activation_bits":16,"family":"f","grids":[{"name":"a","values":[-1,"1"]}]}""")]
    public void Read_BadFormat_ThrowsItsError(string format)
    {
        QuantFormatException error = Assert.Throws<QuantFormatException>(() => Read($$"""{"own":{{format}}}""", """{"layer":"own"}"""));

        Assert.Equal("QSDK1022", error.Id);
        Assert.Contains("quantization_config.formats.own", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "{}")]
    [InlineData("{}", "[]")]
    [InlineData("{}", """{"layer":"own"}""")]
    [InlineData("{}", """{"layer":1}""")]
    [InlineData("""{"":{"kind":"lattice","stages":1}}""", """{"layer":""}""")]
    public void Read_BadLayers_ThrowsItsError(string formats, string layers) =>
        Assert.Equal("QSDK1022", Assert.Throws<QuantFormatException>(() => Read(formats, layers)).Id);

    [Fact]
    public void Read_OneFormatForEachLayer_KeepsThem()
    {
        QuantSdkConfig config = Read(
            """{"QuiP#-2":{"kind":"lattice","stages":1},"QuiP#-4":{"kind":"lattice","stages":1},"GPTVQ-2":{"kind":"vector","vector_size":4,"index_bits":8,"residuals":1,"scope":"tile","tile_size":256}}""",
            """{"a":"QuiP#-2","b":"QuiP#-4","c":"GPTVQ-2"}""");

        Assert.Same(WeightFormats.QuipSharp2, config.Layers["a"]);
        Assert.Same(WeightFormats.Gptvq2, config.Layers["c"]);

        // A stored format wins over a preset of its name that differs.
        Assert.Equal(new LatticeFormat("QuiP#-4", 1), config.Layers["b"]);
    }

    [Fact]
    public void SaveCheckpoint_TwoFormatsOfOneName_IsRefused()
    {
        SafetensorsWriter writer = new();
        writer.Add("a", RandomWeights.Create(new LatticeFormat("same", 1), 4, 16, seed: 1));
        writer.Add("b", RandomWeights.Create(new LatticeFormat("same", 2), 4, 16, seed: 1));

        Assert.Throws<InvalidOperationException>(() => writer.SaveCheckpoint(directory.Path, SampleModel.Directory));
        Assert.Empty(Directory.GetFiles(directory.Path));
    }

    private QuantSdkConfig Read(string formats, string layers)
    {
        string quantization = $$"""{"quant_method":"quantsdk","version":1,"formats":{{formats}},"layers":{{layers}}}""";
        File.WriteAllText(directory.File("config.json"), $"{{{Model},\"quantization_config\":{quantization}}}");
        return Assert.IsType<QuantSdkConfig>(LlamaConfig.Read(directory.Path).Quantization);
    }
}
