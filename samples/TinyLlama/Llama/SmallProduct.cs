using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TinyLlama;

/// <summary>The product of two small matrices, for attention: both of its products have a few rows on the left.</summary>
internal static class SmallProduct
{
    // Four rows by two vectors keep eight sums in registers, enough to hide the latency of multiply-add.
    private const int Rows = 4;

    /// <summary>C = A B.</summary>
    /// <param name="a">A: rows x inner.</param>
    /// <param name="aStride">Elements from one row of A to the next.</param>
    /// <param name="b">B: inner x columns.</param>
    /// <param name="bStride">Elements from one row of B to the next.</param>
    /// <param name="c">Receives rows x columns values.</param>
    /// <param name="cStride">Elements from one row of C to the next.</param>
    /// <param name="size">The sizes.</param>
    public static void Multiply(ReadOnlySpan<float> a, int aStride, ReadOnlySpan<float> b, int bStride, Span<float> c, int cStride, (int Rows, int Inner, int Columns) size)
    {
        int tile = 2 * Vector<float>.Count;
        int whole = size.Columns / tile * tile;
        int wideTile = 2 * Vector512<float>.Count;
        int wide = Vector512.IsHardwareAccelerated ? size.Columns / wideTile * wideTile : 0;
        _ = a[(size.Rows - 1) * aStride + size.Inner - 1];
        _ = b[(size.Inner - 1) * bStride + size.Columns - 1];
        _ = c[(size.Rows - 1) * cStride + size.Columns - 1];
        for (int column = 0; column < wide; column += wideTile)
        {
            for (int row = 0; row < size.Rows; row += Rows)
            {
                MultiplyWideTile(a, aStride, b[column..], bStride, c[column..], cStride, (row, size.Rows - 1), size.Inner);
            }
        }

        for (int column = wide; column < whole; column += tile)
        {
            for (int row = 0; row < size.Rows; row += Rows)
            {
                MultiplyTile(a, aStride, b[column..], bStride, c[column..], cStride, (row, size.Rows - 1), size.Inner);
            }
        }

        for (int row = 0; row < size.Rows; row++)
        {
            for (int column = whole; column < size.Columns; column++)
            {
                float sum = 0;
                for (int k = 0; k < size.Inner; k++)
                {
                    sum += a[row * aStride + k] * b[k * bStride + column];
                }

                c[row * cStride + column] = sum;
            }
        }
    }

    /// <summary>Four rows by two vectors. Past the last row the last one is computed again, so that there is one case only.</summary>
    private static void MultiplyTile(
        ReadOnlySpan<float> a, int aStride, ReadOnlySpan<float> b, int bStride, Span<float> c, int cStride, (int First, int Last) rows, int inner)
    {
        ref float right = ref MemoryMarshal.GetReference(b);
        (int second, int third, int fourth) = (Math.Min(rows.First + 1, rows.Last), Math.Min(rows.First + 2, rows.Last), Math.Min(rows.First + 3, rows.Last));
        ref float left = ref MemoryMarshal.GetReference(a);
        ref float row0 = ref Unsafe.Add(ref left, rows.First * aStride);
        ref float row1 = ref Unsafe.Add(ref left, second * aStride);
        ref float row2 = ref Unsafe.Add(ref left, third * aStride);
        ref float row3 = ref Unsafe.Add(ref left, fourth * aStride);
        Vector<float> sum00 = default, sum01 = default, sum10 = default, sum11 = default;
        Vector<float> sum20 = default, sum21 = default, sum30 = default, sum31 = default;
        for (int k = 0; k < inner; k++)
        {
            Vector<float> low = Vector.LoadUnsafe(ref right, (nuint)(k * bStride));
            Vector<float> high = Vector.LoadUnsafe(ref right, (nuint)(k * bStride + Vector<float>.Count));
            Vector<float> factor0 = new(Unsafe.Add(ref row0, k));
            sum00 = Vector.MultiplyAddEstimate(factor0, low, sum00);
            sum01 = Vector.MultiplyAddEstimate(factor0, high, sum01);
            Vector<float> factor1 = new(Unsafe.Add(ref row1, k));
            sum10 = Vector.MultiplyAddEstimate(factor1, low, sum10);
            sum11 = Vector.MultiplyAddEstimate(factor1, high, sum11);
            Vector<float> factor2 = new(Unsafe.Add(ref row2, k));
            sum20 = Vector.MultiplyAddEstimate(factor2, low, sum20);
            sum21 = Vector.MultiplyAddEstimate(factor2, high, sum21);
            Vector<float> factor3 = new(Unsafe.Add(ref row3, k));
            sum30 = Vector.MultiplyAddEstimate(factor3, low, sum30);
            sum31 = Vector.MultiplyAddEstimate(factor3, high, sum31);
        }

        Store(c[(rows.First * cStride)..], sum00, sum01);
        Store(c[(second * cStride)..], sum10, sum11);
        Store(c[(third * cStride)..], sum20, sum21);
        Store(c[(fourth * cStride)..], sum30, sum31);
    }

