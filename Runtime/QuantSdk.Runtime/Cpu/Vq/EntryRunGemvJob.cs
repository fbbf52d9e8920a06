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
/// <param name="token">The token, a vector of zeros behind each strip.</param>
/// <param name="sums">The sums of all rows for each set.</param>
/// <param name="setsAtOnce">Sets that consecutive parts take in turns, so that threads work on different ones and each keeps its own in its cache.</param>
internal readonly unsafe struct EntryRunGemvJob(EntryRunLayout layout, RaisedToken token, float* sums, int setsAtOnce) : IJob
{
    private const int GroupRows = EntryRunLayout.GroupRows;
    private const int StepBytes = GroupRows / EntryRunItems.PairItems * EntryRunItems.PairBytes;

    /// <inheritdoc/>
    public void Execute(int part)
    {
        int firstSet = part / (setsAtOnce * layout.Blocks) * setsAtOnce;
        int turns = Math.Min(setsAtOnce, layout.Sets - firstSet);
        int rest = part - firstSet * layout.Blocks;
        Set(firstSet + rest % turns, rest / turns);
    }

    [SkipLocalsInit]
    private void Set(int set, int block)
    {
        byte* values = (byte*)token.Get();
        int rows = layout.BlockRows;
        float* before = stackalloc float[rows];
        float* after = stackalloc float[rows];
        new Span<float>(before, rows).Clear();
        long pass = layout.Pass(set * EntryRunLayout.SetSlices, block, 0);
        byte* items = layout.Items.Pointer + layout.Starts.Pointer[pass];
        ushort* lengths = layout.Lengths.Pointer + pass * layout.BlockGroups;
        short* entries = Entries(set);

        // Nobody has fetched ahead where a part begins.
        Prefetch.Near(items, Prefetch.FarBytes);

        // All sums before the first pass are zero, so that its own places do.
        ushort* places = layout.Places.Pointer + pass * rows;
        for (int slice = 0; slice < EntryRunLayout.SetSlices; slice++, entries += EntryRunLayout.SliceValues)
        {
            byte* next = FetchNext(slice < EntryRunLayout.SetSlices - 1 ? entries + EntryRunLayout.SliceValues : Entries(set + setsAtOnce));
            for (int strip = 0; strip < layout.Strips; strip++, lengths += layout.BlockGroups, next += layout.BlockGroups * Prefetch.LineBytes)
            {
                items = Pass(items, lengths, (byte*)entries, values + (long)strip * EntryRunLayout.StripRoom * sizeof(float), before, places, after, next);
                places = layout.Places.Pointer + pass++ * rows;
                float* used = before;
                before = after;
                after = used;
            }
        }

        Order(before, places, sums + (long)set * layout.Rows + (long)block * rows);
    }

    private short* Entries(int set) => layout.Entries.Codebooks.Pointer + (long)set * EntryRunLayout.SetSlices * EntryRunLayout.SliceValues;

    /// <summary>Fetches what the groups of a slice's passes, each of which fetches one cache line, leave of the next slice.</summary>
    /// <returns>Where the groups are to begin.</returns>
    private byte* FetchNext(short* slice)
    {
        int bytes = EntryRunLayout.SliceValues * sizeof(short);
        int rest = Math.Max(0, bytes - layout.Strips * layout.BlockGroups * Prefetch.LineBytes);
        Prefetch.Near(slice, rest);
        return (byte*)slice + rest;
    }

    private byte* Pass(byte* items, ushort* length, byte* entries, byte* values, float* before, ushort* places, float* after, byte* next)
    {
        ushort firstEntry = layout.Fields.FirstEntry, firstVector = layout.Fields.FirstVector, secondEntry = layout.Fields.SecondEntry;
        for (ushort* end = length + layout.BlockGroups; length < end; length++, places += GroupRows, after += GroupRows, next += Prefetch.LineBytes)
        {
            Prefetch.Near(next);
            Vector256<float> a = Vector256<float>.Zero, b = a, c = a, d = a, e = a, f = a, g = a, h = a;
            byte* last = items + (nuint)(*length) * StepBytes;
            if ((*length & 1) != 0)
            {
                Step(items, entries, values, firstEntry, firstVector, secondEntry, ref a, ref b, ref c, ref d, ref e, ref f, ref g, ref h);
                items += StepBytes;
            }

            // Two steps are most of the cache line that is fetched twice, from far away and from near.
            for (; items < last; items += 2 * StepBytes)
            {
                Prefetch.Far(items);
                Step(items, entries, values, firstEntry, firstVector, secondEntry, ref a, ref b, ref c, ref d, ref e, ref f, ref g, ref h);
                Prefetch.HalfPage(items);
                Step(items + StepBytes, entries, values, firstEntry, firstVector, secondEntry, ref a, ref b, ref c, ref d, ref e, ref f, ref g, ref h);
            }

            (Sum(a, b, c, d, e, f, g, h) + Gather(before, places)).Store(after);
        }

        return items;
    }

    /// <summary>Puts sums of lanes into the order of rows.</summary>
    private void Order(float* laneSums, ushort* places, float* rowSums)
    {
        for (int row = 0; row < layout.BlockRows; row += GroupRows)
        {
            Gather(laneSums, places + row).Store(rowSums + row);
        }
    }

    /// <summary>Eight sums, by plain loads: a gather instruction takes a third longer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Gather(float* sums, ushort* places) => Vector256.Create(
        sums[places[0]], sums[places[1]], sums[places[2]], sums[places[3]], sums[places[4]], sums[places[5]], sums[places[6]], sums[places[7]]);

    /// <summary>One item of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(
        byte* items,
        byte* entries,
        byte* values,
        ushort firstEntry,
        ushort firstVector,
        ushort secondEntry,
        ref Vector256<float> a,
        ref Vector256<float> b,
        ref Vector256<float> c,
        ref Vector256<float> d,
        ref Vector256<float> e,
        ref Vector256<float> f,
        ref Vector256<float> g,
        ref Vector256<float> h)
    {
        ulong ab = EntryRunItems.Load(items, 0), cd = EntryRunItems.Load(items, 1), ef = EntryRunItems.Load(items, 2), gh = EntryRunItems.Load(items, 3);
        a = MultiplyAdd(entries, EntryRunItems.Entry(ab, firstEntry), values, EntryRunItems.Vector(ab, firstVector), a);
        b = MultiplyAdd(entries, EntryRunItems.Entry(ab, secondEntry), values, EntryRunItems.LastVector(ab), b);
        c = MultiplyAdd(entries, EntryRunItems.Entry(cd, firstEntry), values, EntryRunItems.Vector(cd, firstVector), c);
        d = MultiplyAdd(entries, EntryRunItems.Entry(cd, secondEntry), values, EntryRunItems.LastVector(cd), d);
        e = MultiplyAdd(entries, EntryRunItems.Entry(ef, firstEntry), values, EntryRunItems.Vector(ef, firstVector), e);
        f = MultiplyAdd(entries, EntryRunItems.Entry(ef, secondEntry), values, EntryRunItems.LastVector(ef), f);
        g = MultiplyAdd(entries, EntryRunItems.Entry(gh, firstEntry), values, EntryRunItems.Vector(gh, firstVector), g);
        h = MultiplyAdd(entries, EntryRunItems.Entry(gh, secondEntry), values, EntryRunItems.LastVector(gh), h);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> MultiplyAdd(byte* entries, nuint entry, byte* values, nuint vector, Vector256<float> sum) =>
        Vector256.MultiplyAddEstimate(
            HalfEntries.Load((short*)(entries + entry * EntryRunItems.FieldStep)), Vector256.Load((float*)(values + vector * EntryRunItems.FieldStep)), sum);

    /// <summary>The sums of eight vectors. The instruction that adds neighbours takes longer than to unpack and add.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Sum(
        Vector256<float> a, Vector256<float> b, Vector256<float> c, Vector256<float> d, Vector256<float> e, Vector256<float> f, Vector256<float> g, Vector256<float> h)
    {
        if (!Avx.IsSupported)
        {
            return Vector256.Create(
                Vector256.Sum(a), Vector256.Sum(b), Vector256.Sum(c), Vector256.Sum(d), Vector256.Sum(e), Vector256.Sum(f), Vector256.Sum(g), Vector256.Sum(h));
        }

        Vector256<float> first = FoldPairs(FoldHalves(a, b), FoldHalves(c, d)), second = FoldPairs(FoldHalves(e, f), FoldHalves(g, h));
        return Avx.Permute2x128(first, second, 0x20) + Avx.Permute2x128(first, second, 0x31);
    }

    /// <summary>Sums of elements two apart; those of x and y take turns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> FoldHalves(Vector256<float> x, Vector256<float> y) => Avx.UnpackLow(x, y) + Avx.UnpackHigh(x, y);

    /// <summary>Sums of pairs of elements; pairs of x and y take turns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> FoldPairs(Vector256<float> x, Vector256<float> y) =>
        Avx.UnpackLow(x.AsDouble(), y.AsDouble()).AsSingle() + Avx.UnpackHigh(x.AsDouble(), y.AsDouble()).AsSingle();
}
