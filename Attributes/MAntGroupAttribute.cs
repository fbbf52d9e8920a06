using System;

namespace QuantSdk;

/// <summary>
/// Stores a layer's weights as M-ANT groups: consecutive weights along the input axis share a half-precision scale and one of
/// 16 grids, fifteen of the form ±(a·i + 2^i) with i = 0..7 and one of integers (M-ANT, section IV).
/// </summary>
/// <remarks>
/// You write:
/// <code>
/// [LinearLayer(inFeatures: 11008, outFeatures: 4096)]
/// [MAntGroup(64)]
/// public partial class DownProjection;
/// </code>
/// Code analogous to this is generated:
/// <code>
/// partial class DownProjection : IQuantizedLinear&lt;DownProjection&gt;
/// {
///     public static GroupFormat Format { get; }      // MANT4-g64: 4 bits a weight, and 20 bits for each group of 64
///     public GroupWeights Weights { get; }
///     public static DownProjection Quantize(ReadOnlyMemory&lt;float&gt; weights, ...);   // searches the grid of every group
///     ...
/// }
/// </code>
/// On a class with <see cref="AttentionLayerAttribute"/> it is the format of the KV cache instead: keys in groups along the head when they arrive, values in groups
/// along a window of tokens when it is full, grids by the variance of a group and the published table of three types (M-ANT, real-time quantization). Other tables have names:
/// <see cref="AttentionLayerAttribute.CacheFormat"/>, for example <c>MANT4-g64-8types</c> or <c>MANT4-g64-fitted</c>.
/// </remarks>
/// <param name="groupSize">Weights that share a scale and a grid: 32, 64 or 128. It must divide the input features.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MAntGroupAttribute(int groupSize) : Attribute
{
    /// <summary>Weights that share a scale and a grid.</summary>
    public int GroupSize { get; } = groupSize;

    /// <summary>
    /// Bits of a weight: 4 (M-ANT grids) or 8 (integers, for layers that 4 bits would harm). Unset: that of
    /// <see cref="QuantDefaultsAttribute.WeightBits"/>.
    /// </summary>
    public int WeightBits { get; set; }

    /// <summary>
    /// Bits of an activation: 8 (kernels quantize the input to INT8 by group, W4A8) or 16 (the input stays in floating point).
    /// Unset: that of <see cref="QuantDefaultsAttribute.ActivationBits"/>.
    /// </summary>
    public int ActivationBits { get; set; }
}
