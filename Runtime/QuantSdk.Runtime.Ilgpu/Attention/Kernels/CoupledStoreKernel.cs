using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>The kernel that encodes keys and values as the indices of their nearest codebook entries: bit for bit the CPU's search.</summary>
internal static class CoupledStoreKernel
{
    private const int MaximumWarps = 8;
    private const int MaximumVector = 16;

    /// <summary>
    /// A warp takes a vector, its lanes the entries by turns. The score of an entry is |entry|² / 2 - x·entry, one fused multiply-add for each element in order; of equal scores the first
    /// entry wins, and a vector that holds a NaN or an infinity has index 0.
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
        int lane = Group.IdxX & 31;
        StoreItem item = call.ItemOf(cache, (Grid.IdxX * Group.DimX + Group.IdxX) >> 5, format.Groups);
        bool isKey = Grid.IdxZ == 0;
        int group = item.Unit;
        bool inside = call.Holds(item);
        ArrayView<float> vectors = SharedMemory.Allocate<float>(MaximumWarps * MaximumVector);
        ArrayView<float> vector = vectors.SubView((Group.IdxX >> 5) * MaximumVector, MaximumVector);
        if (lane < format.VectorSize)
        {
            vector[lane] = inside ? call.Load(isKey, item.Row, item.Head, group * format.VectorSize + lane, item.Position) : 0f;
        }

        Group.Barrier();
        float largest = 0f;
        for (int element = 0; element < format.VectorSize; element++)
        {
            largest = DeviceMath.LargerMagnitude(largest, vector[element]);
        }

        float best = float.PositiveInfinity;
        int nearest = 0;
        ArrayView<short> books = (isKey ? keyBooks : valueBooks).Cast<short>();
        ArrayView<float> norms = isKey ? keyNorms : valueNorms;
        for (int first = 0; first < format.Entries; first += 32)
        {
            int entry = IntrinsicMath.Min(first + lane, format.Entries - 1);
            long at = ((long)item.Head * format.Entries + entry) * format.Groups + group;
            float score = norms[at];
            for (int element = 0; element < format.VectorSize; element++)
            {
                score = ExactMath.MultiplyAdd(-vector[element], DeviceMath.Low(books[at * format.VectorSize + element]), score);
            }

            bool better = first + lane < format.Entries && score < best;
            best = better ? score : best;
            nearest = better ? entry : nearest;
        }

        for (int mask = 16; mask > 0; mask >>= 1)
        {
            float score = Warp.ShuffleXor(best, mask);
            int entry = Warp.ShuffleXor(nearest, mask);
            bool better = score < best || (score == best && entry < nearest);
            best = better ? score : best;
            nearest = better ? entry : nearest;
        }

        if (inside && lane == 0)
        {
            Write(cache, isKey, (long)item.Sequence * call.Heads + item.Head, format, item.Position, group, largest < float.PositiveInfinity ? nearest : 0);
        }
    }

    /// <summary>Writes an index without touching its neighbours in the word, which other warps may be writing.</summary>
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
