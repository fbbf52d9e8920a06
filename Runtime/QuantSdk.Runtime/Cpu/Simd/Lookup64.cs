using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuantSdk.Cpu.Simd;

/// <summary>64 lookups of bytes at once (AVX-512 VBMI), with the same result in software.</summary>
internal static unsafe class Lookup64
{
    /// <summary>The bytes of a table of 256 at 64 indices.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Bytes(byte* table, Vector512<byte> indices) => Avx512Vbmi.IsSupported
        ? Bytes(Vector512.Load(table), Vector512.Load(table + 64), Vector512.Load(table + 128), Vector512.Load(table + 192), indices)
        : InSoftware(table, 255, indices);

    /// <summary>The bytes at 64 indices of a table of 256 that stays in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Bytes(Vector512<byte> a, Vector512<byte> b, Vector512<byte> c, Vector512<byte> d, Vector512<byte> indices)
    {
        if (!Avx512Vbmi.IsSupported)
        {
            byte* table = stackalloc byte[256];
            a.Store(table);
            b.Store(table + 64);
            c.Store(table + 128);
            d.Store(table + 192);
            return InSoftware(table, 255, indices);
        }

        // A permutation of one register reads six bits of each index and is one micro-operation, one of two registers is three. The other two
        // bits choose among the four quarters. A comparison kept in a variable would leave its mask register, hence the repetition.
        Vector512<byte> sixth = indices & Vector512.Create((byte)0x40);
        Vector512<byte> low = Vector512.ConditionalSelect(
            Vector512.Equals(sixth, Vector512<byte>.Zero), Avx512Vbmi.PermuteVar64x8(a, indices), Avx512Vbmi.PermuteVar64x8(b, indices));
        Vector512<byte> high = Vector512.ConditionalSelect(
            Vector512.Equals(sixth, Vector512<byte>.Zero), Avx512Vbmi.PermuteVar64x8(c, indices), Avx512Vbmi.PermuteVar64x8(d, indices));
        return Vector512.ConditionalSelect(Vector512.LessThan(indices.AsSByte(), Vector512<sbyte>.Zero).AsByte(), high, low);
    }

    /// <summary>The bytes of a table of 64 at 64 indices, of which the low six bits count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> ShortBytes(byte* table, Vector512<byte> indices) =>
        Avx512Vbmi.IsSupported ? Avx512Vbmi.PermuteVar64x8(Vector512.Load(table), indices) : InSoftware(table, 63, indices);

    private static Vector512<byte> InSoftware(byte* table, int mask, Vector512<byte> indices)
    {
        byte* values = stackalloc byte[Vector512<byte>.Count];
        for (int i = 0; i < Vector512<byte>.Count; i++)
        {
            values[i] = table[indices[i] & mask];
        }

        return Vector512.Load(values);
    }
}
