using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class UnknownTargetTests
{
    private const string Layer = "[LinearLayer(512, 256), MAntGroup(64)] public partial class Layer;";

    [Fact]
    public Task Layer_WithUnknownTarget_Reported() =>
        RuleTest.Check("[LinearLayer(512, 256, Target = {|QSDK0016:\"h201\"|}), MAntGroup(64)] public partial class Layer;");

    [Fact]
    public Task Defaults_WithUnknownTarget_Reported() =>
        RuleTest.Check(new TestProject("[assembly: QuantDefaults(Target = {|QSDK0016:\"\"|})]\n" + Layer));

    [Fact]
    public Task Property_WithUnknownTarget_Reported() => RuleTest.Check(TestProject.Of(Layer).WithProperty("QuantTarget", "gpu"), "QSDK0016");

    [Theory]
    [InlineData("h200")]
    [InlineData("H100")]
    [InlineData("a100")]
    public async Task Target_Known_Accepted(string target)
    {
        await RuleTest.Check($"[LinearLayer(512, 256, Target = \"{target}\"), MAntGroup(64)] public partial class Layer;");
        await RuleTest.Check(new TestProject($"[assembly: QuantDefaults(Target = \"{target}\")]\n" + Layer));
        await RuleTest.Check(TestProject.Of(Layer).WithProperty("QuantTarget", target));
    }

    [Fact]
    public Task Property_Empty_Accepted() => RuleTest.Check(TestProject.Of(Layer).WithProperty("QuantTarget", " "));
}
