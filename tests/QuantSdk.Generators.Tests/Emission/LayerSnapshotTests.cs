using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Emission;

/// <summary>The emitted text, compiled with warnings as errors.</summary>
public sealed class LayerSnapshotTests
{
    [Fact]
    public void MAntGroup_Of64_CompletesLayer() => Verify("MAntGroup(64)");

    [Fact]
    public void MAntGroup_Of32WithFloatingActivations_CompletesLayer() => Verify("MAntGroup(32, ActivationBits = 16)");

    [Fact]
    public void MAntGroup_EightBits_CompletesLayer() => Verify("MAntGroup(128, WeightBits = 8)");

    [Fact]
    public void VectorQuantized_Gptvq2_CompletesLayer() => Verify("""VectorQuantized("GPTVQ-2")""");

    [Fact]
    public void VectorQuantized_Aqlm3_CompletesLayer() => Verify("""VectorQuantized("AQLM-3")""");

    [Fact]
    public void VectorQuantized_Aqlm2x8_CompletesLayer() => Verify("""VectorQuantized("AQLM-2x8")""");

    [Fact]
    public void VectorQuantized_Aqlm1x16_CompletesLayer() => Verify("""VectorQuantized("AQLM-1x16")""");

    [Fact]
    public void VectorQuantized_QuipSharp2_CompletesLayer() => Verify("""VectorQuantized("QuiP#-2")""");

    [Fact]
    public void VectorQuantized_QuipSharp4_CompletesLayer() => Verify("""VectorQuantized("quip#-4")""");

    [Fact]
    public void VectorQuantized_Notation_CompletesLayer() => Verify("""VectorQuantized("VQ<2, 6, 3>")""");

    [Fact]
    public void VectorQuantized_EveryOverride_CompletesLayer() => Verify(
        """VectorQuantized("AQLM-3", VectorSize = 4, IndexBits = 10, Residuals = 1, Scope = CodebookScope.Tile, TileSize = 128, RowScales = false)""");

    [Fact]
    public void VectorQuantized_CodebookFile_CompletesLayer() => TestProject.WithFormat("""VectorQuantized("own")""")
        .WithFile("own.codebook.json", """{ "name": "Own \"{2}\" <&>", "vectorSize": 4, "indexBits": 7, "residuals": 2, "scope": "tile", "tileSize": 64 }""")
        .Run().MatchesSnapshots();

    [Fact]
    public void Layer_InGlobalNamespace_Completed() =>
        new TestProject("[LinearLayer(64, 3), MAntGroup(64)] partial class Layer;").Run().MatchesSnapshots();

    [Fact]
    public void Layer_NestedInEveryKindOfType_Completed() => TestProject.Of("""
        public partial class A { public partial struct B { public partial record C { public partial record struct D { public partial interface E {
            [LinearLayer(64, 3), MAntGroup(64)]
            private sealed partial class Layer;
        } } } } }
        """).Run().MatchesSnapshots();

    [Fact]
    public void Layer_NamedWithKeywords_Completed() => new TestProject("""
        namespace @namespace.@record;

        public partial class @class
        {
            [LinearLayer(64, 3), MAntGroup(64)]
            public partial class @required;
        }
        """).Run().MatchesSnapshots();

    [Fact]
    public void Layers_SeveralInAFile_CompletedInFilesOfTheirOwn() => TestProject.Of("""
        [LinearLayer(64, 128), MAntGroup(64)] public partial class Up;
        [LinearLayer(128, 64), VectorQuantized("GPTVQ-2")] public partial class Down;
        """).Run().MatchesSnapshots();

    private static void Verify(string format) => TestProject.WithFormat(format).Run().MatchesSnapshots();
}
