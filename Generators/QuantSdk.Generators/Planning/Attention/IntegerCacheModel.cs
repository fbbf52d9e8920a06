namespace QuantSdk.Generators.Planning;

/// <summary>A cache of integers by group along the head.</summary>
/// <param name="Name">The format's name, for example <c>INT8-g64</c>.</param>
/// <param name="Bits">4 or 8.</param>
/// <param name="GroupSize">Elements that share a half-precision scale.</param>
internal sealed record IntegerCacheModel(string Name, int Bits, int GroupSize) : CacheModel(Name)
{
    /// <inheritdoc/>
    public override int Unit => GroupSize;

    /// <inheritdoc/>
    public override string UnitName => "groups";

    /// <inheritdoc/>
    public override long TokenBits(int headDimension) => 2L * headDimension * Bits + 2L * headDimension / GroupSize * 16;
}
