namespace QuantSdk.Generators.Planning;

/// <summary>M-ANT in real time: keys in groups along the head, values in groups along a window of tokens.</summary>
/// <param name="Name">The format's name, for example <c>MANT4-g64</c>.</param>
/// <param name="GroupSize">Elements of a group and tokens of a window.</param>
internal sealed record MantCacheModel(string Name, int GroupSize) : CacheModel(Name)
{
    private const int MetadataBits = 24;

    /// <inheritdoc/>
    public override int Unit => GroupSize;

    /// <inheritdoc/>
    public override string UnitName => "groups";

    /// <inheritdoc/>
    public override long TokenBits(int headDimension) => 2L * headDimension * 4 + 2L * headDimension * MetadataBits / GroupSize;
}
