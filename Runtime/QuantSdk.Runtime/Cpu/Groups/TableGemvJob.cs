using System.Runtime.CompilerServices;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Groups;

/// <summary>One token times rows of grid codes: a permutation of the grid's registers turns codes into values, and a group's sum is scaled once.</summary>
internal readonly unsafe struct TableGemvJob<TSimd, TTable, TInts, TFloats>(
    TableLayout layout, float* x, float* activationScales, float* y, int outFeatures, int rowsPerPart) : IJob
    where TSimd : struct, ITableSimd<TTable, TInts, TFloats>
    where TTable : unmanaged
    where TInts : unmanaged
    where TFloats : unmanaged
{
    /// <inheritdoc/>
    public void Execute(int part)
    {
        int last = Math.Min(outFeatures, (part + 1) * rowsPerPart);
        for (int row = part * rowsPerPart; row < last; row++)
        {
            y[row] = layout.GroupSize switch
            {
                32 => Row(row, 32),
                64 => Row(row, 64),
                _ => Row(row, 128),
            };
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private float Row(int row, int groupSize)
    {
        int wordSize = groupSize / (2 * TableLayout.Words);
        long group = (long)row * layout.GroupsPerRow;
        byte* codes = layout.Codes.Pointer + group * groupSize / 2;
        float* scales = layout.Scales.Pointer + group;
        byte* types = layout.Tables.Pointer + group;
        float* grids = layout.Grids.Pointer;
        float* values = x;
        TFloats sum = TSimd.Zero;
        for (int i = 0; i < layout.GroupsPerRow; i++)
        {
            TTable table = TSimd.LoadTable(grids + types[i] * TableLayout.Words);
            TFloats product = Group(codes, values, wordSize, table);
            float scale = activationScales is null ? scales[i] : scales[i] * activationScales[i];
            sum = TSimd.MultiplyAdd(product, TSimd.Broadcast(scale), sum);
            codes += groupSize / 2;
            values += groupSize;
        }

        return TSimd.Sum(sum);
    }

    /// <summary>The lanes' sums of one group. Words are as many columns of a lane as two nibbles per byte give.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TFloats Group(byte* codes, float* values, int wordSize, TTable table)
    {
        TFloats even = TSimd.Zero, odd = TSimd.Zero;
        for (int lane = 0; lane < TableLayout.Words; lane += TSimd.Lanes)
        {
            TInts words = TSimd.LoadWords(codes + lane * wordSize, wordSize);
            float* place = values + lane;
            for (int pair = 0; pair < wordSize; pair++, place += 2 * TableLayout.Words)
            {
                even = TSimd.MultiplyAdd(TSimd.Lookup(table, words), TSimd.Load(place), even);
                words = TSimd.NextNibble(words);
                odd = TSimd.MultiplyAdd(TSimd.Lookup(table, words), TSimd.Load(place + TableLayout.Words), odd);
                words = TSimd.NextNibble(words);
            }
        }

        return TSimd.Add(even, odd);
    }
}
