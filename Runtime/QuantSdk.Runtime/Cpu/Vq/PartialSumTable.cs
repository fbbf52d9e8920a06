using QuantSdk.Cpu.Simd;

namespace QuantSdk.Cpu.Vq;

/// <summary>Builds tables of partial sums: table[column][entry] = sum over the vector's elements of x * entry.</summary>
internal static unsafe class PartialSumTable<TSimd, TVector>
    where TSimd : struct, ISimd<TVector>
    where TVector : unmanaged
{
    /// <summary>Builds the tables of a chunk.</summary>
    /// <param name="layout">The weights.</param>
    /// <param name="x">The token.</param>
    /// <param name="row">A row of the tile.</param>
    /// <param name="firstColumn">The first index column.</param>
    /// <param name="columns">Index columns.</param>
    /// <param name="table">Receives columns x 256 singles.</param>
    public static void Build(PartialSumLayout layout, float* x, int row, int firstColumn, int columns, float* table)
    {
        int vectorSize = layout.Format.VectorSize;
        for (int column = firstColumn; column < firstColumn + columns; column++, table += PartialSumLayout.Entries)
        {
            float* book = layout.Codebook(row, column);
            float* values = x + column / layout.Format.Residuals * vectorSize;
            for (int entry = 0; entry < PartialSumLayout.Entries; entry += 4 * TSimd.Lanes)
            {
                Entries(book + entry, values, vectorSize, table + entry);
            }
        }
    }

    private static void Entries(float* book, float* values, int vectorSize, float* table)
    {
        int lanes = TSimd.Lanes;
        TVector a = TSimd.Zero, b = TSimd.Zero, c = TSimd.Zero, d = TSimd.Zero;
        for (int element = 0; element < vectorSize; element++, book += PartialSumLayout.Entries)
        {
            TVector value = TSimd.Broadcast(values[element]);
            a = TSimd.MultiplyAdd(value, TSimd.Load(book), a);
            b = TSimd.MultiplyAdd(value, TSimd.Load(book + lanes), b);
            c = TSimd.MultiplyAdd(value, TSimd.Load(book + 2 * lanes), c);
            d = TSimd.MultiplyAdd(value, TSimd.Load(book + 3 * lanes), d);
        }

        TSimd.Store(a, table);
        TSimd.Store(b, table + lanes);
        TSimd.Store(c, table + 2 * lanes);
        TSimd.Store(d, table + 3 * lanes);
    }
}
