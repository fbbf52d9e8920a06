namespace QuantSdk.Attention;

/// <summary>
/// A cache of integers by group. Codes are [sequence, head, token, element], a byte each at 8 bits and two a byte at 4 (the first in the low nibble), in two's
/// complement; scales are [sequence, head, token, element / group size]. Keys and values are stored alike.
/// </summary>
public sealed class IntegerKeyValueCache : KeyValueCache
{
    private readonly int rowBytes;
    private readonly int rowGroups;

    /// <summary>Creates an empty cache; see <see cref="KeyValueCache.Create"/>.</summary>
    public IntegerKeyValueCache(IntegerKeyValueFormat format, KeyValueShape shape, RotaryEmbedding? rotary)
        : base(format, shape, rotary)
    {
        rowBytes = shape.HeadDimension * format.Bits / 8;
        rowGroups = shape.HeadDimension / format.GroupSize;
        long rows = (long)shape.Sequences * shape.Heads * shape.MaximumLength;
        KeyCodes = new byte[rows * rowBytes];
        KeyScales = new Half[rows * rowGroups];
        ValueCodes = new byte[rows * rowBytes];
        ValueScales = new Half[rows * rowGroups];
    }

    /// <summary>The format.</summary>
    public new IntegerKeyValueFormat Format => (IntegerKeyValueFormat)base.Format;

    /// <summary>Codes of the keys, which are rotated.</summary>
    public byte[] KeyCodes { get; }

    /// <summary>Scales of the keys.</summary>
    public Half[] KeyScales { get; }

    /// <summary>Codes of the values.</summary>
    public byte[] ValueCodes { get; }

    /// <summary>Scales of the values.</summary>
    public Half[] ValueScales { get; }

    /// <inheritdoc/>
    private protected override void StoreKey(int sequence, int head, int position, ReadOnlySpan<float> key) =>
        Store(KeyCodes, KeyScales, Shape.RowOf(sequence, head, position), key);

    /// <inheritdoc/>
    private protected override void StoreValue(int sequence, int head, int position, ReadOnlySpan<float> value) =>
        Store(ValueCodes, ValueScales, Shape.RowOf(sequence, head, position), value);

    private void Store(byte[] codes, Half[] scales, long row, ReadOnlySpan<float> x)
    {
        int size = Format.GroupSize;
        int groupBytes = size * Format.Bits / 8;
        for (int group = 0; group < rowGroups; group++)
        {
            Span<byte> target = codes.AsSpan((int)(row * rowBytes) + group * groupBytes, groupBytes);
            scales[row * rowGroups + group] = IntegerGroupEncoder.Encode(x.Slice(group * size, size), Format, target);
        }
    }
}
