using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators.Tests.Validation;

/// <summary>Which layers of a checkpoint belong to a class.</summary>
public sealed class ProfileResolverTests
{
    private static readonly VectorModel Format = new("own", 4, 1, 1, 0, RowScales: false);

    [Theory]
    [InlineData("up_proj", null, true)]
    [InlineData("model.layers.0.mlp.up_proj", null, true)]
    [InlineData("Demo.Outer.UpProj", null, true)]
    [InlineData("model.UPPROJ", null, true)]
    [InlineData("up_proj.inner", null, false)]
    [InlineData("gup_proj", null, false)]
    [InlineData("anything", "UpProj", true)]
    [InlineData("anything", "Demo.Outer.UpProj", true)]
    [InlineData("up_proj", "Other", false)]
    [InlineData("up_proj", "upproj", false)]
    public void Resolve_Names_FollowTheLastPartOrTheProject(string layer, string? target, bool expected) =>
        Assert.Equal(expected, Use(Layer(layer, target)) is not null);

    [Fact]
    public void Resolve_LayersOfOneClass_AreWeighedByTheirLookups()
    {
        CodebookUse? use = Use(Layer("a.up_proj"), Layer("b.up_proj") with { Source = "b", Lookups = 300, Hot = 1, Served = new([0.9, 1]) });
        Assert.Equal(new CodebookUse("a, b", 2, 400, 0.75, new([0.8, 1])), use is null ? null : use with { Served = new([.. use.Served.Select(static share => Math.Round(share, 9))]) });
    }

    [Fact]
    public void Resolve_OtherFormat_IsSaid()
    {
        LayerModel layer = Resolve(Layer("up_proj") with { VectorSize = 8 });
        Assert.Null(((VectorModel)layer.Format).Use);
        PlanDecision decision = Assert.Single(LayerPlanner.Plan(layer).Decisions, static decision => decision.Field == "Gpu.Profile");
        Assert.Equal(("none", "The profile's layer 'up_proj' has another format, so that all entries count alike."), (decision.Value, decision.Reason));
    }

    private static ProfiledLayer Layer(string name, string? target = null) => new(name, "a", target, 4, 1, 1, 0, 100, 0, new([0.5, 1]));

    private static CodebookUse? Use(params ProfiledLayer[] layers) => ((VectorModel)Resolve(layers).Format).Use;

    private static LayerModel Resolve(params ProfiledLayer[] layers) => ProfileResolver.Resolve(
        new LayerModel("Demo", new EquatableArray<string>(["partial class Outer"]), "UpProj", 64, 64, Format, EmitGpu: true, "h200"),
        new EquatableArray<ProfileFile>([new ProfileFile("profile", new EquatableArray<ProfiledLayer>([.. layers]), "", 0)]));
}
