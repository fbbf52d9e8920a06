namespace QuantSdk.Generators.Validation;

/// <summary>The project's MSBuild properties as text; null where not set.</summary>
/// <param name="Target"><c>QuantTarget</c>.</param>
/// <param name="WeightBits"><c>QuantWeightBits</c>.</param>
/// <param name="ActivationBits"><c>QuantActivationBits</c>.</param>
/// <param name="Gpu"><c>QuantGpu</c>.</param>
/// <param name="GpuPlan"><c>QuantGpuPlan</c>.</param>
internal sealed record ProjectOptions(string? Target = null, string? WeightBits = null, string? ActivationBits = null, string? Gpu = null, string? GpuPlan = null);
