namespace QuantSdk.Generators.Planning;

/// <summary>Coupled quantization: a codebook for every channel group of every head.</summary>
/// <param name="VectorSize">v: channels of a group.</param>
/// <param name="IndexBits">b: bits of an index.</param>
/// <param name="RotatesKeysFirst">Whether keys are encoded after the rotary embedding.</param>
internal sealed record CoupledCacheModel(int VectorSize, int IndexBits, bool RotatesKeysFirst)
    : CacheModel(NameOf(VectorSize, IndexBits) + (RotatesKeysFirst ? "-rope" : ""))
{
    /// <summary>Entries of a codebook: 2^b.</summary>
    public int Entries => 1 << IndexBits;

    /// <summary>Bits of an index on a device.</summary>
    public int CodeBits => IndexBits <= 4 ? 4 : IndexBits <= 8 ? 8 : 16;

    /// <summary>Tokens whose indices of a channel group fill a load of 16 bytes.</summary>
    public int LoadTokens => 128 / CodeBits;

    /// <inheritdoc/>
    public override int Unit => VectorSize;

    /// <inheritdoc/>
    public override string UnitName => "channel groups";

    /// <inheritdoc/>
    public override long TokenBits(int headDimension) => 2L * 8 * ((headDimension / VectorSize * IndexBits + 7) / 8);

    private static string NameOf(int vectorSize, int indexBits) => (vectorSize, indexBits) switch
    {
        (2, 8) => "CQ-4",
        (4, 8) => "CQ-2",
        _ => $"VQ<{vectorSize},{indexBits},1>",
    };
}
