using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Emission;

/// <summary>Generated layers, loaded and used.</summary>
public sealed class LayerBehaviourTests
{
    public static TheoryData<string> Formats =>
    [
        "MAntGroup(64)",
        "MAntGroup(32, ActivationBits = 16)",
        "MAntGroup(128, WeightBits = 8)",
        """VectorQuantized("GPTVQ-2")""",
        """VectorQuantized("VQ<4,6,2>", Scope = CodebookScope.Tile, TileSize = 128)""",
        """VectorQuantized("VQ<4,6,2>", Scope = CodebookScope.Tile, TileSize = 80)""",
        """VectorQuantized("VQ<8,9,1>")""",
        """VectorQuantized("QuiP#-2")""",
    ];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Layer_Used_DoesWhatTheInterfaceSays(string format)
    {
        Type layer = TestProject.WithFormat(format).Run().Load().GetType("Demo.Layer", throwOnError: true)!;
        ILayerCheck check = (ILayerCheck)Activator.CreateInstance(typeof(LayerCheck<>).MakeGenericType(layer))!;
        check.PlansItsBytes();
        check.RefusesOthers();
        check.RoundTrips();
        check.Computes();
    }
}
