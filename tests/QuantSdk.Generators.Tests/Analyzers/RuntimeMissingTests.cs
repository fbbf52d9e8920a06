using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class RuntimeMissingTests
{
    private static readonly TestProject Project = TestProject.Of("[LinearLayer(512, 256), MAntGroup(64)] public partial class {|QSDK0019:Layer|};");

    [Fact]
    public Task Project_WithAttributesAlone_Reported() => RuleTest.Check(Project with { References = TestReferences.Attributes });

    [Fact]
    public Task Project_WithRuntime_Accepted() => RuleTest.CheckFormat("MAntGroup(64)");

    [Fact]
    public Task Project_WithRuntimeAndGpu_Accepted() => RuleTest.Check(TestProject.WithFormat("MAntGroup(64)").WithGpu());
}
