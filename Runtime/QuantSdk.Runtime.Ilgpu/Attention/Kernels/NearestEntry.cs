using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>The best entry that a search has found. Fields, because kernels read them one by one.</summary>
internal struct NearestEntry
{
    /// <summary>Its score; infinite where none was found.</summary>
    public float Score;

    /// <summary>The entry.</summary>
    public int Entry;

    /// <summary>No entry.</summary>
    public static NearestEntry None
    {
        get
        {
            NearestEntry nearest = default;
            nearest.Score = float.PositiveInfinity;
            return nearest;
        }
    }

    /// <summary>The better of two entries, of equal ones the first.</summary>
    public readonly NearestEntry Or(float score, int entry)
    {
        bool better = score < Score || (score == Score && entry < Entry);
        NearestEntry result = default;
        result.Score = better ? score : Score;
        result.Entry = better ? entry : Entry;
        return result;
    }

    /// <summary>The best of the entries of all lanes whose numbers are the same modulo a power of two. All lanes of the warp take part.</summary>
    public readonly NearestEntry OfLanes(int modulus)
    {
        NearestEntry result = this;
        for (int mask = modulus; mask < 32; mask <<= 1)
        {
            result = result.Or(Warp.ShuffleXor(result.Score, mask), Warp.ShuffleXor(result.Entry, mask));
        }

        return result;
    }
}
