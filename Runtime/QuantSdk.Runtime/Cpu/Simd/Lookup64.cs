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

    /// <summary>The low byte of each integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> LowBytes(Vector512<int> value)
    {
        if (Avx512F.IsSupported)
        {
            return Avx512F.ConvertToVector128Byte(value);
        }

        Vector512<int> masked = value & Vector512.Create(0xFF);
        Vector256<ushort> words = Vector256.Narrow(masked.GetLower().AsUInt32(), masked.GetUpper().AsUInt32());
        return Vector128.Narrow(words.GetLower(), words.GetUpper());
    }

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
}
