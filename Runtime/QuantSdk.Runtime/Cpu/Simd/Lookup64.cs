using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuantSdk.Cpu.Simd;

/// <summary>Operations of AVX-512 that have no portable form, each with the same result in software.</summary>
internal static unsafe class Lookup64
{
    /// <summary>The bytes of a table of 256 at 64 indices.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Bytes(byte* table, Vector512<byte> indices)
    {
        if (!Avx512Vbmi.IsSupported)
        {
            return BytesInSoftware(table, indices);
        }

        // The permutation reads seven bits of each index; the eighth chooses between the halves of the table.
        Vector512<byte> lower = Avx512Vbmi.PermuteVar64x8x2(Vector512.Load(table), indices, Vector512.Load(table + 64));
        Vector512<byte> upper = Avx512Vbmi.PermuteVar64x8x2(Vector512.Load(table + 128), indices, Vector512.Load(table + 192));
        return Vector512.ConditionalSelect(Vector512.LessThan(indices.AsSByte(), Vector512<sbyte>.Zero).AsByte(), upper, lower);
    }

    /// <summary>The bytes of two registers side by side at 64 indices below 128.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Permute(Vector512<byte> lower, Vector512<byte> indices, Vector512<byte> upper) =>
        Avx512Vbmi.IsSupported ? Avx512Vbmi.PermuteVar64x8x2(lower, indices, upper) : PermuteInSoftware(lower, indices, upper);

    /// <summary>The nearest integers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> RoundToInt(Vector512<float> value) =>
        Avx512F.IsSupported ? Avx512F.ConvertToVector512Int32(value) : Vector512.ConvertToInt32(Vector512.Round(value));

    private static Vector512<byte> BytesInSoftware(byte* table, Vector512<byte> indices)
    {
        byte* values = stackalloc byte[Vector512<byte>.Count];
        for (int i = 0; i < Vector512<byte>.Count; i++)
        {
            values[i] = table[indices[i]];
        }

        return Vector512.Load(values);
    }

    private static Vector512<byte> PermuteInSoftware(Vector512<byte> lower, Vector512<byte> indices, Vector512<byte> upper)
    {
        byte* both = stackalloc byte[2 * Vector512<byte>.Count];
        lower.Store(both);
        upper.Store(both + Vector512<byte>.Count);
        byte* values = stackalloc byte[Vector512<byte>.Count];
        for (int i = 0; i < Vector512<byte>.Count; i++)
        {
            values[i] = both[indices[i] & 127];
        }

        return Vector512.Load(values);
    }
}
