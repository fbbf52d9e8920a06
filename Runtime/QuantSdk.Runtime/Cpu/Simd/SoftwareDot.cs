using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace QuantSdk.Cpu.Simd;

/// <summary>Byte products without the instructions for them.</summary>
internal static class SoftwareDot
{
    /// <summary>Products of bytes, added in pairs to 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> MultiplyPairs(Vector128<byte> unsigned, Vector128<sbyte> signed)
    {
        // The even byte of a pair is the low half of its 16 bits, the odd byte the high half.
        Vector128<short> evenUnsigned = unsigned.AsInt16() & Vector128.Create((short)0xFF);
        Vector128<short> oddUnsigned = Vector128.ShiftRightLogical(unsigned.AsInt16(), 8);
        Vector128<short> evenSigned = Vector128.ShiftRightArithmetic(Vector128.ShiftLeft(signed.AsInt16(), 8), 8);
        Vector128<short> oddSigned = Vector128.ShiftRightArithmetic(signed.AsInt16(), 8);
        return (evenUnsigned * evenSigned + oddUnsigned * oddSigned).AsInt32();
    }

    /// <summary>Adds pairs of 16-bit integers to 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> SumPairs(Vector128<short> shorts) =>
        Vector128.ShiftRightArithmetic(Vector128.ShiftLeft(shorts.AsInt32(), 16), 16) + Vector128.ShiftRightArithmetic(shorts.AsInt32(), 16);

    /// <summary>The sum of the four products of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Quads(Vector128<byte> unsigned, Vector128<sbyte> signed)
    {
        // A pair of full-range bytes needs 17 bits, so that even and odd bytes are multiplied apart.
        Vector128<short> evenUnsigned = unsigned.AsInt16() & Vector128.Create((short)0xFF);
        Vector128<short> oddUnsigned = Vector128.ShiftRightLogical(unsigned.AsInt16(), 8);
        Vector128<short> evenSigned = Vector128.ShiftRightArithmetic(Vector128.ShiftLeft(signed.AsInt16(), 8), 8);
        Vector128<short> oddSigned = Vector128.ShiftRightArithmetic(signed.AsInt16(), 8);
        return SumPairs(evenUnsigned * evenSigned) + SumPairs(oddUnsigned * oddSigned);
    }

    /// <summary>The entry of a table of sixteen bytes that stands in both halves of a vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Lookup(Vector256<byte> table, Vector256<byte> indices) =>
        Vector256.Create(Vector128.Shuffle(table.GetLower(), indices.GetLower()), Vector128.Shuffle(table.GetLower(), indices.GetUpper()));
}
