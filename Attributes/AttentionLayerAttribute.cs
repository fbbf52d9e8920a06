using System;

namespace QuantSdk;

/// <summary>
/// Declares grouped-query attention whose keys and values are cached in a number format: that of <see cref="CacheFormat"/> or of a second attribute,
/// <see cref="VectorQuantizedAttribute"/> (coupled quantization, CQ) or <see cref="MAntGroupAttribute"/> (M-ANT in real time). The build completes the class.
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
///     public static MantKeyValueFormat Format { get; }
///     public static LayerPlan Plan { get; }          // every decision of the build, with its reason
///     public int QueryHeads =&gt; 32;
///     public int KeyValueHeads =&gt; 8;
///     public int HeadDimension =&gt; 128;
///     public static SelfAttention Create(RotaryEmbedding? rotary = null, KeyValueCodebooks? codebooks = null);
///     public KeyValueCache CreateCache(int sequences, int maximumLength);
///     public void Prefill(KeyValueCache cache, int sequence, ReadOnlySpan&lt;float&gt; queries, ...);   // a prompt, causal
///     public void Append(KeyValueCache cache, ReadOnlySpan&lt;float&gt; keys, ReadOnlySpan&lt;float&gt; values);   // one token of every sequence
///     public void Decode(KeyValueCache cache, ReadOnlySpan&lt;float&gt; queries, Span&lt;float&gt; outputs);   // one token of every sequence
///     public GpuAttention ToDevice(QuantAccelerator accelerator);   // only where the project references QuantSdk.Runtime.Ilgpu
/// }
/// </code>
/// The class must be an ordinary, non-generic <c>partial</c> class; its accessibility is yours to choose.
/// </remarks>
/// <param name="queryHeads">Query heads, a multiple of the key-value heads.</param>
/// <param name="keyValueHeads">Key-value heads, at least 1.</param>
/// <param name="headDim">Elements of a head: 1 to 1024, a multiple of the format's group or vector size, and even where a rotary embedding is used.</param>
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
    /// The cache's format by name, where no second attribute gives it: <c>FP16</c>, <c>INT8-g64</c>, <c>INT4-g64</c>, <c>MANT4-g64</c>, <c>MANT4-g64-plain</c> (M-ANT as published),
    /// <c>MANT4-g64-fitted</c> (M-ANT with thresholds fitted to data), <c>CQ-4</c> and so on, as the run time's <c>KeyValueFormats</c> names them. Unset: <c>FP16</c>.
    /// </summary>
    public string? CacheFormat { get; set; }

    /// <summary>
    /// Whether coupled quantization encodes keys after the rotary embedding. Unset, keys are encoded before it, as in the original, and every reader turns them:
    /// more accurate, but the products of a query with the codebooks cannot be shared by tokens.
    /// </summary>
    public bool RotatesKeysFirst { get; set; }

    /// <summary>
    /// Decisions about the layer's GPU kernel that override the planner's, as <c>Field=Value</c> between commas, for example
    /// <c>Rung=O2, ThreadsPerGroup=128</c>. Fields: Rung (GC, SC, O1, O2, O3, O4 or Best; caches with codebooks alone have the rungs below Best),
    /// Dataflow (TokenSplit, CodebookCentric or TurnedQuery), Placement (Shared or Global), ThreadsPerGroup, QueryHeadsPerPass and ScoreTokens, and on the rungs below Best Fusion (Shared, Shuffle or
    /// Register), Reduction (Atomic or SecondPass), RegisterEntries, SharedEntries and SplitFactor; the plan gives the value of each with its reason.
    /// Unset: the MSBuild property <c>QuantGpuPlan</c>.
    /// </summary>
    public string? GpuPlan { get; set; }
}
