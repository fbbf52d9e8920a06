using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>
/// The kernel that encodes keys and values as the indices of their nearest codebook entries: bit for bit the CPU's search. A group takes eight channel groups of a head for some tokens. Lanes keep
/// entries in registers, four lanes of a warp and all warps sharing those of a channel group, and compare them with one token after another.
/// </summary>
internal static class CoupledStoreKernel
{
    /// <summary>Groups that shall fit on a multiprocessor: all groups of one token of 32 heads then run at once, in any format.</summary>
    public const int GroupsPerMultiprocessor = 4;

    /// <summary>Tokens of a group.</summary>
    private const int Rows = 8;

    /// <summary>Channel groups of a group: their entries of two elements fill a sector of memory.</summary>
    private const int Block = 8;

    /// <summary>Lanes of a warp that share a channel group.</summary>
    private const int Sharing = 32 / Block;

    private const int MaximumWarps = 8;
    private const int MaximumVector = 16;

    /// <summary>Groups along the grid's first axis.</summary>
    public static int GroupsOf(StoreCall call, CoupledDeviceFormat format) => BlocksOf(format) * call.Heads * ((call.Sequences * call.Tokens + Rows - 1) / Rows);

    /// <summary>
    /// Stores tokens. The score of an entry is |entry|² / 2 - x·entry, one fused multiply-add for each element in order; of equal scores the first entry wins, and a vector that holds a NaN or an
    /// infinity has index 0.
    /// </summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens; the grid's third axis is 0 for keys and 1 for values.</param>
    /// <param name="format">The format.</param>
    /// <param name="keyBooks">Entries of the keys, [head, entry, channel group, element].</param>
    /// <param name="valueBooks">Entries of the values.</param>
    /// <param name="keyNorms">|entry|² / 2 of the keys, [head, entry, channel group].</param>
    /// <param name="valueNorms">Those of the values.</param>
    public static void Store(
        CacheViews cache,
        StoreCall call,
        CoupledDeviceFormat format,
        ArrayView<int> keyBooks,
        ArrayView<int> valueBooks,
        ArrayView<float> keyNorms,
        ArrayView<float> valueNorms)
    {
        KernelOrder.LetNextStart();
        int warp = Group.IdxX >> 5;
        int warps = Group.DimX >> 5;
        int lane = Group.IdxX & 31;
        bool isKey = Grid.IdxZ == 0;
        int firstGroup = Grid.IdxX % BlocksOf(format) * Block;
        CoupledSearch search = default;
        search.Vectors = SharedMemory.Allocate<float>(Rows * Block * MaximumVector);
        search.Books = isKey ? keyBooks : valueBooks;
        search.Norms = isKey ? keyNorms : valueNorms;
        search.Format = format;
        search.ChannelGroup = firstGroup + lane % Block;
        search.Head = Grid.IdxX / BlocksOf(format) % call.Heads;
        int firstRow = Grid.IdxX / BlocksOf(format) / call.Heads * Rows;
        int rows = IntrinsicMath.Min(Rows, call.Sequences * call.Tokens - firstRow);
        ArrayView<float> scores = SharedMemory.Allocate<float>(MaximumWarps * Rows * Block);
        ArrayView<int> entries = SharedMemory.Allocate<int>(MaximumWarps * Rows * Block);
        ArrayView<int> positions = SharedMemory.Allocate<int>(Rows);

        // The first entries are under way while the tokens' elements arrive.
        int step = warps * Sharing;
        int own = warp * Sharing + lane / Block;
        SearchedEntries searched = search.Load(own, step);
        KernelOrder.AwaitPrevious();
        if (Group.IdxX < rows)
        {
            positions[Group.IdxX] = cache.Lengths[call.FirstSequence + (firstRow + Group.IdxX) / call.Tokens] + (firstRow + Group.IdxX) % call.Tokens;
        }

        LoadVectors(cache, call, isKey, search, firstGroup, firstRow, rows);
        Group.Barrier();

        // No length is read from here on, so that the counter's answer can come while entries are compared.
        int last = 0;
        if (Group.IdxX == 0)
        {
            last = StoreCall.Arrive(cache);
        }

        Compare(search, searched, 0, rows, scores, entries);
        for (int first = CoupledSearch.Batch * step; first < format.Entries; first += CoupledSearch.Batch * step)
        {
            Compare(search, search.Load(first + own, step), first, rows, scores, entries);
        }

        Group.Barrier();
        for (int row = warp; row < rows; row += warps)
        {
            int vector = row * Block + lane % Block;
            int sequence = call.FirstSequence + (firstRow + row) / call.Tokens;
            int position = positions[row];
            bool isFinite = search.IsFinite(vector * format.VectorSize, lane, Block);
            int index = OfWarps(scores, entries, vector).Entry;
            if (lane < Block && search.ChannelGroup < format.Groups && position < call.Maximum)
            {
                Write(cache, isKey, (long)sequence * call.Heads + search.Head, format, position, search.ChannelGroup, isFinite ? index : 0);
            }
        }

        if (warp == 0)
        {
            call.CountBehind(cache, lane, last);
        }
    }

