using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Emission;

public sealed class HintNameTests
{
    [Fact]
    public void Names_DifferingInCaseAlone_GetFilesOfTheirOwn()
    {
        GeneratorRun run = new TestProject("""
            namespace Demo { [LinearLayer(64, 3), MAntGroup(64)] public partial class Layer; [LinearLayer(64, 3), MAntGroup(64)] public partial class LAYER; }
            namespace DEMO { [LinearLayer(64, 3), MAntGroup(64)] public partial class Layer; }
            """).Run().Compiles();
        Assert.Equal(3, run.Files.Length);
        Assert.Equal(3, run.Files.Select(static file => file.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Name_OfNestedClass_IsTheMetadataName()
    {
        GeneratorRun run = TestProject.Of("public partial class Outer { [LinearLayer(64, 3), MAntGroup(64)] public partial class Layer; }").Run();
        Assert.Equal("Demo.Outer+Layer.g.cs", Assert.Single(run.Files).HintName);
    }

    [Fact]
    public void Name_WithLettersOfOtherScripts_IsKept()
    {
        GeneratorRun run = new TestProject("namespace Größe { [LinearLayer(64, 3), MAntGroup(64)] public partial class 層; }").Run().Compiles();
        Assert.Equal("Größe.層.g.cs", Assert.Single(run.Files).HintName);
    }

    [Fact]
    public void Attribute_TwiceOnDifferentParts_EmitsNothing() => TestProject.Of(
        "[LinearLayer(64, 3), MAntGroup(64)] public partial class Layer; [LinearLayer(64, 3)] partial class Layer;").Run().IsEmpty();

    [Theory]
    [InlineData("LinearLayer")]
    [InlineData("LinearLayer(64)")]
    [InlineData("LinearLayer(64, \"3\")")]
    [InlineData("LinearLayer(Layer.Size, 3)")]
    [InlineData("LinearLayer(64L * 1000000000, 3)")]
    public void Attribute_ThatDoesNotCompile_EmitsNothing(string attribute) => TestProject.Of(
        $"[{attribute}, MAntGroup(64)] public partial class Layer {{ public static int Size; }}").Run().IsEmpty();
}
