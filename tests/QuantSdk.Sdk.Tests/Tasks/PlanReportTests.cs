using System.Text.Json;
using QuantSdk.Tasks;

namespace QuantSdk.Sdk.Tests.Tasks;

/// <summary>The two forms of the plan report.</summary>
public sealed class PlanReportTests
{
    private const string Plan =
        """{ "schema": 1, "format": "MANT4-g64", "gpu": true, "storage": { "bytes": 5 }, "decisions": [ { "field": "Cpu.Kernel", "value": "a|b", "reason": "Two\nlines." } ] }""";

    [Fact]
    public void Text_PlanWithDecisions_ListsFactsAndATable()
    {
        string text = PlanText.Write("App", [Stored("Demo.Up", Plan)]);

        Assert.StartsWith("# Plan of App\n\n## Demo.Up\n\n- schema: 1\n- format: MANT4-g64\n- gpu: true\n\n| Decision |", text);
        Assert.EndsWith("| Cpu.Kernel | a\\|b | Two lines. |\n", text);
    }

    [Fact]
    public void Text_NoPlans_SaysSo() => Assert.Contains("No class of this assembly declares a layer.", PlanText.Write("App", []));

    [Fact]
    public void Json_SeveralPlans_KeepsEachAsItWasStored()
    {
        using JsonDocument report = JsonDocument.Parse(PlanJson.Write("A\"\\\u0001pp", [Stored("Demo.Up", Plan), Stored("Demo.Down", "{}")]));

        Assert.Equal("A\"\\\u0001pp", report.RootElement.GetProperty("assembly").GetString());
        JsonElement layers = report.RootElement.GetProperty("layers");
        Assert.Equal(2, layers.GetArrayLength());
        Assert.Equal(Plan, layers[0].GetProperty("plan").GetRawText());
        Assert.Equal("Demo.Down", layers[1].GetProperty("name").GetString());
    }

    [Fact]
    public void Json_NoPlans_IsAnEmptyList()
    {
        using JsonDocument report = JsonDocument.Parse(PlanJson.Write("App", []));
        Assert.Equal(0, report.RootElement.GetProperty("layers").GetArrayLength());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{")]
    [InlineData("{ \"a\": }")]
    public void Parse_NotAnObject_IsRefusedWithTheLayersName(string json)
    {
        FormatException error = Assert.Throws<FormatException>(() => PlanJson.Parse("Demo.Up", json));
        Assert.Contains("Demo.Up", error.Message);
    }

    [Fact]
    public void Read_AssemblyWithoutPlans_IsEmpty() => Assert.Empty(PlanReader.Read(typeof(PlanReportTests).Assembly.Location));

    [Fact]
    public void Read_NoAssembly_IsRefused()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "This is no assembly.");
            Assert.Throws<BadImageFormatException>(() => PlanReader.Read(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static StoredPlan Stored(string layer, string json) => new(layer, json, PlanJson.Parse(layer, json));
}
