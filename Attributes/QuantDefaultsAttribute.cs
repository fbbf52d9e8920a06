using System;

namespace QuantSdk;

/// <summary>Settles, for every layer of the assembly, what the layer's own attributes leave open.</summary>
/// <remarks>
/// You write:
/// <code>
/// [assembly: QuantDefaults(Target = "h100", ActivationBits = 16)]
/// </code>
/// and <c>[MAntGroup(64)]</c> then means what <c>[MAntGroup(64, ActivationBits = 16)]</c> means without it.
/// <para>
/// Precedence, the first that is set decides: the layer's attribute; this attribute; the MSBuild property (<c>QuantTarget</c>,
/// <c>QuantWeightBits</c>, <c>QuantActivationBits</c>, <c>QuantGpu</c>); the built-in value (<c>h200</c>, 4, 8, <c>ilgpu</c>).
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class QuantDefaultsAttribute : Attribute
{
    /// <summary>The device preset that GPU kernels are planned for, for example <c>h200</c>. MSBuild: <c>QuantTarget</c>.</summary>
    public string? Target { get; set; }

    /// <summary>Bits of an M-ANT weight: 4 or 8. MSBuild: <c>QuantWeightBits</c>.</summary>
    public int WeightBits { get; set; }

    /// <summary>Bits of an activation in M-ANT layers: 8 or 16. MSBuild: <c>QuantActivationBits</c>.</summary>
    public int ActivationBits { get; set; }

    /// <summary>
    /// The GPU engine that kernels are emitted for where the project references it: <c>ilgpu</c>, or <c>none</c> for no GPU code.
    /// MSBuild: <c>QuantGpu</c>.
    /// </summary>
    public string? Gpu { get; set; }
}
