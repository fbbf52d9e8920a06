using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuantSdk.Quantization;

/// <summary>Products with a square matrix in single precision, in an order of additions that does not depend on the machine or the number of threads.</summary>
internal static class DenseProduct
{
    private const int RowsPerTask = 32;
    private const int Lanes = 8;
    private const int Wide = 2 * Lanes;

    /// <summary>destination = left * right.</summary>
    /// <param name="left">rows x size values, row-major.</param>
    /// <param name="right">size x size values, row-major.</param>
    /// <param name="destination">Receives rows x size values.</param>
    /// <param name="rows">Rows of the left matrix.</param>
    /// <param name="size">Rows and columns of the right matrix.</param>
    /// <param name="maxDegreeOfParallelism">Threads to use at most; -1 for every core.</param>
    public static void Multiply(float[] left, float[] right, float[] destination, int rows, int size, int maxDegreeOfParallelism)
    {
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = maxDegreeOfParallelism };
        Parallel.For(0, (rows + RowsPerTask - 1) / RowsPerTask, parallel, task =>
        {
            int first = task * RowsPerTask;
            int count = Math.Min(RowsPerTask, rows - first);
            MultiplyRows(left.AsSpan(first * size, count * size), right, destination.AsSpan(first * size, count * size), count, size);
        });
    }

    /// <summary>The product for a few rows, on the calling thread.</summary>
    public static void MultiplyRows(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> destination, int rows, int size)
    {
        int column = 0;
        for (; Vector512.IsHardwareAccelerated && rows % 4 == 0 && column + 4 * Lanes <= size; column += 4 * Lanes)
        {
            for (int row = 0; row < rows; row += 4)
            {
                FourRowsWide(left.Slice(row * size, 4 * size), right, destination.Slice(row * size, 4 * size), size, column);
            }
        }

        for (; column + 2 * Lanes <= size; column += 2 * Lanes)
        {
            int row = 0;
            for (; row + 4 <= rows; row += 4)
            {
                FourRows(left.Slice(row * size, 4 * size), right, destination.Slice(row * size, 4 * size), size, column);
            }

            for (; row < rows; row++)
            {
                OneRow(left.Slice(row * size, size), right, destination.Slice(row * size, size), size, column);
            }
        }

        for (; column < size; column++)
        {
            for (int row = 0; row < rows; row++)
            {
                float sum = 0;
                for (int k = 0; k < size; k++)
                {
                    sum = MathF.FusedMultiplyAdd(left[row * size + k], right[k * size + column], sum);
                }

                destination[row * size + column] = sum;
            }
        }
    }

    private static void FourRows(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> destination, int size, int column)
    {
        ref float a = ref MemoryMarshal.GetReference(left);
        ref float b = ref MemoryMarshal.GetReference(right);
        Vector256<float> s00 = default, s01 = default, s10 = default, s11 = default;
        Vector256<float> s20 = default, s21 = default, s30 = default, s31 = default;
        for (int k = 0; k < size; k++)
        {
            Vector256<float> b0 = Vector256.LoadUnsafe(ref b, (nuint)(k * size + column));
            Vector256<float> b1 = Vector256.LoadUnsafe(ref b, (nuint)(k * size + column + Lanes));
            Vector256<float> a0 = Vector256.Create(Unsafe.Add(ref a, k));
            Vector256<float> a1 = Vector256.Create(Unsafe.Add(ref a, size + k));
            s00 = Vector256.FusedMultiplyAdd(a0, b0, s00);
            s01 = Vector256.FusedMultiplyAdd(a0, b1, s01);
            s10 = Vector256.FusedMultiplyAdd(a1, b0, s10);
            s11 = Vector256.FusedMultiplyAdd(a1, b1, s11);
            Vector256<float> a2 = Vector256.Create(Unsafe.Add(ref a, 2 * size + k));
            Vector256<float> a3 = Vector256.Create(Unsafe.Add(ref a, 3 * size + k));
            s20 = Vector256.FusedMultiplyAdd(a2, b0, s20);
            s21 = Vector256.FusedMultiplyAdd(a2, b1, s21);
            s30 = Vector256.FusedMultiplyAdd(a3, b0, s30);
            s31 = Vector256.FusedMultiplyAdd(a3, b1, s31);
        }

        s00.CopyTo(destination[column..]);
        s01.CopyTo(destination[(column + Lanes)..]);
        s10.CopyTo(destination[(size + column)..]);
        s11.CopyTo(destination[(size + column + Lanes)..]);
        s20.CopyTo(destination[(2 * size + column)..]);
        s21.CopyTo(destination[(2 * size + column + Lanes)..]);
        s30.CopyTo(destination[(3 * size + column)..]);
        s31.CopyTo(destination[(3 * size + column + Lanes)..]);
    }

    /// <summary>The same in vectors of twice the length: each element is summed in the same order.</summary>
    private static void FourRowsWide(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> destination, int size, int column)
    {
        ref float a = ref MemoryMarshal.GetReference(left);
        ref float b = ref MemoryMarshal.GetReference(right);
        Vector512<float> s00 = default, s01 = default, s10 = default, s11 = default;
        Vector512<float> s20 = default, s21 = default, s30 = default, s31 = default;
        for (int k = 0; k < size; k++)
        {
            Vector512<float> b0 = Vector512.LoadUnsafe(ref b, (nuint)(k * size + column));
            Vector512<float> b1 = Vector512.LoadUnsafe(ref b, (nuint)(k * size + column + Wide));
            Vector512<float> a0 = Vector512.Create(Unsafe.Add(ref a, k));
            Vector512<float> a1 = Vector512.Create(Unsafe.Add(ref a, size + k));
            s00 = Vector512.FusedMultiplyAdd(a0, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(a0, b1, s01);
            s10 = Vector512.FusedMultiplyAdd(a1, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(a1, b1, s11);
            Vector512<float> a2 = Vector512.Create(Unsafe.Add(ref a, 2 * size + k));
            Vector512<float> a3 = Vector512.Create(Unsafe.Add(ref a, 3 * size + k));
            s20 = Vector512.FusedMultiplyAdd(a2, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(a2, b1, s21);
            s30 = Vector512.FusedMultiplyAdd(a3, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(a3, b1, s31);
        }

        s00.CopyTo(destination[column..]);
        s01.CopyTo(destination[(column + Wide)..]);
        s10.CopyTo(destination[(size + column)..]);
        s11.CopyTo(destination[(size + column + Wide)..]);
        s20.CopyTo(destination[(2 * size + column)..]);
        s21.CopyTo(destination[(2 * size + column + Wide)..]);
        s30.CopyTo(destination[(3 * size + column)..]);
        s31.CopyTo(destination[(3 * size + column + Wide)..]);
    }

    private static void OneRow(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> destination, int size, int column)
    {
        Vector256<float> s0 = default, s1 = default;
        for (int k = 0; k < size; k++)
        {
            Vector256<float> a = Vector256.Create(left[k]);
            s0 = Vector256.FusedMultiplyAdd(a, Vector256.Create(right.Slice(k * size + column, Lanes)), s0);
            s1 = Vector256.FusedMultiplyAdd(a, Vector256.Create(right.Slice(k * size + column + Lanes, Lanes)), s1);
        }

        s0.CopyTo(destination[column..]);
        s1.CopyTo(destination[(column + Lanes)..]);
    }
}