    /// <summary>The same in the longest vectors: each element is summed in the same order.</summary>
    private static void MultiplyWideTile(
        ReadOnlySpan<float> a, int aStride, ReadOnlySpan<float> b, int bStride, Span<float> c, int cStride, (int First, int Last) rows, int inner)
    {
        ref float right = ref MemoryMarshal.GetReference(b);
        (int second, int third, int fourth) = (Math.Min(rows.First + 1, rows.Last), Math.Min(rows.First + 2, rows.Last), Math.Min(rows.First + 3, rows.Last));
        ref float left = ref MemoryMarshal.GetReference(a);
        ref float row0 = ref Unsafe.Add(ref left, rows.First * aStride);
        ref float row1 = ref Unsafe.Add(ref left, second * aStride);
        ref float row2 = ref Unsafe.Add(ref left, third * aStride);
        ref float row3 = ref Unsafe.Add(ref left, fourth * aStride);
        Vector512<float> sum00 = default, sum01 = default, sum10 = default, sum11 = default;
        Vector512<float> sum20 = default, sum21 = default, sum30 = default, sum31 = default;
        for (int k = 0; k < inner; k++)
        {
            Vector512<float> low = Vector512.LoadUnsafe(ref right, (nuint)(k * bStride));
            Vector512<float> high = Vector512.LoadUnsafe(ref right, (nuint)(k * bStride + Vector512<float>.Count));
            Vector512<float> factor0 = Vector512.Create(Unsafe.Add(ref row0, k));
            sum00 = Vector512.MultiplyAddEstimate(factor0, low, sum00);
            sum01 = Vector512.MultiplyAddEstimate(factor0, high, sum01);
            Vector512<float> factor1 = Vector512.Create(Unsafe.Add(ref row1, k));
            sum10 = Vector512.MultiplyAddEstimate(factor1, low, sum10);
            sum11 = Vector512.MultiplyAddEstimate(factor1, high, sum11);
            Vector512<float> factor2 = Vector512.Create(Unsafe.Add(ref row2, k));
            sum20 = Vector512.MultiplyAddEstimate(factor2, low, sum20);
            sum21 = Vector512.MultiplyAddEstimate(factor2, high, sum21);
            Vector512<float> factor3 = Vector512.Create(Unsafe.Add(ref row3, k));
            sum30 = Vector512.MultiplyAddEstimate(factor3, low, sum30);
            sum31 = Vector512.MultiplyAddEstimate(factor3, high, sum31);
        }

        Store(c[(rows.First * cStride)..], sum00, sum01);
        Store(c[(second * cStride)..], sum10, sum11);
        Store(c[(third * cStride)..], sum20, sum21);
        Store(c[(fourth * cStride)..], sum30, sum31);
    }

    private static void Store(Span<float> row, Vector<float> low, Vector<float> high)
    {
        low.CopyTo(row);
        high.CopyTo(row[Vector<float>.Count..]);
    }

    private static void Store(Span<float> row, Vector512<float> low, Vector512<float> high)
    {
        low.CopyTo(row);
        high.CopyTo(row[Vector512<float>.Count..]);
    }
}
