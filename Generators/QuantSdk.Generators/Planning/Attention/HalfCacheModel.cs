namespace QuantSdk.Generators.Planning;

/// <summary>A cache in half precision.</summary>
internal sealed record HalfCacheModel() : CacheModel("FP16")
{
    /// <inheritdoc/>
    public override int Unit => 1;

    /// <inheritdoc/>
    public override string UnitName => "elements";

    /// <inheritdoc/>
    public override long TokenBits(int headDimension) => 2L * 16 * headDimension;
}
