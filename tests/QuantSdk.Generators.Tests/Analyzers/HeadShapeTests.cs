using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class HeadShapeTests
{
    [Theory]
    [InlineData("{|QSDK0023:7|}, 2, 64")]
    [InlineData("{|QSDK0023:0|}, 2, 64")]
    [InlineData("{|QSDK0023:-2|}, 2, 64")]
    [InlineData("8, {|QSDK0023:0|}, 64")]
    [InlineData("8, 2, {|QSDK0023:0|}")]
    [InlineData("8, 2, {|QSDK0023:1088|}")]
    [InlineData("8, 2, {|QSDK0023:96|}")]
    public Task Heads_ThatDoNotFit_Reported(string heads) => RuleTest.Check($"[AttentionLayer({heads}), MAntGroup(64)] public partial class Layer;");

    [Theory]
    [InlineData("8, 8, 64")]
    [InlineData("32, 8, 128")]
    [InlineData("1, 1, 1024")]
    public Task Heads_ThatFit_Accepted(string heads) => RuleTest.Check($"[AttentionLayer({heads}), MAntGroup(64)] public partial class Layer;");

    [Theory]
    [InlineData("{|QSDK0018:Layer|} { public int Format; }")]
    [InlineData("{|QSDK0018:Layer|} { public void Decode() { } }")]
    [InlineData("{|QSDK0018:Layer|} { public Layer() { } }")]
    [InlineData("{|QSDK0018:Prefill|};")]
    public Task Layer_WithConflict_Reported(string declaration) => RuleTest.Check("[AttentionLayer(8, 8, 64), MAntGroup(64)] public partial class " + declaration);

    [Fact]
    public Task Layer_WithMembersOfLinearLayers_Accepted() =>
        RuleTest.Check("[AttentionLayer(8, 8, 64), MAntGroup(64)] public partial class Layer { public void Forward() { } }");
}
