using System;

namespace QuantSdk;

/// <summary>
/// Declares a linear layer without bias, y = W x, whose weights are quantized in the format of a second attribute:
/// <see cref="VectorQuantizedAttribute"/> or <see cref="MAntGroupAttribute"/>. The build completes the class.
/// </summary>
/// <remarks>
/// You write:
/// <code>
/// [LinearLayer(inFeatures: 4096, outFeatures: 11008)]
/// [MAntGroup(64)]
/// public partial class UpProjection;
/// </code>
/// Code analogous to this is generated:
/// <code>
/// partial class UpProjection : IQuantizedLinear&lt;UpProjection&gt;
/// {
///     public static GroupFormat Format { get; }
///     public static LayerPlan Plan { get; }          // every decision of the build, with its reason
///     public GroupWeights Weights { get; }
///     public int InFeatures =&gt; 4096;
///     public int OutFeatures =&gt; 11008;
///     public static UpProjection Quantize(ReadOnlyMemory&lt;float&gt; weights, QuantizationOptions? options = null, ...);
///     public static UpProjection Load(ITensorSource source, string name);
///     public static UpProjection Create(GroupWeights weights);
///     public void Save(SafetensorsWriter writer, string name);
///     public void Forward(ReadOnlySpan&lt;float&gt; x, Span&lt;float&gt; y);               // one token
///     public void Forward(ReadOnlySpan&lt;float&gt; x, Span&lt;float&gt; y, int tokens);   // a batch
/// }
/// </code>
/// With a reference to the GPU engine the class also implements <c>IDeviceLinear</c> and carries its kernel. The class must be an
/// ordinary, non-generic <c>partial</c> class; its accessibility is yours to choose.
/// </remarks>
/// <param name="inFeatures">Input features (columns of W, K), at least 1 and a multiple of the format's group or vector size.</param>
/// <param name="outFeatures">Output features (rows of W, N), at least 1.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class LinearLayerAttribute(int inFeatures, int outFeatures) : Attribute
{
    /// <summary>Input features (columns of W, K).</summary>
    public int InFeatures { get; } = inFeatures;

    /// <summary>Output features (rows of W, N).</summary>
    public int OutFeatures { get; } = outFeatures;

    /// <summary>
    /// The device preset that the layer's GPU kernel is planned for, for example <c>h200</c>. Unset: that of
    /// <see cref="QuantDefaultsAttribute.Target"/>.
    /// </summary>
    public string? Target { get; set; }

    /// <summary>
    /// Decisions about the layer's GPU kernel that override the planner's, as <c>Field=Value</c> between commas, for example
    /// <c>Rung=O2, ThreadsPerGroup=128</c>. Fields: Rung (GC, SC, O1, O2, O3, O4 or Best), Kernel, Placement, Fusion (Shared, Shuffle or
    /// Register), Reduction (Atomic or SecondPass), RowsPerLane, RowTiles, ColumnWarps, ChunkColumns, Prefetch, ThreadsPerGroup, UnitsPerGroup,
    /// RegisterEntries, SharedEntries, Copies, SplitFactor and DependentLaunch; the plan gives the value of each with its reason. Unset: the MSBuild property <c>QuantGpuPlan</c>.
    /// </summary>
    public string? GpuPlan { get; set; }
}
