using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Emission;

/// <summary>Generated attention layers, loaded and used.</summary>
public sealed class AttentionBehaviourTests
{
    public static TheoryData<string> Declarations =>
    [
        "AttentionLayer(4, 2, 64), MAntGroup(64)",
        """AttentionLayer(4, 2, 64), VectorQuantized("CQ-4")""",
        """AttentionLayer(4, 2, 64), VectorQuantized("VQ<8, 5, 1>")""",
        """AttentionLayer(4, 2, 64), VectorQuantized("cq-2", VectorSize = 2, IndexBits = 7)""",
        """AttentionLayer(4, 2, 64, CacheFormat = "fp16")""",
        """AttentionLayer(4, 2, 64, CacheFormat = "INT4-g32-hadamard")""",
        """AttentionLayer(4, 2, 64, CacheFormat = "MANT4-g32-3types-plain")""",
        """AttentionLayer(4, 2, 64, CacheFormat = "CQ-2-rope")""",
    ];

    [Theory]
    [MemberData(nameof(Declarations))]
    public void Layer_Used_DoesWhatTheInterfaceSays(string attributes)
    {
        Type layer = TestProject.Of($"[{attributes}] public partial class Layer;").Run().Load().GetType("Demo.Layer", throwOnError: true)!;
        IAttentionCheck check = (IAttentionCheck)Activator.CreateInstance(typeof(AttentionCheck<>).MakeGenericType(layer))!;
        check.PlansItsBytes();
        check.RefusesOthers();
        check.Computes();
    }
}
