using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Validation;

/// <summary>The layer's attribute comes before the assembly's defaults, these before the MSBuild property, that before the built-in value.</summary>
public sealed class PrecedenceTests
{
    [Theory]
    [InlineData("", "", "", "MANT4-g64")]
    [InlineData("", "", "8", "MANT8-g64")]
    [InlineData("", "WeightBits = 4", "8", "MANT4-g64")]
    [InlineData(", WeightBits = 8", "WeightBits = 4", "4", "MANT8-g64")]
    public void WeightBits_SetAtSeveralPlaces_StrongestDecides(string attribute, string defaults, string property, string expected) =>
        Check(attribute, "", defaults, "QuantWeightBits", property, $"\"format\": \"{expected}\"");

    [Theory]
    [InlineData("", "", "", 8)]
    [InlineData("", "", "16", 16)]
    [InlineData("", "ActivationBits = 8", "16", 8)]
    [InlineData(", ActivationBits = 16", "ActivationBits = 8", "8", 16)]
    public void ActivationBits_SetAtSeveralPlaces_StrongestDecides(string attribute, string defaults, string property, int expected) =>
        Check(attribute, "", defaults, "QuantActivationBits", property, $"\"activationBits\": {expected}");

    [Theory]
    [InlineData("", "", "", "h200")]
    [InlineData("", "", "A100", "a100")]
    [InlineData("", "Target = \"h100\"", "a100", "h100")]
    [InlineData(", Target = \"l40s\"", "Target = \"h100\"", "a100", "l40s")]
    public void Target_SetAtSeveralPlaces_StrongestDecides(string attribute, string defaults, string property, string expected) =>
        Check("", attribute, defaults, "QuantTarget", property, $"\"device\": \"{expected}\"");

    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "none", false)]
    [InlineData("Gpu = \"ilgpu\"", "none", true)]
    [InlineData("Gpu = \"none\"", "", false)]
    public void Gpu_SetAtSeveralPlaces_StrongestDecides(string defaults, string property, bool expected) =>
        Check("", "", defaults, "QuantGpu", property, expected ? "\"gpu\": true" : "\"gpu\": false");

    [Theory]
    [InlineData("", "", "Best")]
    [InlineData("", "Rung=O1", "O1")]
    [InlineData("Rung=O4", "Rung=O1", "O4")]
    public void GpuPlan_SetAtSeveralPlaces_StrongestDecides(string attribute, string property, string expected)
    {
        string argument = attribute.Length == 0 ? "" : $", GpuPlan = \"{attribute}\"";
        TestProject project = new($"[LinearLayer(512, 256{argument}), VectorQuantized(\"AQLM-3\")] public partial class Layer;");
        Assert.Contains($"Gpu.Rung = {expected}<", project.WithGpu().WithProperty("QuantGpuPlan", property).Run().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "Best")]
    [InlineData("", "Rung=O1, RowTiles=2", "O1")]
    [InlineData("Rung=O4", "Rung=O1", "O4")]
    public void GpuPlan_OfAttentionSetAtSeveralPlaces_StrongestDecides(string attribute, string property, string expected)
    {
        string argument = attribute.Length == 0 ? "" : $", GpuPlan = \"{attribute}\"";
        TestProject project = new($"[AttentionLayer(2, 1, 64{argument}), VectorQuantized(\"CQ-2\")] public partial class Layer;");
        Assert.Contains($"Gpu.Rung = {expected}<", project.WithGpu().WithProperty("QuantGpuPlan", property).Run().Text, StringComparison.Ordinal);
    }

    private static void Check(string format, string linear, string defaults, string property, string value, string expected)
    {
        string assembly = defaults.Length == 0 ? "" : $"[assembly: QuantDefaults({defaults})]\n";
        TestProject project = new($"{assembly}[LinearLayer(512, 256{linear}), MAntGroup(64{format})] public partial class Layer;");
        Assert.Contains(expected, project.WithGpu().WithProperty(property, value).Run().Text, StringComparison.Ordinal);
    }
}
