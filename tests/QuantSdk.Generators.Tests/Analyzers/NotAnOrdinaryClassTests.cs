using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class NotAnOrdinaryClassTests
{
    [Theory]
    [InlineData("public partial record {|QSDK0003:Layer|};")]
    [InlineData("public static partial class {|QSDK0003:Layer|};")]
    [InlineData("public abstract partial class {|QSDK0003:Layer|};")]
    [InlineData("file partial class {|QSDK0003:Layer|};")]
    [InlineData("public partial struct {|QSDK0003:Layer|};")]
    [InlineData("public partial interface {|QSDK0003:Layer|};")]
    public Task Layer_OfOtherKind_Reported(string declaration) => RuleTest.Check("[LinearLayer(512, 256), MAntGroup(64)] " + declaration);

    [Theory]
    [InlineData("public sealed partial class Layer;")]
    [InlineData("internal partial class Layer;")]
    [InlineData("partial class Layer { }")]
    public Task Layer_OrdinaryClass_Accepted(string declaration) => RuleTest.Check("[LinearLayer(512, 256), MAntGroup(64)] " + declaration);

    [Fact]
    public Task Layer_InFileLocalClass_Reported() =>
        RuleTest.Check("file partial class Outer { [LinearLayer(512, 256), MAntGroup(64)] public partial class {|QSDK0003:Layer|}; }");
}
