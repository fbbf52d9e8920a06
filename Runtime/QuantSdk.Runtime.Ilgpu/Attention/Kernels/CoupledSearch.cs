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
        entries.Norms.X = NormOf(first, p0);
        entries.Norms.Y = NormOf(first + step, p1);
        entries.Norms.Z = NormOf(first + 2 * step, p2);
        entries.Norms.W = NormOf(first + 3 * step, p3);
        entries.LastNorms.X = NormOf(first + 4 * step, p4);
        entries.LastNorms.Y = NormOf(first + 5 * step, p5);
        entries.LastNorms.Z = NormOf(first + 6 * step, p6);
        entries.LastNorms.W = NormOf(first + 7 * step, p7);
        int a0 = Word(p0, 0), a1 = Word(p1, 0), a2 = Word(p2, 0), a3 = Word(p3, 0), a4 = Word(p4, 0), a5 = Word(p5, 0), a6 = Word(p6, 0), a7 = Word(p7, 0);
        int b0 = Word(p0, 1), b1 = Word(p1, 1), b2 = Word(p2, 1), b3 = Word(p3, 1), b4 = Word(p4, 1), b5 = Word(p5, 1), b6 = Word(p6, 1), b7 = Word(p7, 1);
        entries.Entry0 = Elements(a0, b0);
        entries.Entry1 = Elements(a1, b1);
        entries.Entry2 = Elements(a2, b2);
        entries.Entry3 = Elements(a3, b3);
        entries.Entry4 = Elements(a4, b4);
        entries.Entry5 = Elements(a5, b5);
        entries.Entry6 = Elements(a6, b6);
        entries.Entry7 = Elements(a7, b7);
        return entries;
    }

    /// <summary>The best of a batch for a vector, of equal entries the first.</summary>
    /// <param name="entries">The batch.</param>
    /// <param name="vector">Where the vector begins.</param>
    public readonly NearestEntry Best(SearchedEntries entries, int vector)
    {
        Float128 x = default;
        x.X = -Vectors[vector];
        x.Y = -Vectors[vector + 1];
        if (Format.VectorSize > 2)
        {
            x.Z = -Vectors[vector + 2];
            x.W = -Vectors[vector + 3];
        }

        int at = entries.First;
        NearestEntry best = Compare(NearestEntry.None, at, entries.Norms.X, entries.Entry0, x, vector);
        best = Compare(best, at + entries.Step, entries.Norms.Y, entries.Entry1, x, vector);
        best = Compare(best, at + 2 * entries.Step, entries.Norms.Z, entries.Entry2, x, vector);
        best = Compare(best, at + 3 * entries.Step, entries.Norms.W, entries.Entry3, x, vector);
        best = Compare(best, at + 4 * entries.Step, entries.LastNorms.X, entries.Entry4, x, vector);
        best = Compare(best, at + 5 * entries.Step, entries.LastNorms.Y, entries.Entry5, x, vector);
        best = Compare(best, at + 6 * entries.Step, entries.LastNorms.Z, entries.Entry6, x, vector);
        return Compare(best, at + 7 * entries.Step, entries.LastNorms.W, entries.Entry7, x, vector);
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

    /// <summary>The norm of an entry; infinite behind the last, so that no comparison needs to ask.</summary>
    private readonly float NormOf(int entry, int place) => entry < Format.Entries ? Norms[place] : float.PositiveInfinity;

    private static Float128 Elements(int low, int high)
    {
        Float128 elements = default;
        elements.X = DeviceMath.Low(low);
        elements.Y = DeviceMath.High(low);
        elements.Z = DeviceMath.Low(high);
        elements.W = DeviceMath.High(high);
        return elements;
    }

    private readonly NearestEntry Compare(NearestEntry nearest, int entry, float norm, Float128 elements, Float128 negative, int vector)
    {
        float score = ExactMath.MultiplyAdd(negative.X, elements.X, norm);
        score = ExactMath.MultiplyAdd(negative.Y, elements.Y, score);
        if (Format.VectorSize > 2)
        {
            score = ExactMath.MultiplyAdd(negative.Z, elements.Z, score);
            score = ExactMath.MultiplyAdd(negative.W, elements.W, score);
        }

        if (Format.VectorSize > 4)
        {
            int place = PlaceOf(entry) * (Format.VectorSize / 2);
            for (int element = 4; element < Format.VectorSize; element += 2)
            {
                int word = Books[place + element / 2];
                score = ExactMath.MultiplyAdd(-Vectors[vector + element], DeviceMath.Low(word), score);
                score = ExactMath.MultiplyAdd(-Vectors[vector + element + 1], DeviceMath.High(word), score);
            }
        }

        // Entries come in order, so that of equal ones the first stays.
        bool better = score < nearest.Score;
        nearest.Score = better ? score : nearest.Score;
        nearest.Entry = better ? entry : nearest.Entry;
        return nearest;
    }
}
