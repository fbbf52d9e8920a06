using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>A lane's search of the entries of its channel group for four tokens. Fields, because kernels read them one by one.</summary>
internal struct CoupledSearch
{
    /// <summary>The tokens' elements in shared memory, [token, element, lane].</summary>
    public ArrayView<float> Vectors;

    /// <summary>Entries, two halves in a word: [head, entry, channel group, element].</summary>
    public ArrayView<int> Books;

    /// <summary>|entry|² / 2, [head, entry, channel group].</summary>
    public ArrayView<float> Norms;

    /// <summary>The format.</summary>
    public CoupledDeviceFormat Format;

    /// <summary>The lane.</summary>
    public int Lane;

    /// <summary>The channel group of the first lane.</summary>
    public int FirstGroup;

    /// <summary>The head.</summary>
    public int Head;

    /// <summary>Tokens that there are: the others have no scores.</summary>
    public int Tokens;

    /// <summary>Looks at every entry of a warp's share; the loads of four entries are under way together.</summary>
    /// <param name="warp">The warp.</param>
    /// <param name="warps">Warps that share the entries.</param>
    public readonly NearestEntries Nearest(int warp, int warps)
    {
        NearestEntries nearest = default;
        nearest.Scores.X = float.PositiveInfinity;
        nearest.Scores.Y = float.PositiveInfinity;
        nearest.Scores.Z = float.PositiveInfinity;
        nearest.Scores.W = float.PositiveInfinity;
        Float128 x0 = Start(0), x1 = Start(1), x2 = Start(2), x3 = Start(3);
        for (int first = warp; first < Format.Entries; first += 4 * warps)
        {
            int at0 = PlaceOf(first), at1 = PlaceOf(first + warps), at2 = PlaceOf(first + 2 * warps), at3 = PlaceOf(first + 3 * warps);
            float n0 = Norms[at0], n1 = Norms[at1], n2 = Norms[at2], n3 = Norms[at3];
            int a0 = Word(at0, 0), a1 = Word(at1, 0), a2 = Word(at2, 0), a3 = Word(at3, 0);
            int b0 = Word(at0, 1), b1 = Word(at1, 1), b2 = Word(at2, 1), b3 = Word(at3, 1);
            nearest = Compare(nearest, first, at0, n0, a0, b0, x0, x1, x2, x3);
            nearest = Compare(nearest, first + warps, at1, n1, a1, b1, x0, x1, x2, x3);
            nearest = Compare(nearest, first + 2 * warps, at2, n2, a2, b2, x0, x1, x2, x3);
            nearest = Compare(nearest, first + 3 * warps, at3, n3, a3, b3, x0, x1, x2, x3);
        }

        return nearest;
    }

    /// <summary>Whether the vector of a token and a lane, counted together, has numbers only.</summary>
    public readonly bool IsFinite(int item)
    {
        float largest = 0f;
        for (int element = 0; element < Format.VectorSize; element++)
        {
            largest = DeviceMath.LargerMagnitude(largest, Vectors[(item / 32 * Format.VectorSize + element) * 32 + item % 32]);
        }

        return largest < float.PositiveInfinity;
    }

    /// <summary>The first four elements of a token's vector; zeros behind its end.</summary>
    private readonly Float128 Start(int token)
    {
        int at = token * Format.VectorSize * 32 + Lane;
        Float128 x = default;
        x.X = Vectors[at];
        x.Y = Vectors[at + 32];
        if (Format.VectorSize > 2)
        {
            x.Z = Vectors[at + 64];
            x.W = Vectors[at + 96];
        }

        return x;
    }

    private readonly int PlaceOf(int entry) =>
        (Head * Format.Entries + IntrinsicMath.Min(entry, Format.Entries - 1)) * Format.Groups + IntrinsicMath.Min(FirstGroup + Lane, Format.Groups - 1);

    /// <summary>Two elements of an entry; zeros behind its end.</summary>
    private readonly int Word(int place, int word) => 2 * word < Format.VectorSize ? Books[place * (Format.VectorSize / 2) + word] : 0;

    private readonly NearestEntries Compare(NearestEntries nearest, int entry, int place, float norm, int low, int high, Float128 x0, Float128 x1, Float128 x2, Float128 x3)
    {
        float s0 = Score(0, place, norm, low, high, x0);
        float s1 = float.PositiveInfinity, s2 = float.PositiveInfinity, s3 = float.PositiveInfinity;
        if (Tokens > 1)
        {
            s1 = Score(1, place, norm, low, high, x1);
            s2 = Score(2, place, norm, low, high, x2);
            s3 = Score(3, place, norm, low, high, x3);
        }

        if (entry < Format.Entries)
        {
            nearest.Entry0 = s0 < nearest.Scores.X ? entry : nearest.Entry0;
            nearest.Entry1 = s1 < nearest.Scores.Y ? entry : nearest.Entry1;
            nearest.Entry2 = s2 < nearest.Scores.Z ? entry : nearest.Entry2;
            nearest.Entry3 = s3 < nearest.Scores.W ? entry : nearest.Entry3;
            nearest.Scores.X = s0 < nearest.Scores.X ? s0 : nearest.Scores.X;
            nearest.Scores.Y = s1 < nearest.Scores.Y ? s1 : nearest.Scores.Y;
            nearest.Scores.Z = s2 < nearest.Scores.Z ? s2 : nearest.Scores.Z;
            nearest.Scores.W = s3 < nearest.Scores.W ? s3 : nearest.Scores.W;
        }

        return nearest;
    }

    private readonly float Score(int token, int place, float norm, int low, int high, Float128 x)
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
            int word = Books[place * (Format.VectorSize / 2) + element / 2];
            int at = (token * Format.VectorSize + element) * 32 + Lane;
            score = ExactMath.MultiplyAdd(-Vectors[at], DeviceMath.Low(word), score);
            score = ExactMath.MultiplyAdd(-Vectors[at + 32], DeviceMath.High(word), score);
        }

        return score;
    }
}
