using System.Numerics;
using System.Runtime.InteropServices;

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
        _ = a[(size.Rows - 1) * aStride + size.Inner - 1];
        _ = b[(size.Inner - 1) * bStride + size.Columns - 1];
        _ = c[(size.Rows - 1) * cStride + size.Columns - 1];
        for (int column = 0; column < whole; column += tile)
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
        (int row0, int row1) = (rows.First, Math.Min(rows.First + 1, rows.Last));
        (int row2, int row3) = (Math.Min(rows.First + 2, rows.Last), Math.Min(rows.First + 3, rows.Last));
        Vector<float> sum00 = default, sum01 = default, sum10 = default, sum11 = default;
        Vector<float> sum20 = default, sum21 = default, sum30 = default, sum31 = default;
        for (int k = 0; k < inner; k++)
        {
            Vector<float> low = Vector.LoadUnsafe(ref right, (nuint)(k * bStride));
            Vector<float> high = Vector.LoadUnsafe(ref right, (nuint)(k * bStride + Vector<float>.Count));
            Vector<float> factor0 = new(a[row0 * aStride + k]);
            sum00 = Vector.MultiplyAddEstimate(factor0, low, sum00);
            sum01 = Vector.MultiplyAddEstimate(factor0, high, sum01);
            Vector<float> factor1 = new(a[row1 * aStride + k]);
            sum10 = Vector.MultiplyAddEstimate(factor1, low, sum10);
            sum11 = Vector.MultiplyAddEstimate(factor1, high, sum11);
            Vector<float> factor2 = new(a[row2 * aStride + k]);
            sum20 = Vector.MultiplyAddEstimate(factor2, low, sum20);
            sum21 = Vector.MultiplyAddEstimate(factor2, high, sum21);
            Vector<float> factor3 = new(a[row3 * aStride + k]);
            sum30 = Vector.MultiplyAddEstimate(factor3, low, sum30);
            sum31 = Vector.MultiplyAddEstimate(factor3, high, sum31);
        }

        Store(c[(row0 * cStride)..], sum00, sum01);
        Store(c[(row1 * cStride)..], sum10, sum11);
        Store(c[(row2 * cStride)..], sum20, sum21);
        Store(c[(row3 * cStride)..], sum30, sum31);
    }

    private static void Store(Span<float> row, Vector<float> low, Vector<float> high)
    {
        low.CopyTo(row);
        high.CopyTo(row[Vector<float>.Count..]);
    }
}
