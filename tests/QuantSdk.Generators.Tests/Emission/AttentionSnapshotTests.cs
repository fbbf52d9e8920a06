using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Emission;

/// <summary>The emitted text of attention layers, compiled with warnings as errors.</summary>
public sealed class AttentionSnapshotTests
{
    [Fact]
    public void MAntGroup_Of64_CompletesLayer() => Verify("MAntGroup(64)");

    [Fact]
    public void VectorQuantized_Cq2_CompletesLayer() => Verify("""VectorQuantized("CQ-2")""");

    [Fact]
    public void CacheFormat_Int8_CompletesNestedLayer() => TestProject.Of("""
        internal static partial class Model
        {
            [AttentionLayer(queryHeads: 8, keyValueHeads: 8, headDim: 64, CacheFormat = "int8-g64")]
            private sealed partial class Layer;
        }
        """).Run().MatchesSnapshots();

    private static void Verify(string format) =>
        TestProject.Of($"[AttentionLayer(queryHeads: 32, keyValueHeads: 8, headDim: 128)]\n[{format}]\npublic partial class Layer;").Run().MatchesSnapshots();
}
