using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Vq;

/// <summary>
/// One token times blocks of rows, as far as their indices fall into a set of slices of the codebooks. Entries come from the first-level
/// cache: a random access to the second-level one for every eight weights took longer than all else.
/// </summary>
/// <param name="layout">The weights.</param>
/// <param name="x">The raised token with a vector of zeros behind it.</param>
/// <param name="sums">The sums of all rows for each set.</param>
/// <param name="setsAtOnce">Sets that consecutive parts take in turns, so that threads work on different ones and each keeps its own in its cache.</param>
internal readonly unsafe struct EntryRunGemvJob(EntryRunLayout layout, float* x, float* sums, int setsAtOnce) : IJob
{
    private const int GroupRows = EntryRunLayout.GroupRows;

    /// <inheritdoc/>
    public void Execute(int part)
    {
        int firstSet = part / (setsAtOnce * layout.Blocks) * setsAtOnce;
        int turns = Math.Min(setsAtOnce, layout.Sets - firstSet);
        int rest = part - firstSet * layout.Blocks;
        Set(firstSet + rest % turns, rest / turns);
    }

    private void Set(int set, int block)
    {
        float* blockSums = sums + (long)set * layout.Rows + (long)block * layout.BlockRows;
        new Span<float>(blockSums, layout.BlockRows).Clear();
        float* laneSums = stackalloc float[layout.BlockRows];
        long pass = layout.Pass(set * EntryRunLayout.SetSlices, block, 0);
        uint* items = layout.Items.Pointer + layout.Starts.Pointer[pass];
        ushort* places = layout.Places.Pointer + pass * layout.BlockRows;
        ushort* lengths = layout.Lengths.Pointer + pass * layout.BlockGroups;
        short* entries = layout.Entries.Codebooks.Pointer + (long)set * EntryRunLayout.SetSlices * EntryRunLayout.SliceValues;
        for (int slice = 0; slice < EntryRunLayout.SetSlices; slice++, entries += EntryRunLayout.SliceValues)
        {
            Prefetch.Near(entries + EntryRunLayout.SliceValues, EntryRunLayout.SliceValues * sizeof(short));
            for (int strip = 0; strip < layout.Strips; strip++, places += layout.BlockRows, lengths += layout.BlockGroups)
            {
                items = Pass(items, lengths, (byte*)entries, laneSums);
                Add(laneSums, places, layout.BlockRows, blockSums);
            }
        }
    }

    private uint* Pass(uint* items, ushort* length, byte* entries, float* laneSums)
    {
        byte* values = (byte*)x;
        for (ushort* end = length + layout.BlockGroups; length < end; length++, laneSums += GroupRows)
        {
            Vector256<float> a = Vector256<float>.Zero, b = a, c = a, d = a, e = a, f = a, g = a, h = a;
            uint* last = items + (nuint)(*length) * GroupRows;
            if ((*length & 1) != 0)
            {
                a = MultiplyAdd(items[0], entries, values, a);
                b = MultiplyAdd(items[1], entries, values, b);
                c = MultiplyAdd(items[2], entries, values, c);
                d = MultiplyAdd(items[3], entries, values, d);
                e = MultiplyAdd(items[4], entries, values, e);
                f = MultiplyAdd(items[5], entries, values, f);
                g = MultiplyAdd(items[6], entries, values, g);
                h = MultiplyAdd(items[7], entries, values, h);
                items += GroupRows;
            }

            // Two steps are the cache line that is fetched twice, from far away and from near.
            for (; items < last; items += 2 * GroupRows)
            {
                Prefetch.Far(items);
                a = MultiplyAdd(items[0], entries, values, a);
                b = MultiplyAdd(items[1], entries, values, b);
                c = MultiplyAdd(items[2], entries, values, c);
                d = MultiplyAdd(items[3], entries, values, d);
                e = MultiplyAdd(items[4], entries, values, e);
                f = MultiplyAdd(items[5], entries, values, f);
                g = MultiplyAdd(items[6], entries, values, g);
                h = MultiplyAdd(items[7], entries, values, h);
                Prefetch.HalfPage(items);
                a = MultiplyAdd(items[8], entries, values, a);
                b = MultiplyAdd(items[9], entries, values, b);
                c = MultiplyAdd(items[10], entries, values, c);
                d = MultiplyAdd(items[11], entries, values, d);
                e = MultiplyAdd(items[12], entries, values, e);
                f = MultiplyAdd(items[13], entries, values, f);
                g = MultiplyAdd(items[14], entries, values, g);
                h = MultiplyAdd(items[15], entries, values, h);
            }

            Sum(a, b, c, d, e, f, g, h).Store(laneSums);
        }

        return items;
    }

    /// <summary>Adds the lanes' sums to those of the rows that they belong to.</summary>
    private static void Add(float* laneSums, ushort* places, int rows, float* blockSums)
    {
        if (Avx2.IsSupported)
        {
            for (int row = 0; row < rows; row += Vector256<float>.Count)
            {
                Vector256<float> added = Avx2.GatherVector256(laneSums, Avx2.ConvertToVector256Int32(places + row), sizeof(float));
                (Vector256.Load(blockSums + row) + added).Store(blockSums + row);
            }

            return;
        }

        for (int row = 0; row < rows; row++)
        {
            blockSums[row] += laneSums[places[row]];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> MultiplyAdd(uint item, byte* entries, byte* values, Vector256<float> sum) =>
        Vector256.MultiplyAddEstimate(HalfEntries.Load((short*)(entries + (nuint)(ushort)item)), Vector256.Load((float*)(values + (nuint)(item >> 16) * 8)), sum);

    /// <summary>The sums of eight vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Sum(
        Vector256<float> a, Vector256<float> b, Vector256<float> c, Vector256<float> d, Vector256<float> e, Vector256<float> f, Vector256<float> g, Vector256<float> h)
    {
        if (!Avx.IsSupported)
        {
            return Vector256.Create(
                Vector256.Sum(a), Vector256.Sum(b), Vector256.Sum(c), Vector256.Sum(d), Vector256.Sum(e), Vector256.Sum(f), Vector256.Sum(g), Vector256.Sum(h));
        }

        Vector256<float> first = Avx.HorizontalAdd(Avx.HorizontalAdd(a, b), Avx.HorizontalAdd(c, d));
        Vector256<float> second = Avx.HorizontalAdd(Avx.HorizontalAdd(e, f), Avx.HorizontalAdd(g, h));
        return Vector256.Create(first.GetLower() + first.GetUpper(), second.GetLower() + second.GetUpper());
    }
}
