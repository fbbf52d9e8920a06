using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Emission;

public sealed class LayerSnapshotTests
{
    [Fact]
    public void MAntGroup_Preset_CompletesLayer() => TestProject.WithFormat("MAntGroup(64)").Run().MatchesSnapshots();

    [Fact]
    public void VectorQuantized_TiledPreset_CompletesLayer() => TestProject.WithFormat("""VectorQuantized("GPTVQ-2")""").Run().MatchesSnapshots();
}
