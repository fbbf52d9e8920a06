namespace QuantSdk.Hardware;

/// <summary>Size of a key-value cache.</summary>
/// <param name="Layers">Attention layers.</param>
/// <param name="KeyValueHeads">Key-value heads of a layer.</param>
/// <param name="HeadDim">Channels of a head.</param>
public readonly record struct CacheShape(int Layers, int KeyValueHeads, int HeadDim)
{
    /// <summary>Elements of keys, or of values, that one token adds.</summary>
    public long ElementsPerToken => (long)Layers * KeyValueHeads * HeadDim;
}