    private static int BlocksOf(CoupledDeviceFormat format) => (format.Groups + Block - 1) / Block;

    /// <summary>Brings the tokens' elements to shared memory; zeros where there is none.</summary>
    private static void LoadVectors(CacheViews cache, StoreCall call, bool isKey, CoupledSearch search, int firstGroup, int firstRow, int rows)
    {
        int elements = search.Format.VectorSize * Block;
        for (int i = Group.IdxX; i < rows * elements; i += Group.DimX)
        {
            int row = firstRow + i / elements;
            int channel = firstGroup * search.Format.VectorSize + i % elements;
            float value = 0f;
            if (channel < call.Dimension)
            {
                int sequence = call.FirstSequence + row / call.Tokens;
                int position = IntrinsicMath.Min(cache.Lengths[sequence] + row % call.Tokens, call.Maximum - 1);
                value = call.Load(isKey, row, search.Head, channel, position);
            }

            search.Vectors[i] = value;
        }
    }

    /// <summary>Compares a batch of the warp's entries with every token and keeps the best of this batch and of those before.</summary>
    private static void Compare(CoupledSearch search, SearchedEntries batch, int first, int rows, ArrayView<float> scores, ArrayView<int> entries)
    {
        int lane = Group.IdxX & 31;
        for (int row = 0; row < rows; row++)
        {
            NearestEntry best = search.Best(batch, (row * Block + lane % Block) * search.Format.VectorSize).OfLanes(Block);

            // Entries of later batches lie behind those of earlier ones.
            int at = ((Group.IdxX >> 5) * Rows + row) * Block + lane;
            if (lane < Block && (first == 0 || best.Score < scores[at]))
            {
                scores[at] = best.Score;
                entries[at] = best.Entry;
            }
        }
    }

    /// <summary>The best of the warps' entries for a vector; lanes that share it look at warps of their own.</summary>
    private static NearestEntry OfWarps(ArrayView<float> scores, ArrayView<int> entries, int vector)
    {
        NearestEntry nearest = NearestEntry.None;
        for (int warp = (Group.IdxX & 31) / Block; warp < Group.DimX >> 5; warp += Sharing)
        {
            int at = warp * Rows * Block + vector;
            nearest = nearest.Or(scores[at], entries[at]);
        }

        return nearest.OfLanes(Block);
    }

    /// <summary>Writes an index without touching its neighbours, which other threads may be writing.</summary>
    private static void Write(CacheViews cache, bool isKey, long plane, CoupledDeviceFormat format, int token, int group, int index)
    {
        ArrayView<int> all = isKey ? cache.KeyCodes : cache.ValueCodes;
        long words = (long)cache.Tokens * format.Groups * format.CodeBits / 32;
        ArrayView<int> codes = all.SubView(plane * words, words);
        int place = format.PlaceOf(token, group);
        if (format.CodeBits == 8)
        {
            codes.Cast<byte>()[place] = (byte)index;
        }
        else if (format.CodeBits == 16)
        {
            codes.Cast<short>()[place] = (short)index;
        }
        else
        {
            Atomic.And(ref codes[place / 8], ~(15 << (place % 8 * 4)));
            Atomic.Or(ref codes[place / 8], index << (place % 8 * 4));
        }
    }
}
