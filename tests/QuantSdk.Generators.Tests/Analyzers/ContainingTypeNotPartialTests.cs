using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class ContainingTypeNotPartialTests
{
    [Fact]
    public Task Container_NotPartial_Reported() =>
        RuleTest.Check("public class Outer { [LinearLayer(512, 256), MAntGroup(64)] public partial class {|QSDK0002:Layer|}; }");

    [Fact]
    public Task Container_Partial_Accepted() =>
        RuleTest.Check("public partial class Outer { [LinearLayer(512, 256), MAntGroup(64)] public partial class Layer; }");

    [Fact]
    public Task Container_OuterOfTwoNotPartial_Reported() =>
        RuleTest.Check("public class Outer { public partial class Inner { [LinearLayer(512, 256), MAntGroup(64)] public partial class {|QSDK0002:Layer|}; } }");

    [Theory]
    [InlineData("partial struct")]
    [InlineData("partial record")]
    [InlineData("partial record struct")]
    [InlineData("partial interface")]
    [InlineData("static partial class")]
    public Task Container_OfOtherKind_Accepted(string kind) =>
        RuleTest.Check($"public {kind} Outer {{ [LinearLayer(512, 256), MAntGroup(64)] public partial class Layer; }}");
}
