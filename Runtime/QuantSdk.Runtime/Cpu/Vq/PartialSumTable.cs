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
            if (vectorSize == 2)
            {
                Pair(book, values, table);
                continue;
            }

            Quad(book, values, table, false);
            for (int element = 4; element < vectorSize; element += 4)
            {
                Quad(book + element * PartialSumLayout.Entries, values + element, table, true);
            }
        }
    }

    /// <summary>Four elements of the vector for all entries; the four activations stay in registers.</summary>
    private static void Quad(float* book, float* values, float* table, bool accumulate)
    {
        TVector a = TSimd.Broadcast(values[0]), b = TSimd.Broadcast(values[1]), c = TSimd.Broadcast(values[2]), d = TSimd.Broadcast(values[3]);
        for (float* end = table + PartialSumLayout.Entries; table < end; table += TSimd.Lanes, book += TSimd.Lanes)
        {
            TVector first = TSimd.Multiply(a, TSimd.Load(book));
            TVector second = TSimd.Multiply(b, TSimd.Load(book + PartialSumLayout.Entries));
            first = TSimd.MultiplyAdd(c, TSimd.Load(book + 2 * PartialSumLayout.Entries), first);
            second = TSimd.MultiplyAdd(d, TSimd.Load(book + 3 * PartialSumLayout.Entries), second);
            TVector sum = TSimd.Add(first, second);
            TSimd.Store(accumulate ? TSimd.Add(TSimd.Load(table), sum) : sum, table);
        }
    }

    private static void Pair(float* book, float* values, float* table)
    {
        TVector a = TSimd.Broadcast(values[0]), b = TSimd.Broadcast(values[1]);
        for (float* end = table + PartialSumLayout.Entries; table < end; table += TSimd.Lanes, book += TSimd.Lanes)
        {
            TVector first = TSimd.Multiply(a, TSimd.Load(book));
            TSimd.Store(TSimd.MultiplyAdd(b, TSimd.Load(book + PartialSumLayout.Entries), first), table);
        }
    }
}
