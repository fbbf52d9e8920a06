using System.Collections.Immutable;
using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Incrementality;

/// <summary>
/// What an edit may set in motion, step by step. Any edit of a file makes the parser look at its layers again; what it finds unchanged
/// must rest from there on, and the same holds behind every later step.
/// </summary>
public sealed class EditTests
{
    private static readonly TestProject Project = new("""
        // A comment.
        public class Other { public int Value => 1; }
        [LinearLayer(512, 256), MAntGroup(64)] public partial class First { public int Own => 2; }
        [LinearLayer(512, 256), VectorQuantized("own")] public partial class Second;
        """) { Files = ImmutableDictionary<string, string>.Empty.Add("own.codebook.json", """{ "vectorSize": 4, "indexBits": 8 }""") };

    [Fact]
    public void Comment_Edited_ChangesNothing() => PipelineEdit.OfSource(Project, "A comment", "Another comment").Did("CC CC CC CC");

    [Fact]
    public void OtherClass_Edited_ChangesNothing() => PipelineEdit.OfSource(Project, "=> 1", "=> 10").Did("CC CC CC CC");

    [Fact]
    public void MemberOfLayer_Edited_ChangesNothing() => PipelineEdit.OfSource(Project, "=> 2", "=> 20").Did("CC CC CC CC");

    [Fact]
    public void LineBefore_Inserted_ChangesNothing() => PipelineEdit.OfSource(Project, "// A", "\n\n// A").Did("CC CC CC CC");

    [Fact]
    public void Attribute_WrittenDifferently_ChangesNothing() =>
        PipelineEdit.OfSource(Project, "LinearLayer(512, 256), MAnt", "LinearLayer(outFeatures: 256, inFeatures: 2 * 256), MAnt").Did("CC CC CC CC");

    [Fact]
    public void Attribute_DefaultSpelledOut_EndsAtTheModel() => PipelineEdit.OfSource(Project, "MAntGroup(64)", "MAntGroup(64, WeightBits = 4)").Did("MC CC CC CC");

    [Fact]
    public void Attribute_Changed_ReemitsThatLayerAlone() => PipelineEdit.OfSource(Project, "MAntGroup(64)", "MAntGroup(32)").Did("MC MC MC MC");

    [Fact]
    public void Size_Changed_ReemitsThatLayerAlone() =>
        PipelineEdit.OfSource(Project, "256), VectorQ", "512), VectorQ").Did("CM CM CM CM");

    [Fact]
    public void Class_Renamed_ReemitsThatLayerAlone() => PipelineEdit.OfSource(Project, "class Second", "class Third").Did("CM CM CM CM");

    [Fact]
    public void Attribute_MadeWrong_RemovesThatLayerAlone() => PipelineEdit.OfSource(Project, "MAntGroup(64)", "MAntGroup(63)").Did("MC RC RC RC");

    [Fact]
    public void Layer_Added_LeavesTheOthers() => PipelineEdit.OfSource(
        Project, "class Second;", "class Second; [LinearLayer(64, 64), MAntGroup(64)] public partial class Third;").Did("CCN CCN CCN CCN");

    [Fact]
    public void Layer_Removed_LeavesTheOthers() =>
        PipelineEdit.OfSource(Project, """[LinearLayer(512, 256), VectorQuantized("own")]""", "").Did("CR CR CR CR");

    [Fact]
    public void Property_Unrelated_ChangesNothing() => PipelineEdit.OfProperty(Project, "RootNamespace", "Demo").Did("CC CC CC CC");

    [Fact]
    public void Property_SetToItsDefault_EndsAtTheModel() => PipelineEdit.OfProperty(Project, "QuantTarget", "H200").Did("CC CC CC CC");

    [Fact]
    public void Property_ForMant_ReemitsMantAlone() => PipelineEdit.OfProperty(Project, "QuantActivationBits", "16").Did("CC MC MC MC");

    [Fact]
    public void Property_ForAll_ReemitsAll() => PipelineEdit.OfProperty(Project, "QuantTarget", "a100").Did("CC MM MM MM");

    [Fact]
    public void Property_MadeWrong_RemovesAll() => PipelineEdit.OfProperty(Project, "QuantTarget", "toaster").Did("CC RR RR RR");

    [Fact]
    public void Defaults_Added_ReemitWhatTheyConcern() =>
        PipelineEdit.OfSource(Project, "// A comment.", "[assembly: QuantDefaults(ActivationBits = 16)]").Did("CC MC MC MC");

    [Fact]
    public void CodebookFile_Reformatted_ChangesNothing() =>
        PipelineEdit.OfFile(Project, "own.codebook.json", """{"indexBits":8,"vectorSize":4}""").Did("CC CC CC CC");

    [Fact]
    public void CodebookFile_Changed_ReemitsItsLayerAlone() =>
        PipelineEdit.OfFile(Project, "own.codebook.json", """{ "vectorSize": 4, "indexBits": 7 }""").Did("CC CM CM CM");

    [Fact]
    public void CodebookFile_Unrelated_EndsAtTheModel() =>
        PipelineEdit.OfFile(Project, "other.codebook.json", """{ "vectorSize": 8, "indexBits": 7 }""").Did("CC CC CC CC");
}
