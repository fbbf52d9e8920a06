using System.Reflection;
using System.Text.Json;
using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Emission;

/// <summary>The plan in the assembly, as a task reads it.</summary>
public sealed class PlanMetadataTests
{
    private const string File = """{ "name": "a\u0022\\\u2028 \u0022\u0022\u0022 {0} </remarks>", "vectorSize": 4, "indexBits": 8 }""";

    [Fact]
    public void Plan_OfLayer_IsJsonWithItsFacts()
    {
        JsonElement plan = Read(TestProject.WithFormat("MAntGroup(64)")).Single().Plan;
        Assert.Equal(1, plan.GetProperty("schema").GetInt32());
        Assert.Equal("Demo.Layer", plan.GetProperty("layer").GetString());
        Assert.Equal(512, plan.GetProperty("inFeatures").GetInt32());
        Assert.Equal(256, plan.GetProperty("outFeatures").GetInt32());
        Assert.Equal("MANT4-g64", plan.GetProperty("format").GetString());
        Assert.Equal(64, plan.GetProperty("groupSize").GetInt32());
        Assert.Equal(70656, plan.GetProperty("bytes").GetInt64());
        Assert.Equal(4.3125, plan.GetProperty("bitsPerWeight").GetDouble());
        Assert.All(plan.GetProperty("decisions").EnumerateArray(), static decision => Assert.NotEmpty(decision.GetProperty("reason").GetString()!));
    }

    [Fact]
    public void Plan_WithHostileName_SurvivesEveryEscape()
    {
        TestProject project = TestProject.WithFormat("""VectorQuantized("own")""").WithFile("own.codebook.json", File);
        project.Run().Compiles();
        JsonElement plan = Read(project).Single().Plan;
        Assert.Equal("a\"\\\u2028 \"\"\" {0} </remarks>", plan.GetProperty("format").GetString());
    }

    [Fact]
    public void Plans_OfSeveralLayers_StandSideBySide()
    {
        TestProject project = TestProject.Of("""
            [LinearLayer(64, 128), MAntGroup(64)] public partial class Up;
            public partial class Outer { [LinearLayer(128, 64), VectorQuantized("QuiP#-4")] public partial class Down; }
            """);
        Assert.Equal(["Demo.Outer+Down", "Demo.Up"], Read(project).Select(static pair => pair.Layer).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Layer, JsonElement Plan)> Read(TestProject project) =>
        project.Run().Load().GetCustomAttributes<QuantPlanAttribute>()
            .Select(static attribute => (attribute.Layer, JsonDocument.Parse(attribute.Plan).RootElement));
}
