namespace QuantSdk.Generators.Validation;

/// <summary>What holds for every layer that does not say otherwise, after precedence.</summary>
/// <param name="Device">The device preset.</param>
/// <param name="WeightBits">Bits of an M-ANT weight.</param>
/// <param name="ActivationBits">Bits of an activation.</param>
/// <param name="EmitGpu">Whether GPU kernels are emitted.</param>
/// <param name="GpuPlan">Decisions about GPU kernels.</param>
internal sealed record ProjectSettings(string Device, int WeightBits, int ActivationBits, bool EmitGpu, GpuPlanChoices GpuPlan);
