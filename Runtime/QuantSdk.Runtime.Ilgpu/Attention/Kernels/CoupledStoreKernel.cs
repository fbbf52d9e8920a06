using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>
/// The kernel that encodes keys and values as the indices of their nearest codebook entries: bit for bit the CPU's search. A group takes 32 channel groups of a head for some tokens: lanes own
/// channel groups, warps share the entries out, and an entry that is read serves all the tokens.
/// </summary>
internal static class CoupledStoreKernel
{
    /// <summary>Tokens of a group.</summary>
    public const int Rows = 4;

    /// <summary>Threads of a group on a device: few entries for each warp, whose loads from the second-level cache are the longest wait.</summary>
    public const int Threads = 512;

    private const int MaximumWarps = Threads / 32;
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
        int warp = Group.IdxX >> 5;
        bool isKey = Grid.IdxZ == 0;
        CoupledSearch search = default;
        search.Vectors = SharedMemory.Allocate<float>(Rows * MaximumVector * 32);
        search.Books = isKey ? keyBooks : valueBooks;
        search.Norms = isKey ? keyNorms : valueNorms;
        search.Format = format;
        search.Lane = Group.IdxX & 31;
        search.FirstGroup = Grid.IdxX % BlocksOf(format) * 32;
        search.Head = Grid.IdxX / BlocksOf(format) % call.Heads;
        int firstRow = Grid.IdxX / BlocksOf(format) / call.Heads * Rows;
        search.Tokens = IntrinsicMath.Min(Rows, call.Sequences * call.Tokens - firstRow);
        Load(cache, call, isKey, search, firstRow);
        Group.Barrier();

        ArrayView<float> scores = SharedMemory.Allocate<float>(MaximumWarps * Rows * 32);
        ArrayView<int> entries = SharedMemory.Allocate<int>(MaximumWarps * Rows * 32);
        NearestEntries nearest = search.Nearest(warp, Group.DimX >> 5);
        int at = warp * Rows * 32 + search.Lane;
        scores[at] = nearest.Scores.X;
        scores[at + 32] = nearest.Scores.Y;
        scores[at + 64] = nearest.Scores.Z;
        scores[at + 96] = nearest.Scores.W;
        entries[at] = nearest.Entry0;
        entries[at + 32] = nearest.Entry1;
        entries[at + 64] = nearest.Entry2;
        entries[at + 96] = nearest.Entry3;
        Group.Barrier();

        for (int i = Group.IdxX; i < Rows * 32; i += Group.DimX)
        {
            int row = firstRow + i / 32;
            int group = search.FirstGroup + i % 32;
            if (row < call.Sequences * call.Tokens && group < format.Groups)
            {
                int sequence = call.FirstSequence + row / call.Tokens;
                int position = cache.Lengths[sequence] + row % call.Tokens;
                if (position < call.Maximum)
                {
                    int index = search.IsFinite(i) ? First(scores, entries, i) : 0;
                    Write(cache, isKey, (long)sequence * call.Heads + search.Head, format, position, group, index);
                }
            }
        }

        call.Finish(cache);
    }

    private static int BlocksOf(CoupledDeviceFormat format) => (format.Groups + 31) / 32;

    /// <summary>Brings the tokens' elements to shared memory, [token, element, lane]; zeros where there is none.</summary>
    private static void Load(CacheViews cache, StoreCall call, bool isKey, CoupledSearch search, int firstRow)
    {
        int size = search.Format.VectorSize;
        for (int i = Group.IdxX; i < Rows * size * 32; i += Group.DimX)
        {
            int row = firstRow + i / (size * 32);
            int lane = i / size % 32;
            float value = 0f;
            if (row < call.Sequences * call.Tokens && search.FirstGroup + lane < search.Format.Groups)
            {
                int sequence = call.FirstSequence + row / call.Tokens;
                int position = IntrinsicMath.Min(cache.Lengths[sequence] + row % call.Tokens, call.Maximum - 1);
                value = call.Load(isKey, row, search.Head, (search.FirstGroup + lane) * size + i % size, position);
            }

            search.Vectors[(i / (size * 32) * size + i % size) * 32 + lane] = value;
        }
    }

    /// <summary>The best of the warps' entries, of equal ones the first.</summary>
    private static int First(ArrayView<float> scores, ArrayView<int> entries, int i)
    {
        float best = float.PositiveInfinity;
        int nearest = 0;
        for (int warp = 0; warp < Group.DimX >> 5; warp++)
        {
            float score = scores[warp * Rows * 32 + i];
            int entry = entries[warp * Rows * 32 + i];
            bool better = score < best || (score == best && entry < nearest);
            best = better ? score : best;
            nearest = better ? entry : nearest;
        }

        return nearest;
    }

    /// <summary>Writes an index without touching its neighbours in the word, which other threads may be writing.</summary>
    private static void Write(CacheViews cache, bool isKey, long plane, CoupledDeviceFormat format, int token, int group, int index)
    {
        ArrayView<int> all = isKey ? cache.KeyCodes : cache.ValueCodes;
        long words = (long)cache.Tokens * format.Groups * format.CodeBits / 32;
        ArrayView<int> codes = all.SubView(plane * words, words);
        int bit = format.PlaceOf(token, group) % (32 / format.CodeBits) * format.CodeBits;
        int word = format.PlaceOf(token, group) / (32 / format.CodeBits);
        Atomic.And(ref codes[word], ~(((1 << format.CodeBits) - 1) << bit));
        Atomic.Or(ref codes[word], index << bit);
    }
}
