using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Vq;

/// <summary>
/// One token times groups of eight rows, two entries of eight at once. Work per lookup decides as much as the access to the entry does:
/// the pair shares its widening, shift, mask and multiply-add, and activations are loaded once for eight rows.
/// </summary>
/// <param name="layout">The weights.</param>
/// <param name="token">The token, filled up with zeros to whole pairs of vectors.</param>
/// <param name="y">The outcome.</param>
/// <param name="groupsPerPart">Groups of a part.</param>
internal readonly unsafe struct EntryPairGemvJob(EntryPairLayout layout, RaisedToken token, float* y, int groupsPerPart) : IJob
{
    private const int GroupRows = EntryPairLayout.GroupRows;

    /// <inheritdoc/>
    public void Execute(int part)
    {
        float* x = token.Get();
        float* sums = stackalloc float[GroupRows];
        int last = Math.Min(layout.Groups, (part + 1) * groupsPerPart);
        for (int group = part * groupsPerPart; group < last; group++)
        {
            uint* codes = layout.Codes + (long)group * layout.GroupWords;
            Group(codes, layout.Pairs, layout.Residuals, layout.Entries.Codebooks.Pointer, x, sums);
            int firstRow = group * GroupRows;
            for (int row = firstRow; row < Math.Min(firstRow + GroupRows, layout.OutFeatures); row++)
            {
                y[row] = sums[row - firstRow] * token.Factor * layout.Scales.Pointer[row];
            }
        }
    }

    private static void Group(uint* codes, int pairs, int residuals, short* book, float* x, float* sums)
    {
        Vector512<float> a = Vector512<float>.Zero, b = a, c = a, d = a, e = a, f = a, g = a, h = a;
        for (float* end = x + (long)pairs * EntryPairLayout.PairColumns; x < end; x += EntryPairLayout.PairColumns)
        {
            Vector512<float> values = Vector512.Load(x);
            for (uint* last = codes + residuals * GroupRows; codes < last; codes += GroupRows)
            {
                ushort* indices = (ushort*)codes;
                Prefetch.NextPage(indices);
                a = Vector512.MultiplyAddEstimate(Pair(book, indices[0], indices[1]), values, a);
                b = Vector512.MultiplyAddEstimate(Pair(book, indices[2], indices[3]), values, b);
                c = Vector512.MultiplyAddEstimate(Pair(book, indices[4], indices[5]), values, c);
                d = Vector512.MultiplyAddEstimate(Pair(book, indices[6], indices[7]), values, d);
                e = Vector512.MultiplyAddEstimate(Pair(book, indices[8], indices[9]), values, e);
                f = Vector512.MultiplyAddEstimate(Pair(book, indices[10], indices[11]), values, f);
                g = Vector512.MultiplyAddEstimate(Pair(book, indices[12], indices[13]), values, g);
                h = Vector512.MultiplyAddEstimate(Pair(book, indices[14], indices[15]), values, h);
            }
        }

        (sums[0], sums[1], sums[2], sums[3]) = (Vector512.Sum(a), Vector512.Sum(b), Vector512.Sum(c), Vector512.Sum(d));
        (sums[4], sums[5], sums[6], sums[7]) = (Vector512.Sum(e), Vector512.Sum(f), Vector512.Sum(g), Vector512.Sum(h));
    }

    /// <summary>Two entries. Their indices are read one by one, because that takes fewer instructions than to part a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Pair(short* book, ushort first, ushort second) => ShiftedHalves.IsSupported
        ? ShiftedHalves.Load((short*)((byte*)book + (nuint)first * 16), (short*)((byte*)book + (nuint)second * 16))
        : HalfEntries.Load((short*)((byte*)book + (nuint)first * 16), (short*)((byte*)book + (nuint)second * 16));
}
