using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Emission;

/// <summary>The emitted text of attention layers, compiled with warnings as errors.</summary>
public sealed class AttentionSnapshotTests
{
    [Fact]
    public void Layer_WithoutFormat_CachesInHalfPrecision() => Verify("[AttentionLayer(8, 8, 64)]");

    [Fact]
    public void Layer_OfIntegers_Completed() => Verify("[AttentionLayer(8, 2, 128, CacheFormat = \"INT4-g32\")]");

    [Fact]
    public void Layer_OfMant_Completed() => Verify("[AttentionLayer(32, 8, 128), MAntGroup(64)]");

    [Fact]
    public void Layer_OfCoupledQuantization_Completed() => Verify("[AttentionLayer(32, 32, 128), VectorQuantized(\"CQ-2\")]");

    [Fact]
    public void Layer_OfRotatedNotation_Completed() => Verify("[AttentionLayer(4, 2, 64, RotatesKeysFirst = true), VectorQuantized(\"VQ<8,10,1>\")]");

    private static void Verify(string attributes) => TestProject.Of($"{attributes}\npublic partial class Layer;").Run().MatchesSnapshots();
}
