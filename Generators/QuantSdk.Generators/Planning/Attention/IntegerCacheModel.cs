namespace QuantSdk.Generators.Planning;

/// <summary>A cache of integers by group along the head.</summary>
/// <param name="Bits">4 or 8.</param>
/// <param name="GroupSize">Elements that share a half-precision scale.</param>
/// <param name="TransformsKeys">Whether keys are Hadamard-transformed.</param>
internal sealed record IntegerCacheModel(int Bits, int GroupSize, bool TransformsKeys)
    : CacheModel($"INT{Bits}-g{GroupSize}{(TransformsKeys ? "-hadamard" : "")}")
{
    /// <inheritdoc/>
    public override int Unit => GroupSize;

    /// <inheritdoc/>
    public override string UnitName => "groups";

    /// <inheritdoc/>
    public override long TokenBits(int headDimension) => 2L * headDimension * Bits + 2L * headDimension / GroupSize * 16;
}
