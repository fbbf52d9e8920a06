namespace QuantSdk.Generators.Validation;

/// <summary>The arguments of <c>[LinearLayer]</c> as written.</summary>
/// <param name="InFeatures">Input features.</param>
/// <param name="OutFeatures">Output features.</param>
/// <param name="Target">The device preset, where one is named.</param>
/// <param name="GpuPlan">Decisions about the GPU kernel, where any are given.</param>
internal sealed record LinearArguments(int InFeatures, int OutFeatures, string? Target, string? GpuPlan = null);
