using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuantSdk.Quantization;

/// <summary>Takes a combination of four rows of a matrix off a vector, which is loaded and stored once instead of four times.</summary>
internal static class FourRows
{
    /// <summary>Rows that are combined.</summary>
    public const int Rows = 4;

    private const int Lanes = 8;

    /// <summary>target -= factors[0] * row 0, then factors[1] * row 1 and so on, each product fused with its subtraction.</summary>
    /// <param name="rows">Four rows.</param>
    /// <param name="stride">Elements from one row to the next.</param>
    /// <param name="factors">A factor for each row.</param>
    /// <param name="target">As many elements as count of each row.</param>
    public static void Subtract(ReadOnlySpan<float> rows, int stride, ReadOnlySpan<float> factors, Span<float> target)
    {
        ReadOnlySpan<float> row0 = rows[..target.Length], row1 = rows.Slice(stride, target.Length);
        ReadOnlySpan<float> row2 = rows.Slice(2 * stride, target.Length), row3 = rows.Slice(3 * stride, target.Length);
        (float factor0, float factor1, float factor2, float factor3) = (-factors[0], -factors[1], -factors[2], -factors[3]);
        Vector256<float> x0 = Vector256.Create(factor0), x1 = Vector256.Create(factor1), x2 = Vector256.Create(factor2), x3 = Vector256.Create(factor3);
        ref float a0 = ref MemoryMarshal.GetReference(row0);
        ref float a1 = ref MemoryMarshal.GetReference(row1);
        ref float a2 = ref MemoryMarshal.GetReference(row2);
        ref float a3 = ref MemoryMarshal.GetReference(row3);
        ref float sums = ref MemoryMarshal.GetReference(target);
        int i = 0;
        for (; i <= target.Length - Lanes; i += Lanes)
        {
            Vector256<float> sum = Vector256.FusedMultiplyAdd(x0, Vector256.LoadUnsafe(ref a0, (nuint)i), Vector256.LoadUnsafe(ref sums, (nuint)i));
            sum = Vector256.FusedMultiplyAdd(x1, Vector256.LoadUnsafe(ref a1, (nuint)i), sum);
            sum = Vector256.FusedMultiplyAdd(x2, Vector256.LoadUnsafe(ref a2, (nuint)i), sum);
            Vector256.FusedMultiplyAdd(x3, Vector256.LoadUnsafe(ref a3, (nuint)i), sum).StoreUnsafe(ref sums, (nuint)i);
        }

        for (; i < target.Length; i++)
        {
            float sum = MathF.FusedMultiplyAdd(factor1, row1[i], MathF.FusedMultiplyAdd(factor0, row0[i], target[i]));
            target[i] = MathF.FusedMultiplyAdd(factor3, row3[i], MathF.FusedMultiplyAdd(factor2, row2[i], sum));
        }
    }
}
