using QuantSdk.Hardware.Tests.Checkers;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace QuantSdk.Hardware.Tests;

/// <summary>The emitted Timeloop and Accelergy files, parsed as YAML and held to those tools' documented rules.</summary>
public sealed class TimeloopTests
{
    [Theory]
    [MemberData(nameof(ExportTests.Presets), MemberType = typeof(ExportTests))]
    public void Architecture_OfAPreset_HoldsToTheRulesAndSizesTheMesh(string name, Dataflow dataflow)
    {
        Accelerator accelerator = AcceleratorCatalog.Find(name)! with { Dataflow = dataflow };
        Dictionary<string, string> files = ExportSamples.Export(accelerator);
        Dictionary<string, string[]> classes = TimeloopRules.CheckComponents(Yaml.Parse(files["timeloop/components.yaml"]));
        string[] paths = [.. files.Keys.Where(static path => path.EndsWith("architecture.yaml", StringComparison.Ordinal))];

        Assert.NotEmpty(paths);
        foreach (string path in paths)
        {
            YamlNode root = Yaml.Parse(files[path]);
            IReadOnlyList<YamlNode> components = TimeloopRules.CheckArchitecture(root);
            TimeloopRules.CheckReference(Yaml.Parse(files[path.Replace("architecture", "reference")]), components);

            // The compute component is one of the compound ones, and is given what that asks for.
            string[] asked = classes[components[^1].Get("class").Text()];
            string[] given = [.. components[^1].Get("attributes").Names(), .. Yaml.Parse(files["timeloop/variables.yaml"]).Version4("variables").Names()];
            Assert.Subset(given.ToHashSet(), asked.ToHashSet());

            YamlNode mesh = Assert.Single(root.Get("architecture").Get("nodes").Items(), static node => node.Find("spatial") is not null).Get("spatial");
            Dictionary<string, string> settings = ScaleSimRules.Read(files[$"scalesim/{path.Split('/')[1]}.cfg"]);
            Assert.Equal(ScaleSimRules.Number(settings, "architecture_presets.ArrayWidth"), mesh.Get("meshX").Number());
            Assert.Equal(ScaleSimRules.Number(settings, "architecture_presets.ArrayHeight"), mesh.Get("meshY").Number());
        }
    }

    [Fact]
    public void ProblemsAndMapper_HoldToTheRules()
    {
        Dictionary<string, string> files = ExportSamples.Export(AcceleratorCatalog.Mant);

        Assert.Equal((512, 384, 256), TimeloopRules.CheckProblem(Yaml.Parse(files["timeloop/w4a8/up.problem.yaml"])));
        TimeloopRules.CheckMapper(Yaml.Parse(files["timeloop/mapper.yaml"]));
    }

    [Theory]
    [InlineData("- !Container", "- !Box")]
    [InlineData("meshX:", "meshZ:")]
    [InlineData("version: 0.4", "version: 0.3")]
    [InlineData("keep: [Weights]", "keep: [Inputs]")]
    [InlineData("name: system", "name: system\n      name: system")]
    [InlineData("    - !Component", "\t- !Component")]
    public void Architecture_Damaged_IsRefused(string whole, string damaged)
    {
        string text = ExportSamples.Export(AcceleratorCatalog.Mant)["timeloop/w4a8/architecture.yaml"];
        int place = text.IndexOf(whole, StringComparison.Ordinal);
        Assert.True(place >= 0, text);

        Exception? problem = Record.Exception(() => TimeloopRules.CheckArchitecture(Yaml.Parse(text[..place] + damaged + text[(place + whole.Length)..])));

        Assert.True(problem is YamlException or Xunit.Sdk.XunitException, problem?.ToString() ?? "It was accepted.");
    }
}
