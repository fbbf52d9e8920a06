using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class MemberConflictTests
{
    private const string Attributes = "[LinearLayer(512, 256), MAntGroup(64)] public partial class ";

    [Theory]
    [InlineData("{|QSDK0018:Layer|} { public int Format; }")]
    [InlineData("{|QSDK0018:Layer|} { private static object Plan => 1; }")]
    [InlineData("{|QSDK0018:Layer|} { private struct Constants; }")]
    [InlineData("{|QSDK0018:Layer|} { public void Forward() { } }")]
    [InlineData("{|QSDK0018:Layer|} { public Layer() { } }")]
    [InlineData("{|QSDK0018:Layer|}(int size) { public int Size => size; }")]
    [InlineData("{|QSDK0018:Weights|};")]
    [InlineData("{|QSDK0018:Layer|} : Parent { } public class Parent { protected int InFeatures; }")]
    [InlineData("{|QSDK0018:Layer|} : Parent { } public class Parent { public Parent(int size) { } }")]
    public Task Layer_WithConflict_Reported(string declaration) => RuleTest.Check(Attributes + declaration);

    [Fact]
    public async Task Layer_DerivedFromLayer_Reported()
    {
        TestProject project = TestProject.Of(Attributes + "Parent; " + Attributes + "Layer : Parent;");
        Assert.Equal("QSDK0018", Assert.Single(await RuleTest.Analyze(project)).Id);
        Assert.Equal("Demo.Parent.g.cs", Assert.Single(project.Run().Files).HintName);
    }

    [Theory]
    [InlineData("Layer { public int Rows => OutFeatures; }")]
    [InlineData("Layer { static Layer() { } }")]
    [InlineData("Layer { public Layer(QuantSdk.Layers.GroupWeights weights, int tag) : this(weights) { Tag = tag; } public int Tag { get; } }")]
    [InlineData("Layer : Parent { } public class Parent { private int InFeatures => 1; public int Twice => 2 * InFeatures; }")]
    [InlineData("Layer : Parent { } public class Parent { protected Parent() { } }")]
    [InlineData("Layer : QuantSdk.Layers.IQuantizedLinear<Layer>;")]
    public Task Layer_WithoutConflict_Accepted(string declaration) => RuleTest.Check(Attributes + declaration);
}
