using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

/// <summary>Rules for attention layers.</summary>
public sealed class AttentionLayerTests
{
    [Theory]
    [InlineData("LinearLayer(512, 256), AttentionLayer(8, 8, 64), MAntGroup(64)", "{|QSDK0021:Layer|}")]
    [InlineData("AttentionLayer(8, 8, 64), MAntGroup(64), VectorQuantized(\"CQ-2\")", "{|QSDK0007:Layer|}")]
    public Task Attributes_ThatExcludeEachOther_Reported(string attributes, string name) =>
        RuleTest.Check($"[{attributes}] public partial class {name};");

    [Theory]
    [InlineData("{|QSDK0008:0|}, 8, 64")]
    [InlineData("8, {|QSDK0008:0|}, 64")]
    [InlineData("8, 8, {|QSDK0008:-64|}")]
    [InlineData("8, 8, headDim: {|QSDK0023:2048|}")]
    [InlineData("{|QSDK0022:8|}, 3, 64")]
    [InlineData("keyValueHeads: 3, headDim: 64, queryHeads: {|QSDK0022:8|}")]
    [InlineData("8, 8, 64, CacheFormat = {|QSDK0024:\"INT5-g64\"|}")]
    [InlineData("8, 8, 64, CacheFormat = {|QSDK0024:\"VQ<3,8,1>\"|}")]
    [InlineData("8, 8, {|QSDK0023:96|}, CacheFormat = \"int8-G64\"")]
    [InlineData("8, 8, 64, RotatesKeysFirst = {|QSDK0025:true|}")]
    [InlineData("8, 8, 64, GpuPlan = {|QSDK0020:\"Rung=O9\"|}")]
    [InlineData("8, 8, 64, GpuPlan = {|QSDK0020:\"RowTiles=2\"|}")]
    [InlineData("8, 8, 64, GpuPlan = {|QSDK0020:\"ThreadsPerGroup=100\"|}")]
    [InlineData("8, 8, 64, GpuPlan = {|QSDK0020:\"ScoreTokens=0\"|}")]
    [InlineData("8, 8, 64, GpuPlan = {|QSDK0020:\"RegisterEntries=33\"|}")]
    public Task Argument_Wrong_Reported(string arguments) => RuleTest.Check($"[AttentionLayer({arguments})] public partial class Layer;");

    [Theory]
    [InlineData("MAntGroup({|QSDK0015:48|})")]
    [InlineData("MAntGroup(64, WeightBits = {|QSDK0025:4|})")]
    [InlineData("MAntGroup(64, ActivationBits = {|QSDK0025:8|})")]
    [InlineData("VectorQuantized({|QSDK0024:\"QuiP#-2\"|})")]
    [InlineData("VectorQuantized({|QSDK0024:\"GPTVQ-2\"|})")]
    [InlineData("VectorQuantized({|QSDK0024:\"VQ<4,8,2>\"|})")]
    [InlineData("VectorQuantized({|QSDK0014:\"VQ<3,8,1>\"|})")]
    [InlineData("VectorQuantized(\"CQ-2\", IndexBits = {|QSDK0014:17|})")]
    [InlineData("VectorQuantized(\"CQ-2\", Residuals = {|QSDK0025:1|})")]
    [InlineData("VectorQuantized(\"CQ-2\", Scope = {|QSDK0025:CodebookScope.Tile|})")]
    public Task Format_Wrong_Reported(string format) => RuleTest.Check($"[AttentionLayer(8, 4, 64), {format}] public partial class Layer;");

    [Fact]
    public Task Format_NamedTwice_Reported() =>
        RuleTest.Check("[AttentionLayer(8, 4, 64, CacheFormat = {|QSDK0025:\"FP16\"|}), MAntGroup(64)] public partial class Layer;");

    [Fact]
    public Task Head_NotDividedByFormat_Reported() =>
        RuleTest.Check("[AttentionLayer(8, 4, {|QSDK0023:96|}), MAntGroup(64)] public partial class Layer;");

    [Theory]
    [InlineData("public void Decode() { }")]
    [InlineData("private int cpuAttention = 1;")]
    [InlineData("public Layer(int size) { }")]
    public Task Member_OfGeneratedName_Reported(string member) =>
        RuleTest.Check($"[AttentionLayer(8, 4, 64)] public partial class {{|QSDK0018:Layer|}} {{ {member} }}");

    [Theory]
    [InlineData("[AttentionLayer(8, 8, 64)]")]
    [InlineData("[AttentionLayer(8, 2, 80, CacheFormat = \"fp16\")]")]
    [InlineData("[AttentionLayer(8, 2, 128, CacheFormat = \"INT4-g128\")]")]
    [InlineData("[AttentionLayer(8, 2, 64), MAntGroup(32)]")]
    [InlineData("[AttentionLayer(8, 2, 64, GpuPlan = \"Rung=O2, ThreadsPerGroup=256, QueryHeadsPerPass=2\"), MAntGroup(32)]")]
    [InlineData("[AttentionLayer(8, 2, 64), VectorQuantized(\"cq-4\")]")]
    [InlineData("[AttentionLayer(8, 2, 64, RotatesKeysFirst = true), VectorQuantized(\"VQ<8,8,1>\", IndexBits = 6)]")]
    public Task Layer_Sound_Accepted(string attributes) => RuleTest.Check($"{attributes} public partial class Layer;");
}
