using QuantSdk.Attention;
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
        "AttentionLayer(4, 2, 64, CacheFormat = \"mant4-g64-plain\")",
        "AttentionLayer(4, 2, 64, CacheFormat = \"mant4-g32-fitted\")",
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

    [Theory]
    [InlineData("AttentionLayer(4, 2, 64), MAntGroup(64)")]
    [InlineData("AttentionLayer(4, 2, 64, CacheFormat = \"MANT4-g64\")")]
    public void Layer_OfMant_HasThePublishedThreeTypes(string attributes)
    {
        Type layer = TestProject.Of($"[{attributes}] public partial class Layer;").Run().Load().GetType("Demo.Layer", throwOnError: true)!;
        Assert.Equal(KeyValueFormats.Mant(64, MantTypeTable.Three, transformsKeys: true), layer.GetProperty("Format")!.GetValue(null));
    }
}
