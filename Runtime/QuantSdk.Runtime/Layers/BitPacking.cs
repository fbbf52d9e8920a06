namespace QuantSdk.Layers;

/// <summary>
/// Fixed-width codes in a stream of bits: code i occupies bits [i * width, (i + 1) * width), counted from the lowest bit of the
/// first byte. At 4 bits the low nibble comes first; at 12 bits two codes share three bytes.
/// </summary>
public static class BitPacking
{
    /// <summary>Bytes that hold the given number of codes.</summary>
    public static long ByteCount(long count, int width) => (count * width + 7) / 8;

    /// <summary>Reads one code.</summary>
    /// <param name="packed">The packed codes.</param>
    /// <param name="index">Which code.</param>
    /// <param name="width">Bits per code, 1 to 16.</param>
    public static int Read(ReadOnlySpan<byte> packed, long index, int width)
    {
        long bit = index * width;
        int first = (int)(bit >> 3);
        int word = packed[first];
        for (int next = 1; next < 3 && first + next < packed.Length; next++)
        {
            word |= packed[first + next] << (8 * next);
        }

        return (word >> (int)(bit & 7)) & ((1 << width) - 1);
    }

    /// <summary>Writes one code over zero bits or over an earlier code.</summary>
    /// <param name="packed">The packed codes.</param>
    /// <param name="index">Which code.</param>
    /// <param name="width">Bits per code, 1 to 16.</param>
    /// <param name="code">The code, below 2^width.</param>
    public static void Write(Span<byte> packed, long index, int width, int code)
    {
        long bit = index * width;
        for (int written = 0; written < width;)
        {
            int offset = (int)(bit & 7);
            int taken = Math.Min(8 - offset, width - written);
            int mask = ((1 << taken) - 1) << offset;
            ref byte target = ref packed[(int)(bit >> 3)];
            target = (byte)((target & ~mask) | (((code >> written) << offset) & mask));
            written += taken;
            bit += taken;
        }
    }

    /// <summary>Packs codes.</summary>
    /// <param name="codes">The codes, each below 2^width.</param>
    /// <param name="width">Bits per code, 1 to 16.</param>
    /// <returns>The packed bytes.</returns>
    public static byte[] Pack(ReadOnlySpan<ushort> codes, int width)
    {
        byte[] packed = new byte[ByteCount(codes.Length, width)];
        for (int i = 0; i < codes.Length; i++)
        {
            Write(packed, i, width, codes[i]);
        }

        return packed;
    }

    /// <summary>Unpacks codes.</summary>
    /// <param name="packed">The packed bytes.</param>
    /// <param name="width">Bits per code, 1 to 16.</param>
    /// <param name="codes">Receives the codes; its length says how many.</param>
    public static void Unpack(ReadOnlySpan<byte> packed, int width, Span<ushort> codes)
    {
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = (ushort)Read(packed, i, width);
        }
    }
}
