using System.Numerics;
using System.Runtime.Intrinsics;

namespace QuantSdk.Numerics;

/// <summary>
/// The E8P codebook of QuIP# (section 4.2): 2^16 points of the lattice E8 + 1/4, decoded from 256 absolute entries and eight sign bits.
/// </summary>
/// <remarks>
/// <para>The high byte of a code names an absolute entry: one of the 227 patterns of half-odd magnitudes with a squared norm of at most
/// 10, in lexicographic order, or one of 29 patterns of squared norm 12. The low byte holds the signs. Where its parity is odd, bit 0 is
/// flipped, so that every pattern of signs is even, and 1/4 is subtracted from all eight elements; where it is even, 1/4 is added.</para>
/// <para>The order of entries and sign bits is that of the public QuIP# checkpoints: element e has sign bit and nibble
/// <c>e / 2 + 4 * (e % 2)</c>. In an entry whose magnitudes have an odd sum the last element is stored negated, so that an even number of
/// sign flips always gives an even sum, which is what makes the points a lattice.</para>
/// </remarks>
public static class E8PLattice
{
    /// <summary>Elements of a point.</summary>
    public const int VectorSize = 8;

    /// <summary>Absolute entries: values of a code's high byte.</summary>
    public const int EntryCount = 256;

    /// <summary>Entries whose squared norm is at most 10; those that follow have 12.</summary>
    internal const int InnerEntryCount = 227;

    /// <summary>
    /// The entries of squared norm 12: bit e is set where element e is 3/2, else it is 1/2. Which 29 of the 56 patterns are taken, and in
    /// which order, is a convention of the public checkpoints.
    /// </summary>
    private static ReadOnlySpan<byte> OuterPatterns =>
    [
        0xF1, 0xF2, 0xF4, 0xF8, 0x37, 0x57, 0x67, 0x97, 0xA7, 0xC7, 0x3B, 0x5B, 0x6B, 0x9B, 0xAB,
        0xCB, 0x3D, 0x5D, 0x6D, 0x9D, 0xAD, 0xCE, 0x3E, 0x5E, 0x6E, 0x9E, 0xAE, 0xEC, 0x73,
    ];

    private static readonly ulong[] quarterEntries = CreateQuarterEntries();
    private static readonly ulong[] signMasks = CreateSignMasks();
    private static readonly uint[] packedEntries = CreatePackedEntries();

    /// <summary>
    /// The absolute entries as eight signed bytes each, element 0 in the lowest byte, in units of 1/4. A point in units of 1/4 is
    /// (entry ^ mask) - mask + shift, byte by byte, with the mask of <see cref="SignMasks"/> and <see cref="ShiftQuarters"/>.
    /// </summary>
    public static ReadOnlySpan<ulong> QuarterEntries => quarterEntries;

    /// <summary>For each low byte of a code, eight bytes, element 0 lowest: 0xFF where the element is negated, else 0.</summary>
    public static ReadOnlySpan<ulong> SignMasks => signMasks;

    /// <summary>
    /// The absolute entries as eight nibbles each, in units of 1/2 and offset by 8: element e is (nibble - 8) / 2 with the nibble (and in
    /// the code the sign bit) of <see cref="SignBit"/>. The form that GPU kernels decode from.
    /// </summary>
    public static ReadOnlySpan<uint> PackedEntries => packedEntries;

    /// <summary>The bit of a code's low byte that negates an element; also the nibble of the element in <see cref="PackedEntries"/>.</summary>
    /// <param name="element">The element, 0 to 7.</param>
    public static int SignBit(int element) => (element >> 1) + 4 * (element & 1);

    /// <summary>What is added to all elements, in units of 1/4: 1, or -1 where the parity of the sign bits is odd.</summary>
    /// <param name="code">The code.</param>
    public static int ShiftQuarters(ushort code) => 1 - 2 * (BitOperations.PopCount((uint)(code & 0xFF)) & 1);

    /// <summary>Decodes a code.</summary>
    /// <param name="code">High byte: absolute entry; low byte: signs.</param>
    /// <param name="entry">Receives eight values.</param>
    public static void Decode(ushort code, Span<float> entry)
    {
        Vector128<sbyte> mask = Vector128.CreateScalar(signMasks[code & 0xFF]).AsSByte();
        Vector128<sbyte> magnitudes = Vector128.CreateScalar(quarterEntries[code >> 8]).AsSByte();
        Vector128<short> quarters = Vector128.WidenLower((magnitudes ^ mask) - mask + Vector128.Create((sbyte)ShiftQuarters(code)));
        Vector256<int> wide = Vector256.Create(Vector128.WidenLower(quarters), Vector128.WidenUpper(quarters));
        (Vector256.ConvertToSingle(wide) * 0.25f).CopyTo(entry);
    }

    private static ulong[] CreateQuarterEntries()
    {
        ulong[] entries = new ulong[EntryCount];
        int count = 0;

        // Counting in base 3 with element 0 as the highest digit visits the patterns of {1/2, 3/2, 5/2} in lexicographic order.
        Span<int> halves = stackalloc int[VectorSize];
        for (int pattern = 0; pattern < 6561; pattern++)
        {
            int rest = pattern;
            for (int i = VectorSize - 1; i >= 0; i--)
            {
                halves[i] = 2 * (rest % 3) + 1;
                rest /= 3;
            }

            if (SquaredNorm(halves) <= 10)
            {
                entries[count++] = Pack(halves);
            }
        }

        foreach (byte pattern in OuterPatterns)
        {
            for (int i = 0; i < VectorSize; i++)
            {
                halves[i] = (pattern >> i & 1) != 0 ? 3 : 1;
            }

            entries[count++] = Pack(halves);
        }

        return entries;
    }

    /// <summary>The squared norm of a pattern in units of 1/2.</summary>
    private static double SquaredNorm(ReadOnlySpan<int> halves)
    {
        int sum = 0;
        foreach (int value in halves)
        {
            sum += value * value;
        }

        return sum / 4.0;
    }

    /// <summary>Packs a pattern of halves into bytes of quarters and negates the last element where that makes the sum even.</summary>
    private static ulong Pack(ReadOnlySpan<int> halves)
    {
        int sum = 0;
        ulong packed = 0;
        for (int i = 0; i < VectorSize; i++)
        {
            sum += halves[i];
            int value = i == VectorSize - 1 && (sum / 2 & 1) != 0 ? -halves[i] : halves[i];
            packed |= (ulong)(byte)(2 * value) << (8 * i);
        }

        return packed;
    }

    private static ulong[] CreateSignMasks()
    {
        ulong[] masks = new ulong[256];
        for (int signs = 0; signs < masks.Length; signs++)
        {
            int even = signs ^ (BitOperations.PopCount((uint)signs) & 1);
            for (int i = 0; i < VectorSize; i++)
            {
                masks[signs] |= (even >> SignBit(i) & 1) != 0 ? 0xFFUL << (8 * i) : 0;
            }
        }

        return masks;
    }

    private static uint[] CreatePackedEntries()
    {
        uint[] packed = new uint[EntryCount];
        for (int entry = 0; entry < packed.Length; entry++)
        {
            for (int i = 0; i < VectorSize; i++)
            {
                int halves = (sbyte)(quarterEntries[entry] >> (8 * i)) / 2;
                packed[entry] |= (uint)(halves + 8) << (4 * SignBit(i));
            }
        }

        return packed;
    }
}
