using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Incrementality;

/// <summary>A changed profile plans the layers anew that it concerns, and no others.</summary>
public sealed class ProfileEditTests
{
    private const string Name = "profile.codebook-use.jsonl";

    private static readonly TestProject Project = new TestProject("""
        [LinearLayer(512, 256), MAntGroup(64)] public partial class Down;
        [LinearLayer(512, 256, GpuPlan = "Rung=O2"), VectorQuantized("VQ<4,2,1>")] public partial class UpProj;
        [LinearLayer(512, 256), VectorQuantized("VQ<4,2,1>")] public partial class GateProj;
        """) { Files = ImmutableDictionary<string, string>.Empty.Add(Name, Line("up_proj", 0.5)) }.WithGpu();

    [Fact]
    public void Profile_Changed_PlansItsLayerAlone()
    {
        PipelineEdit edit = PipelineEdit.OfFile(Project, Name, Line("up_proj", 0.6));
        edit.Did("CCC CCC CMC CMC");
        string text = edit.Result.GeneratedSources.Single(static source => source.HintName == "UpProj.g.cs").SourceText.ToString();
        Assert.Contains("Gpu.Profile", text);
        Assert.Contains("the most used entry serves 60.0 %", text);
    }

    [Fact]
    public void Profile_Reformatted_ChangesNothing() =>
        PipelineEdit.OfFile(Project, Name, "\n" + Line("up_proj", 0.5).Replace(", ", " ,  ")).Did("CCC CCC CCC CCC");

    [Fact]
    public void Profile_LayerAdded_PlansThatLayerAlone() =>
        PipelineEdit.OfFile(Project, Name, Line("up_proj", 0.5) + Line("model.layers.3.gate_proj", 0.5)).Did("CCC CCC CCM CCM");

    [Fact]
    public void Profile_OfUnknownLayers_ChangesNothing() =>
        PipelineEdit.OfFile(Project, Name, Line("up_proj", 0.5) + Line("lm_head", 0.5) + Line("down", 0.5)).Did("CCC CCC CCC CCC");

    [Fact]
    public void Profile_Unchanged_IsCached()
    {
        GeneratorRunResult result = PipelineEdit.OfFile(Project, Name, Line("up_proj", 0.5)).Result;
        PipelineAssert.IsCached(result);
        Assert.NotEmpty(result.TrackedSteps[TrackingNames.Profiles]);
    }

    private static string Line(string layer, double first) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $$"""{ "layer": "{{layer}}", "source": "m.safetensors", "vectorSize": 4, "indexBits": 2, "residuals": 1, "tileSize": 0, "lookups": 100, "hot": 1, "first1": {{first}}, "first2": 0.9, "first4": 1 }""") + "\n";
}
