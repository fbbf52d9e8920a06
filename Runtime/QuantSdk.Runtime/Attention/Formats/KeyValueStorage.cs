namespace QuantSdk.Attention;

/// <summary>What one layer's cache takes, all metadata counted.</summary>
/// <param name="BytesPerToken">Bytes that a token adds, keys and values of all heads: codes, scales and types.</param>
/// <param name="BytesPerSequence">Bytes that a sequence takes however long it is: M-ANT's window of values at 8 bits.</param>
/// <param name="SharedBytes">Bytes that all sequences share: codebooks.</param>
public readonly record struct KeyValueStorage(double BytesPerToken, long BytesPerSequence, long SharedBytes)
{
    /// <summary>Bits of an element, scales and types counted, without what does not grow with the tokens.</summary>
    /// <param name="heads">Key-value heads.</param>
    /// <param name="headDimension">Elements of a head.</param>
    public double BitsPerElement(int heads, int headDimension) => 8 * BytesPerToken / (2.0 * heads * headDimension);

    /// <summary>All bytes.</summary>
    /// <param name="sequences">Sequences.</param>
    /// <param name="tokens">Tokens of each.</param>
    public double Total(int sequences, int tokens) => sequences * (BytesPerToken * tokens + BytesPerSequence) + SharedBytes;
}
