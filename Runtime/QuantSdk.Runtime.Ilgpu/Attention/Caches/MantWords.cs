using QuantSdk.Attention;

namespace QuantSdk.Gpu;

/// <summary>
/// Converts M-ANT's codes and types between canonical storage and a device. On a device a word of eight codes keeps each index in its nibble; the sign bits lie where a byte permutation with sign
/// replication finds them: codes 0 to 3 in the highest bit of each byte, codes 4 to 7 in bit 3. A group's metadata is one word: the scale in half precision, the factor of the index in bits 16
/// to 23, that of the power of two in bit 24.
/// </summary>
internal static class MantWords
{
    private const int Indices = 0x77777777;

    /// <summary>Moves the signs of canonical words.</summary>
    public static void ToDevice(Span<int> words)
    {
        foreach (ref int word in words)
        {
            int moved = word & Indices;
            for (int code = 0; code < 8; code++)
            {
                moved |= (word >> (4 * code + 3) & 1) << SignOf(code);
            }

            word = moved;
        }
    }

    /// <summary>Moves the signs back.</summary>
    public static void ToCanonical(Span<int> words)
    {
        foreach (ref int word in words)
        {
            int moved = word & Indices;
            for (int code = 0; code < 8; code++)
            {
                moved |= (word >> SignOf(code) & 1) << (4 * code + 3);
            }

            word = moved;
        }
    }

    /// <summary>The factors of a type as metadata without a scale.</summary>
    public static int Factors(byte type) => MantType.MultiplierOf(type) << 16 | MantType.PowerOf(type) << 24;

    /// <summary>The metadata of a group.</summary>
    public static int Metadata(Half scale, byte type) => BitConverter.HalfToUInt16Bits(scale) | Factors(type);

    /// <summary>The scale in metadata.</summary>
    public static Half ScaleOf(int metadata) => BitConverter.UInt16BitsToHalf((ushort)metadata);

    /// <summary>The type in metadata.</summary>
    public static byte TypeOf(int metadata) => (byte)((metadata >> 16 & 0x7F) | ((metadata >> 24 & 1) ^ 1) << 7);

    private static int SignOf(int code) => code < 4 ? 8 * code + 7 : 8 * (code - 4) + 3;
}
