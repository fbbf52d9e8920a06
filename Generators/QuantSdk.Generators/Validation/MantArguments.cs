namespace QuantSdk.Generators.Validation;

/// <summary>The arguments of <c>[MAntGroup]</c> as written; null where not written.</summary>
/// <param name="GroupSize">Weights in a group.</param>
/// <param name="WeightBits">Bits of a weight.</param>
/// <param name="ActivationBits">Bits of an activation.</param>
internal sealed record MantArguments(int GroupSize, int? WeightBits = null, int? ActivationBits = null);
