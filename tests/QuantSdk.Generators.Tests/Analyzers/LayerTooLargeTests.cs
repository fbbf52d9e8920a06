using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class LayerTooLargeTests
{
    [Theory]
    [InlineData("{|QSDK0017:LinearLayer(65536, 32768)|}, MAntGroup(64)")]
    [InlineData("{|QSDK0017:LinearLayer(2147483584, 2147483647)|}, MAntGroup(64)")]
    [InlineData("{|QSDK0017:LinearLayer(65536, 16384)|}, VectorQuantized(\"VQ<2,16,4>\")")]
    [InlineData("{|QSDK0017:LinearLayer(65536, 16384)|}, VectorQuantized(\"GPTVQ-2\", TileSize = 16, IndexBits = 12)")]
    public Task Layer_BeyondAnArray_Reported(string attributes) => RuleTest.Check($"[{attributes}] public partial class Layer;");

    [Theory]
    [InlineData("LinearLayer(65536, 32767), MAntGroup(64)")]
    [InlineData("LinearLayer(128256, 16384), VectorQuantized(\"GPTVQ-2\")")]
    public Task Layer_AtTheBound_Accepted(string attributes) => RuleTest.Check($"[{attributes}] public partial class Layer;");
}
