namespace QuantSdk.Attention;

/// <summary>
/// M-ANT's cache. A key is quantized when it arrives, in groups of g elements along the head: codes [sequence, head, token, element], two a byte, scales and types
/// [sequence, head, token, element / g]. Values are quantized in two phases (M-ANT, real-time KV-cache quantization). In the window, the tokens since the last multiple of g,
/// each is an 8-bit integer q = round(x · 2^-e), ties to even, with the channel's exponent e. The exponent is the smallest that the channel's largest magnitude in the window
/// fits (<see cref="SharedExponent"/>): a value that does not fit raises it by some k, and the integers before it become round(q · 2^-k), ties to even. When the window
/// holds g tokens, each channel becomes one group of 4 bits (codes [sequence, head, window, channel, token], two a byte, scales and types
/// [sequence, head, window, channel]), and the window starts anew from zeros.
/// </summary>
public sealed class MantKeyValueCache : KeyValueCache
{
    private readonly int rowGroups;
    private readonly int windows;

    /// <summary>Creates an empty cache; see <see cref="KeyValueCache.Create"/>.</summary>
    public MantKeyValueCache(MantKeyValueFormat format, KeyValueShape shape, RotaryEmbedding? rotary)
        : base(format, shape, rotary)
    {
        rowGroups = shape.HeadDimension / format.GroupSize;
        windows = shape.MaximumLength / format.GroupSize;
        long heads = (long)shape.Sequences * shape.Heads;
        long channels = heads * shape.HeadDimension;
        KeyCodes = new byte[channels * shape.MaximumLength / 2];
        KeyScales = new Half[heads * shape.MaximumLength * rowGroups];
        KeyTypes = new byte[KeyScales.Length];
        ValueCodes = new byte[channels * windows * (format.GroupSize / 2)];
        ValueScales = new Half[channels * windows];
        ValueTypes = new byte[ValueScales.Length];
        WindowCodes = new sbyte[channels * format.GroupSize];
        WindowExponents = new sbyte[channels];
        WindowExponents.AsSpan().Fill(SharedExponent.Smallest);
    }

    /// <summary>The format.</summary>
    public new MantKeyValueFormat Format => (MantKeyValueFormat)base.Format;

    /// <summary>Codes of the keys, which are rotated.</summary>
    public byte[] KeyCodes { get; }

    /// <summary>Scales of the keys' groups.</summary>
    public Half[] KeyScales { get; }

    /// <summary>Types of the keys' groups: <see cref="MantType"/>.</summary>
    public byte[] KeyTypes { get; }

    /// <summary>Codes of the values of full windows.</summary>
    public byte[] ValueCodes { get; }

    /// <summary>Scales of the values' groups.</summary>
    public Half[] ValueScales { get; }

    /// <summary>Types of the values' groups: <see cref="MantType"/>.</summary>
    public byte[] ValueTypes { get; }

    /// <summary>The window's integers, [sequence, head, channel, token of the window]; zeros behind the last token.</summary>
    public sbyte[] WindowCodes { get; }

    /// <summary>
    /// The window's exponents, [sequence, head, channel]. <see cref="SharedExponent.NotFinite"/>, with all integers of the channel zero, where the window holds a NaN
    /// or an infinity: the channel then reads as NaN, and other channels and other windows are untouched.
    /// </summary>
    public sbyte[] WindowExponents { get; }

    /// <summary>The index of a channel of a full window in <see cref="ValueScales"/> and <see cref="ValueTypes"/>, and of its g / 2 bytes in <see cref="ValueCodes"/>.</summary>
    public long ValueGroupOf(int sequence, int head, int window, int channel) =>
        (((long)sequence * Shape.Heads + head) * windows + window) * Shape.HeadDimension + channel;

    /// <summary>The index of a channel in <see cref="WindowExponents"/>, and of its g integers in <see cref="WindowCodes"/>.</summary>
    public long WindowChannelOf(int sequence, int head, int channel) => ((long)sequence * Shape.Heads + head) * Shape.HeadDimension + channel;

    /// <inheritdoc/>
    private protected override void StoreKey(int sequence, int head, int position, ReadOnlySpan<float> key)
    {
        int size = Format.GroupSize;
        long first = Shape.RowOf(sequence, head, position) * rowGroups;
        for (int group = 0; group < rowGroups; group++)
        {
            int index = (int)first + group;
            KeyScales[index] = MantGroupEncoder.Encode(
                key.Slice(group * size, size), Format.Types, KeyCodes.AsSpan(index * (size / 2), size / 2), out KeyTypes[index]);
        }
    }

    /// <inheritdoc/>
    private protected override void StoreValue(int sequence, int head, int position, ReadOnlySpan<float> value)
    {
        int size = Format.GroupSize;
        (int window, int offset) = Math.DivRem(position, size);
        int first = (int)WindowChannelOf(sequence, head, 0);
        Span<sbyte> codes = WindowCodes.AsSpan(first * size, value.Length * size);
        Span<sbyte> exponents = WindowExponents.AsSpan(first, value.Length);
        MantWindow.Append(codes, exponents, size, offset, value);
        if (offset == size - 1)
        {
            Requantize(codes, exponents, (int)ValueGroupOf(sequence, head, window, 0));
            codes.Clear();
            exponents.Fill(SharedExponent.Smallest);
        }
    }

    /// <inheritdoc/>
    private protected override void ClearState(int sequence)
    {
        int channels = Shape.TokenElements;
        WindowCodes.AsSpan(sequence * channels * Format.GroupSize, channels * Format.GroupSize).Clear();
        WindowExponents.AsSpan(sequence * channels, channels).Fill(SharedExponent.Smallest);
    }

    /// <summary>The second phase: one group of 4 bits for each channel of a full window.</summary>
    private void Requantize(ReadOnlySpan<sbyte> codes, ReadOnlySpan<sbyte> exponents, int firstGroup)
    {
        int size = Format.GroupSize;
        Span<float> group = stackalloc float[size];
        for (int channel = 0; channel < exponents.Length; channel++)
        {
            MantWindow.Decode(codes.Slice(channel * size, size), exponents[channel], group);
            int index = firstGroup + channel;
            ValueScales[index] = MantGroupEncoder.Encode(group, Format.Types, ValueCodes.AsSpan(index * (size / 2), size / 2), out ValueTypes[index]);
        }
    }
}
