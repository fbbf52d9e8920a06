namespace QuantSdk.Generators.Planning;

/// <summary>Integers by group.</summary>
/// <param name="Bits">4 or 8.</param>
/// <param name="GroupSize">Elements that share a scale.</param>
/// <param name="TransformsKeys">Whether keys are Hadamard-transformed.</param>
internal sealed record IntegerCacheModel(int Bits, int GroupSize, bool TransformsKeys)
    : CacheModel($"INT{Bits}-g{GroupSize}{(TransformsKeys ? "-hadamard" : "")}", GroupSize);
