using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class CacheFormatTests
{
    private const string Heads = "AttentionLayer(8, 2, 64";

    [Theory]
    [InlineData("[" + Heads + ")] public partial class {|QSDK0022:Layer|};")]
    [InlineData("[" + Heads + "), MAntGroup(64), VectorQuantized(\"CQ-2\")] public partial class {|QSDK0022:Layer|};")]
    [InlineData("[" + Heads + ", CacheFormat = \"FP16\"), MAntGroup(64)] public partial class {|QSDK0022:Layer|};")]
    [InlineData("[" + Heads + ", CacheFormat = {|QSDK0022:\"INT2-g64\"|})] public partial class Layer;")]
    [InlineData("[" + Heads + ", CacheFormat = {|QSDK0022:\"GPTVQ-2\"|})] public partial class Layer;")]
    [InlineData("[" + Heads + "), VectorQuantized({|QSDK0022:\"GPTVQ-2\"|})] public partial class Layer;")]
    [InlineData("[" + Heads + "), VectorQuantized({|QSDK0022:\"QuiP#-4\"|})] public partial class Layer;")]
    [InlineData("[" + Heads + "), VectorQuantized({|QSDK0022:\"FP16\"|})] public partial class Layer;")]
    [InlineData("[" + Heads + "), VectorQuantized({|QSDK0022:\"VQ<4,8,2>\"|})] public partial class Layer;")]
    [InlineData("[" + Heads + "), VectorQuantized({|QSDK0022:\"VQ<3,8,1>\"|})] public partial class Layer;")]
    [InlineData("[" + Heads + "), VectorQuantized({|QSDK0022:\"VQ<4,17,1>\"|})] public partial class Layer;")]
    [InlineData("[" + Heads + "), VectorQuantized(\"CQ-2\", Residuals = {|QSDK0022:2|})] public partial class Layer;")]
    [InlineData("[" + Heads + "), MAntGroup(64, WeightBits = {|QSDK0015:8|})] public partial class Layer;")]
    [InlineData("[" + Heads + "), MAntGroup(64, ActivationBits = {|QSDK0015:16|})] public partial class Layer;")]
    [InlineData("[" + Heads + "), MAntGroup({|QSDK0015:48|})] public partial class Layer;")]
    public Task Format_Wrong_Reported(string declaration) => RuleTest.Check(declaration);

    [Theory]
    [InlineData("), MAntGroup(32)]")]
    [InlineData("), MAntGroup(64, WeightBits = 4, ActivationBits = 8)]")]
    [InlineData("), VectorQuantized(\"cq-4\")]")]
    [InlineData("), VectorQuantized(\"CQ-2\", IndexBits = 7)]")]
    [InlineData(", CacheFormat = \"mant4-g64-8types\")]")]
    public Task Format_OfCache_Accepted(string rest) => RuleTest.Check($"[{Heads}{rest} public partial class Layer;");

    [Fact]
    public Task WeightBits_SetForTheProject_DoNotConcernCaches() =>
        RuleTest.Check(TestProject.Of($"[{Heads}), MAntGroup(64)] public partial class Layer;").WithProperty("QuantWeightBits", "8"));
}
