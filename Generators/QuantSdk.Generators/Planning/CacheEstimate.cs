namespace QuantSdk.Generators.Planning;

/// <summary>What an attention layer's cache takes, all metadata counted; the run time's <c>KeyValueFormat.StorageOf</c> gives the same.</summary>
/// <param name="BytesPerToken">Bytes that a token adds.</param>
/// <param name="BytesPerSequence">Bytes of a sequence that do not grow.</param>
/// <param name="SharedBytes">Bytes that all sequences share.</param>
internal sealed record CacheEstimate(double BytesPerToken, long BytesPerSequence, long SharedBytes)
{
    /// <summary>Bytes of a half-precision number.</summary>
    private const int Half = 2;

    /// <summary>The estimate of a layer.</summary>
    public static CacheEstimate Of(AttentionModel layer)
    {
        long elements = (long)layer.KeyValueHeads * layer.HeadDimension;
        return layer.Format switch
        {
            IntegerCacheModel integer => new CacheEstimate(2 * elements * (integer.Bits / 8.0 + (double)Half / integer.GroupSize), 0, 0),
            MantCacheModel mant => new CacheEstimate(2 * elements * (0.5 + (Half + 1.0) / mant.GroupSize), elements * (mant.GroupSize + 1), 0),
            CoupledCacheModel coupled => new CacheEstimate(
                2.0 * layer.KeyValueHeads * (((long)layer.HeadDimension / coupled.VectorSize * coupled.IndexBits + 7) / 8), 0, 2 * elements * Half << coupled.IndexBits),
            _ => new CacheEstimate(2 * elements * Half, 0, 0),
        };
    }
}
