namespace QuantSdk.Attention;

/// <summary>
/// A cache of codebook indices: [sequence, head, token, channel group], <see cref="CoupledKeyValueFormat.IndexBits"/> bits each from the lowest bit up, a token's head filled up to
/// a whole byte; at 8 bits a byte for each channel group. Keys and values are stored alike; keys before the rotary embedding unless the format says otherwise.
/// The index is that of the nearest entry, the first of equally near ones; a vector that holds a NaN or an infinity, which no entry can stand for, has index 0.
/// </summary>
public sealed class CoupledKeyValueCache : KeyValueCache
{
    private readonly int rowBytes;

    /// <summary>Creates an empty cache; see <see cref="KeyValueCache.Create"/>.</summary>
    public CoupledKeyValueCache(CoupledKeyValueFormat format, KeyValueShape shape, RotaryEmbedding? rotary, KeyValueCodebooks codebooks)
        : base(format, shape, rotary)
    {
        codebooks.Check(format, shape.Heads, shape.HeadDimension);
        Codebooks = codebooks;
        rowBytes = format.RowBytes(shape.HeadDimension);
        long rows = (long)shape.Sequences * shape.Heads * shape.MaximumLength;
        KeyCodes = new byte[rows * rowBytes];
        ValueCodes = new byte[rows * rowBytes];
    }

    /// <summary>The format.</summary>
    public new CoupledKeyValueFormat Format => (CoupledKeyValueFormat)base.Format;

    /// <summary>The codebooks.</summary>
    public KeyValueCodebooks Codebooks { get; }

    /// <summary>Indices of the keys.</summary>
    public byte[] KeyCodes { get; }

    /// <summary>Indices of the values.</summary>
    public byte[] ValueCodes { get; }

    /// <inheritdoc/>
    private protected override void StoreKey(int sequence, int head, int position, ReadOnlySpan<float> key) =>
        Codebooks.KeyEncoder.Encode(head, key, Row(KeyCodes, sequence, head, position));

    /// <inheritdoc/>
    private protected override void StoreValue(int sequence, int head, int position, ReadOnlySpan<float> value) =>
        Codebooks.ValueEncoder.Encode(head, value, Row(ValueCodes, sequence, head, position));

    private Span<byte> Row(byte[] codes, int sequence, int head, int position) =>
        codes.AsSpan((int)(Shape.RowOf(sequence, head, position) * rowBytes), rowBytes);
}
