using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>A lane's search of the entries of one channel group. Fields, because kernels read them one by one.</summary>
internal struct CoupledSearch
{
    /// <summary>Entries that a lane has in registers at once.</summary>
    public const int Batch = 8;

    /// <summary>The tokens' elements in shared memory, [token, channel group of the block, element].</summary>
    public ArrayView<float> Vectors;

    /// <summary>Entries, two halves in a word: [head, entry, channel group, element].</summary>
    public ArrayView<int> Books;

    /// <summary>|entry|² / 2, [head, entry, channel group].</summary>
    public ArrayView<float> Norms;

    /// <summary>The format.</summary>
    public CoupledDeviceFormat Format;

    /// <summary>The channel group within the head.</summary>
    public int ChannelGroup;

    /// <summary>The head.</summary>
    public int Head;

    /// <summary>Loads a batch: all loads are under way together.</summary>
    /// <param name="first">The lane's first entry.</param>
    /// <param name="step">From one of the lane's entries to the next.</param>
    public readonly SearchedEntries Load(int first, int step)
    {
        SearchedEntries entries = default;
        entries.First = first;
        entries.Step = step;
        int p0 = PlaceOf(first), p1 = PlaceOf(first + step), p2 = PlaceOf(first + 2 * step), p3 = PlaceOf(first + 3 * step);
        int p4 = PlaceOf(first + 4 * step), p5 = PlaceOf(first + 5 * step), p6 = PlaceOf(first + 6 * step), p7 = PlaceOf(first + 7 * step);
        entries.Norms.X = Norms[p0];
        entries.Norms.Y = Norms[p1];
        entries.Norms.Z = Norms[p2];
        entries.Norms.W = Norms[p3];
        entries.LastNorms.X = Norms[p4];
        entries.LastNorms.Y = Norms[p5];
        entries.LastNorms.Z = Norms[p6];
        entries.LastNorms.W = Norms[p7];
        entries.Low.X = Word(p0, 0);
        entries.Low.Y = Word(p1, 0);
        entries.Low.Z = Word(p2, 0);
        entries.Low.W = Word(p3, 0);
        entries.LastLow.X = Word(p4, 0);
        entries.LastLow.Y = Word(p5, 0);
        entries.LastLow.Z = Word(p6, 0);
        entries.LastLow.W = Word(p7, 0);
        entries.High.X = Word(p0, 1);
        entries.High.Y = Word(p1, 1);
        entries.High.Z = Word(p2, 1);
        entries.High.W = Word(p3, 1);
        entries.LastHigh.X = Word(p4, 1);
        entries.LastHigh.Y = Word(p5, 1);
        entries.LastHigh.Z = Word(p6, 1);
        entries.LastHigh.W = Word(p7, 1);
        return entries;
    }

    /// <summary>The best of a batch for a vector, of equal entries the first.</summary>
    /// <param name="entries">The batch.</param>
    /// <param name="vector">Where the vector begins.</param>
    public readonly NearestEntry Best(SearchedEntries entries, int vector)
    {
        Float128 x = default;
        x.X = Vectors[vector];
        x.Y = Vectors[vector + 1];
        if (Format.VectorSize > 2)
        {
            x.Z = Vectors[vector + 2];
            x.W = Vectors[vector + 3];
        }

        int at = entries.First;
        NearestEntry best = Compare(NearestEntry.None, at, entries.Norms.X, entries.Low.X, entries.High.X, x, vector);
        best = Compare(best, at + entries.Step, entries.Norms.Y, entries.Low.Y, entries.High.Y, x, vector);
        best = Compare(best, at + 2 * entries.Step, entries.Norms.Z, entries.Low.Z, entries.High.Z, x, vector);
        best = Compare(best, at + 3 * entries.Step, entries.Norms.W, entries.Low.W, entries.High.W, x, vector);
        best = Compare(best, at + 4 * entries.Step, entries.LastNorms.X, entries.LastLow.X, entries.LastHigh.X, x, vector);
        best = Compare(best, at + 5 * entries.Step, entries.LastNorms.Y, entries.LastLow.Y, entries.LastHigh.Y, x, vector);
        best = Compare(best, at + 6 * entries.Step, entries.LastNorms.Z, entries.LastLow.Z, entries.LastHigh.Z, x, vector);
        return Compare(best, at + 7 * entries.Step, entries.LastNorms.W, entries.LastLow.W, entries.LastHigh.W, x, vector);
    }

    /// <summary>Whether a vector has numbers only; lanes that share a vector, those of the same number modulo a power of two, look at elements of their own.</summary>
    /// <param name="vector">Where it begins.</param>
    /// <param name="lane">The lane.</param>
    /// <param name="modulus">The power of two.</param>
    public readonly bool IsFinite(int vector, int lane, int modulus)
    {
        float largest = 0f;
        for (int element = lane / modulus; element < Format.VectorSize; element += 32 / modulus)
        {
            largest = DeviceMath.LargerMagnitude(largest, Vectors[vector + element]);
        }

        for (int mask = modulus; mask < 32; mask <<= 1)
        {
            largest = DeviceMath.LargerMagnitude(largest, Warp.ShuffleXor(largest, mask));
        }

        return largest < float.PositiveInfinity;
    }

    private readonly int PlaceOf(int entry) =>
        (Head * Format.Entries + IntrinsicMath.Min(entry, Format.Entries - 1)) * Format.Groups + IntrinsicMath.Min(ChannelGroup, Format.Groups - 1);

    /// <summary>Two elements of an entry; zeros behind its end.</summary>
    private readonly int Word(int place, int word) => 2 * word < Format.VectorSize ? Books[place * (Format.VectorSize / 2) + word] : 0;

    private readonly NearestEntry Compare(NearestEntry nearest, int entry, float norm, int low, int high, Float128 x, int vector)
    {
        float score = ExactMath.MultiplyAdd(-x.X, DeviceMath.Low(low), norm);
        score = ExactMath.MultiplyAdd(-x.Y, DeviceMath.High(low), score);
        if (Format.VectorSize > 2)
        {
            score = ExactMath.MultiplyAdd(-x.Z, DeviceMath.Low(high), score);
            score = ExactMath.MultiplyAdd(-x.W, DeviceMath.High(high), score);
        }

        for (int element = 4; element < Format.VectorSize; element += 2)
        {
            int word = Books[PlaceOf(entry) * (Format.VectorSize / 2) + element / 2];
            score = ExactMath.MultiplyAdd(-Vectors[vector + element], DeviceMath.Low(word), score);
            score = ExactMath.MultiplyAdd(-Vectors[vector + element + 1], DeviceMath.High(word), score);
        }

        // Entries come in order, so that of equal ones the first stays.
        bool better = score < nearest.Score && entry < Format.Entries;
        nearest.Score = better ? score : nearest.Score;
        nearest.Entry = better ? entry : nearest.Entry;
        return nearest;
    }
}
