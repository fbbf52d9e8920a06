using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Emission;

/// <summary>Generated attention layers, loaded and used.</summary>
public sealed class AttentionBehaviourTests
{
    public static TheoryData<string> Attributes =>
    [
        "AttentionLayer(4, 2, 64)",
        "AttentionLayer(4, 2, 64, CacheFormat = \"INT8-g32\")",
        "AttentionLayer(4, 2, 64), MAntGroup(32)",
        "AttentionLayer(4, 2, 64, CacheFormat = \"mant4-g64-3types-plain\")",
        "AttentionLayer(4, 2, 64, CacheFormat = \"CQ-4-rope\")",
        "AttentionLayer(4, 2, 64), VectorQuantized(\"CQ-2\")",
        "AttentionLayer(4, 2, 64, RotatesKeysFirst = true), VectorQuantized(\"VQ<8,5,1>\")",
    ];

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Layer_Used_DoesWhatTheInterfaceSays(string attributes)
    {
        Type layer = TestProject.Of($"[{attributes}] public partial class Layer;").Run().Load().GetType("Demo.Layer", throwOnError: true)!;
        IAttentionCheck check = (IAttentionCheck)Activator.CreateInstance(typeof(AttentionCheck<>).MakeGenericType(layer))!;
        check.PlansItsBytes();
        check.Computes();
        check.RefusesWhatDoesNotFit();
    }
}
