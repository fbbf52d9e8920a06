using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Incrementality;

/// <summary>What an edit of attention layers may set in motion.</summary>
public sealed class AttentionEditTests
{
    private static readonly TestProject Project = new("""
        // A comment.
        [AttentionLayer(8, 2, 64), MAntGroup(64)] public partial class First { public int Own => 2; }
        [AttentionLayer(8, 2, 64), VectorQuantized("CQ-2")] public partial class Second;
        """);

    [Fact]
    public void MemberOfLayer_Edited_ChangesNothing() => PipelineEdit.OfSource(Project, "=> 2", "=> 20").DidAttention("CC CC CC CC");

    [Fact]
    public void Attribute_Changed_ReemitsThatLayerAlone() => PipelineEdit.OfSource(Project, "MAntGroup(64)", "MAntGroup(32)").DidAttention("MC MC MC MC");

    [Fact]
    public void Attribute_DefaultSpelledOut_EndsAtTheModel() =>
        PipelineEdit.OfSource(Project, "64), Vector", "64, RotatesKeysFirst = false), Vector").DidAttention("CM CC CC CC");

    [Fact]
    public void Heads_MadeWrong_RemoveThatLayerAlone() => PipelineEdit.OfSource(Project, "8, 2, 64), MAnt", "8, 3, 64), MAnt").DidAttention("MC RC RC RC");

    [Fact]
    public void Property_OfLinearLayers_ChangesNothing() => PipelineEdit.OfProperty(Project, "QuantWeightBits", "8").DidAttention("CC CC CC CC");

    [Fact]
    public void GpuPlan_OfOneLayer_ReplansThatLayerAlone() =>
        PipelineEdit.OfSource(Project, "64), Vector", "64, GpuPlan = \"Rung=O2\"), Vector").DidAttention("CM CM CM CM");

    [Fact]
    public void GpuPlan_DefaultSpelledOut_EndsAtTheModel() => PipelineEdit.OfSource(Project, "64), Vector", "64, GpuPlan = \"\"), Vector").DidAttention("CM CC CC CC");

    [Fact]
    public void GpuPlan_PropertyOfBothKinds_ReplansEveryLayer() => PipelineEdit.OfProperty(Project, "QuantGpuPlan", "Rung=O2").DidAttention("CC MM MM MM");

    [Fact]
    public void GpuPlan_PropertyOfLinearLayers_ChangesNothing() => PipelineEdit.OfProperty(Project, "QuantGpuPlan", "RowTiles=2, Kernel=VectorRows").DidAttention("CC CC CC CC");

    [Fact]
    public void LinearLayer_Added_LeavesAttentionAlone() => PipelineEdit.OfSource(
        Project, "class Second;", "class Second; [LinearLayer(64, 64), MAntGroup(64)] public partial class Third;").DidAttention("CC CC CC NCC");
}
