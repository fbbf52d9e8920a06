namespace QuantSdk.Hardware;

/// <summary>Size of a key-value cache.</summary>
/// <param name="ElementsPerToken">Elements of keys, and as many of values, that one token adds in all layers.</param>
public readonly record struct CacheShape(long ElementsPerToken);
