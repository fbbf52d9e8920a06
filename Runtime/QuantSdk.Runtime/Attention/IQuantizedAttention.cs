using QuantSdk.Layers;

namespace QuantSdk.Attention;

/// <summary>What the generator completes a class with that carries <c>[AttentionLayer]</c> and a cache format.</summary>
/// <typeparam name="TSelf">The annotated class.</typeparam>
public interface IQuantizedAttention<TSelf> : IAttention
    where TSelf : class, IQuantizedAttention<TSelf>
{
    /// <summary>The format of the cache.</summary>
    static abstract KeyValueFormat Format { get; }

    /// <summary>Every decision that the build took for this layer, with its reason.</summary>
    static abstract LayerPlan Plan { get; }

    /// <summary>Creates the layer.</summary>
    /// <param name="rotary">The rotary embedding; null for models without one.</param>
    /// <param name="codebooks">The codebooks where the format has them, else null.</param>
    static abstract TSelf Create(RotaryEmbedding? rotary = null, KeyValueCodebooks? codebooks = null);
}
