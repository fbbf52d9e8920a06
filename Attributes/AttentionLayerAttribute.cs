using System;

namespace QuantSdk;

/// <summary>
/// Declares grouped-query attention over a quantized cache of keys and values: softmax(q·K / sqrt(head dimension)) V. The cache's format is given by a second attribute
/// (<see cref="MAntGroupAttribute"/>, or <see cref="VectorQuantizedAttribute"/> with <c>CQ-4</c>, <c>CQ-2</c> or <c>VQ&lt;v,b,1&gt;</c>) or by <see cref="CacheFormat"/>. The build completes
/// the class.
/// </summary>
/// <remarks>
/// You write:
/// <code>
/// [AttentionLayer(queryHeads: 32, keyValueHeads: 8, headDim: 128)]
/// [MAntGroup(64)]
/// public partial class SelfAttention;
/// </code>
/// Code analogous to this is generated:
/// <code>
/// partial class SelfAttention : IQuantizedAttention&lt;SelfAttention&gt;
/// {
///     public static KeyValueFormat Format { get; }
///     public static LayerPlan Plan { get; }          // every decision of the build, with its reason
///     public static SelfAttention Create(RotaryEmbedding? rotary = null, KeyValueCodebooks? codebooks = null);
///     public KeyValueCache CreateCache(int sequences, int maximumLength);
///     public void Append(KeyValueCache cache, ReadOnlySpan&lt;float&gt; keys, ReadOnlySpan&lt;float&gt; values);   // one token of every sequence
///     public void Decode(KeyValueCache cache, ReadOnlySpan&lt;float&gt; queries, Span&lt;float&gt; outputs);
///     public void Prefill(KeyValueCache cache, int sequence, ReadOnlySpan&lt;float&gt; queries, ...);          // causal, many tokens
/// }
/// </code>
/// The class must be an ordinary, non-generic <c>partial</c> class; its accessibility is yours to choose.
/// </remarks>
/// <param name="queryHeads">Query heads, a multiple of the key-value heads.</param>
/// <param name="keyValueHeads">Key-value heads, at least 1.</param>
/// <param name="headDim">Elements of a head: 1 to 1,024, and a multiple of the format's group or vector size.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AttentionLayerAttribute(int queryHeads, int keyValueHeads, int headDim) : Attribute
{
    /// <summary>Query heads.</summary>
    public int QueryHeads { get; } = queryHeads;

    /// <summary>Key-value heads.</summary>
    public int KeyValueHeads { get; } = keyValueHeads;

    /// <summary>Elements of a head.</summary>
    public int HeadDim { get; } = headDim;

    /// <summary>
    /// The cache's format by name, where no second attribute gives it: <c>FP16</c>, <c>INT8-g64</c>, <c>INT4-g64</c>, <c>MANT4-g64-3types-plain</c> (the published M-ANT),
    /// <c>CQ-4</c>, <c>VQ&lt;4,8,1&gt;-rope</c> (keys quantized after the rotary embedding) and so on, as the run time's <c>KeyValueFormats</c> names them.
    /// </summary>
    public string? CacheFormat { get; set; }
}
