using QuantSdk.Cpu.Decode;
using QuantSdk.Layers;

namespace QuantSdk.Cpu.Vq;

/// <summary>Sorts the indices of vector-quantized weights into the runs of an <see cref="EntryRunLayout"/>.</summary>
internal sealed unsafe class EntryRunPacker
{
    private const int GroupRows = EntryRunLayout.GroupRows;
    private static readonly ulong WithoutWeight = EntryRunItems.Item(0, EntryRunLayout.StripVectors);

    private readonly VectorWeights weights;
    private readonly EntryRunLayout layout;
    private readonly int slices;

    private EntryRunPacker(VectorWeights weights, EntryRunLayout layout)
    {
        this.weights = weights;
        this.layout = layout;
        slices = layout.Sets * EntryRunLayout.SetSlices;
    }

    private delegate void IndexAction(int row, int vector, int index);

    /// <summary>Fills the layout's places, lengths and starts.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="layout">The layout, with room for the outcome.</param>
    /// <returns>The items.</returns>
    public static AlignedBuffer<byte> Pack(VectorWeights weights, EntryRunLayout layout)
    {
        EntryRunPacker packer = new(weights, layout);
        packer.SortRows();
        long count = packer.SetStarts();
        AlignedBuffer<byte> items = new(EntryRunItems.Bytes(count));
        for (long place = 0; place < count; place++)
        {
            EntryRunItems.Replace(items.Pointer, place, 0, WithoutWeight);
        }

        packer.PlaceItems(items);
        packer.ChainPlaces();
        return items;
    }

    /// <summary>Sorts the rows of every pass by the lengths of their runs, the longest first.</summary>
    private void SortRows()
    {
        int[] counts = new int[layout.BlockRows * slices];
        int[] keys = new int[layout.BlockRows];
        for (int block = 0; block < layout.Blocks; block++)
        {
            for (int strip = 0; strip < layout.Strips; strip++)
            {
                Array.Clear(counts);
                ForEachIndex(block, strip, (row, _, index) => counts[row * slices + index / EntryRunLayout.SliceEntries]++);
                for (int slice = 0; slice < slices; slice++)
                {
                    SortRows(counts.AsSpan(slice), keys, layout.Pass(slice, block, strip));
                }
            }
        }
    }

    private void SortRows(ReadOnlySpan<int> counts, int[] keys, int pass)
    {
        // Count and row in one number make the order of rows of one length certain.
        for (int row = 0; row < keys.Length; row++)
        {
            keys[row] = row - counts[row * slices] * EntryRunLayout.LargestBlock;
        }

        Array.Sort(keys);
        ushort* lengths = layout.Lengths.Pointer + (long)pass * layout.BlockGroups;
        ushort* places = layout.Places.Pointer + (long)pass * layout.BlockRows;
        for (int lane = 0; lane < keys.Length; lane++)
        {
            int row = keys[lane] & (EntryRunLayout.LargestBlock - 1);
            places[row] = (ushort)lane;
            if (lane % GroupRows == 0)
            {
                lengths[lane / GroupRows] = (ushort)counts[row * slices];
            }
        }
    }

    /// <summary>Sets where passes begin, in bytes.</summary>
    /// <returns>The number of all items.</returns>
    private long SetStarts()
    {
        long start = 0;
        for (int pass = 0; pass < layout.Starts.Length; pass++)
        {
            layout.Starts.Pointer[pass] = EntryRunItems.Offset(start);
            for (long group = (long)pass * layout.BlockGroups; group < (pass + 1L) * layout.BlockGroups; group++)
            {
                start += layout.Lengths.Pointer[group] * GroupRows;
            }
        }

        return start;
    }

    private void PlaceItems(AlignedBuffer<byte> items)
    {
        // A row's places stand side by side, because its indices come in the order of columns and fall into any slice.
        long[] next = new long[layout.BlockRows * slices];
        for (int block = 0; block < layout.Blocks; block++)
        {
            for (int strip = 0; strip < layout.Strips; strip++)
            {
                for (int slice = 0; slice < slices; slice++)
                {
                    FirstItems(next.AsSpan(slice), layout.Pass(slice, block, strip));
                }

                ForEachIndex(block, strip, (row, vector, index) =>
                {
                    ref long place = ref next[row * slices + index / EntryRunLayout.SliceEntries];
                    ulong item = EntryRunItems.Item(index % EntryRunLayout.SliceEntries, vector % EntryRunLayout.StripVectors);
                    EntryRunItems.Replace(items.Pointer, place, WithoutWeight, item);
                    place += GroupRows;
                });
            }
        }
    }

    /// <summary>Where the rows' runs of a pass begin.</summary>
    private void FirstItems(Span<long> first, int pass)
    {
        long* starts = stackalloc long[layout.BlockGroups];
        long start = EntryRunItems.Place(layout.Starts.Pointer[pass]);
        for (int group = 0; group < layout.BlockGroups; group++)
        {
            starts[group] = start;
            start += layout.Lengths.Pointer[(long)pass * layout.BlockGroups + group] * GroupRows;
        }

        ushort* places = layout.Places.Pointer + (long)pass * layout.BlockRows;
        for (int row = 0; row < layout.BlockRows; row++)
        {
            first[row * slices] = starts[places[row] / GroupRows] + places[row] % GroupRows;
        }
    }

    /// <summary>Turns the lanes of rows into those of the next pass's lanes, but those of a set's last pass.</summary>
    private void ChainPlaces()
    {
        ushort[] chained = new ushort[layout.BlockRows];
        int setPasses = EntryRunLayout.SetSlices * layout.Strips;
        for (int pass = 0; pass < layout.Starts.Length; pass++)
        {
            if ((pass + 1) % setPasses != 0)
            {
                Span<ushort> places = new(layout.Places.Pointer + (long)pass * layout.BlockRows, layout.BlockRows);
                ushort* next = layout.Places.Pointer + (pass + 1L) * layout.BlockRows;
                for (int row = 0; row < layout.BlockRows; row++)
                {
                    chained[next[row]] = places[row];
                }

                chained.CopyTo(places);
            }
        }
    }

    /// <summary>Visits a block's indices of a strip; those of later residuals count from the first codebook on, and rows from the block's first.</summary>
    private void ForEachIndex(int block, int strip, IndexAction action)
    {
        int residuals = weights.Format.Residuals;
        int firstRow = block * layout.BlockRows;
        int firstVector = strip * EntryRunLayout.StripVectors;
        int lastVector = Math.Min(firstVector + EntryRunLayout.StripVectors, layout.Vectors);
        for (int row = firstRow; row < Math.Min(firstRow + layout.BlockRows, layout.OutFeatures); row++)
        {
            long position = ((long)row * layout.Vectors + firstVector) * residuals;
            for (int vector = firstVector; vector < lastVector; vector++)
            {
                for (int residual = 0; residual < residuals; residual++, position++)
                {
                    action(row - firstRow, vector, residual * weights.Format.Entries + PackedCodes.Read(weights.Codes, position, weights.Format.IndexBits));
                }
            }
        }
    }
}
