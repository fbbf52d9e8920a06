using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuantSdk.Cpu.Vq;

/// <summary>
/// Entries of eight halves whose bits are arranged so that one instruction, which takes any eight neighbouring bits to each byte, puts them into
/// singles' places: a load and that instruction replace a load, a widening and a shift. Of each half the low byte holds the upper seven bits
/// of the fraction and the lowest of the exponent, the high byte the exponent's other bits, the fraction's lowest three and the sign. The
/// middle pairs of an entry change places, because the load repeats an entry in both halves of a vector.
/// </summary>
internal static unsafe class ShiftedHalves
{
    private const int VectorSize = 8;

    /// <summary>Whether the machine has the instruction.</summary>
    public static bool IsSupported => Avx512Vbmi.IsSupported;

    // For each byte of a single, the lowest, the first of its bits among the 64 of four halves. The lowest byte is cleared afterwards.
    private static Vector512<byte> FirstBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            (byte)0, 7, 0, 8, 16, 23, 16, 24, 0, 7, 0, 8, 16, 23, 16, 24, 32, 39, 32, 40, 48, 55, 48, 56, 32, 39, 32, 40, 48, 55, 48, 56,
            0, 7, 0, 8, 16, 23, 16, 24, 0, 7, 0, 8, 16, 23, 16, 24, 32, 39, 32, 40, 48, 55, 48, 56, 32, 39, 32, 40, 48, 55, 48, 56);
    }

    /// <summary>Arranges entries.</summary>
    /// <param name="entries">Entries of eight halves.</param>
    public static void Arrange(Span<short> entries)
    {
        Span<short> arranged = stackalloc short[VectorSize];
        for (; entries.Length >= VectorSize; entries = entries[VectorSize..])
        {
            for (int i = 0; i < VectorSize; i++)
            {
                arranged[i switch { 2 or 3 => i + 2, 4 or 5 => i - 2, _ => i }] = Arrange((ushort)entries[i]);
            }

            arranged.CopyTo(entries);
        }
    }

    /// <summary>Two arranged entries, too small by 2^112 (see <see cref="HalfEntries"/>).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Load(short* first, short* second)
    {
        Vector512<ulong> both = Avx512F.InsertVector256(
            Avx2.BroadcastVector128ToVector256((ulong*)first).ToVector512Unsafe(), Avx2.BroadcastVector128ToVector256((ulong*)second), 1);
        return (Avx512Vbmi.MultiShift(FirstBits, both).AsInt32() & Vector512.Create(HalfEntries.SingleBits)).AsSingle();
    }

    private static short Arrange(ushort half) => (short)((half >> 3 & 0xFF) | (half >> 11 & 0xF) << 8 | (half & 7) << 12 | half & 0x8000);
}
