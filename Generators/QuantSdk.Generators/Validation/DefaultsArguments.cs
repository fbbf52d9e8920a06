namespace QuantSdk.Generators.Validation;

/// <summary>The arguments of the assembly's <c>[QuantDefaults]</c> as written; null where not written.</summary>
/// <param name="Target">The device preset.</param>
/// <param name="WeightBits">Bits of an M-ANT weight.</param>
/// <param name="ActivationBits">Bits of an activation.</param>
/// <param name="Gpu">The GPU engine.</param>
internal sealed record DefaultsArguments(string? Target = null, int? WeightBits = null, int? ActivationBits = null, string? Gpu = null);
