namespace QuantSdk.Generators.Planning;

/// <summary>
/// The number format of a KV cache: <see cref="HalfCacheModel"/>, <see cref="IntegerCacheModel"/>, <see cref="CoupledCacheModel"/> or <see cref="MantCacheModel"/>.
/// </summary>
/// <param name="Name">The name that the run time gives the same format.</param>
internal abstract record CacheModel(string Name)
{
    /// <summary>The number that must divide the head dimension.</summary>
    public abstract int Unit { get; }

    /// <summary>What <see cref="Unit"/> counts the size of.</summary>
    public abstract string UnitName { get; }

    /// <summary>Bits that a key-value head of one token adds, keys and values together, scales and types counted.</summary>
    /// <param name="headDimension">Elements of the head.</param>
    public abstract long TokenBits(int headDimension);
}
