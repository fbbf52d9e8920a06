using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class SeveralKindsTests
{
    [Fact]
    public Task Layer_LinearAndAttention_Reported() =>
        RuleTest.Check("[LinearLayer(64, 64), AttentionLayer(8, 8, 64), MAntGroup(64)] public partial class {|QSDK0021:Layer|};");

    [Fact]
    public Task Layers_OneOfEach_Accepted() => RuleTest.Check(
        "[LinearLayer(64, 64), MAntGroup(64)] public partial class Projection; [AttentionLayer(8, 8, 64), MAntGroup(64)] public partial class SelfAttention;");
}
