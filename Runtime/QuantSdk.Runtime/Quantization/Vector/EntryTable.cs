using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>
/// A codebook laid out for the search of the nearest entry: sixteen entries side by side, so that one instruction scores all of them, or two do.
/// The order of all operations is fixed, so that every machine finds the same entry; of equally near entries the first one.
/// </summary>
internal sealed class EntryTable
{
    private const int Lanes = 16;
    private const int Step = 8;

    /// <summary>Groups of entries that are scored at once: few enough for the stack and the first-level cache.</summary>
    private const int GroupsPerPass = 32;

    private readonly int vectorSize;
    private readonly int groups;
    private readonly float[] values;
    private readonly float[] halfNorms;

    /// <summary>Creates an empty table.</summary>
    /// <param name="entries">Entries.</param>
    /// <param name="vectorSize">Elements of an entry.</param>
    public EntryTable(int entries, int vectorSize)
    {
        Entries = entries;
        this.vectorSize = vectorSize;
        groups = (entries + Lanes - 1) / Lanes;
        values = new float[groups * vectorSize * Lanes];
        halfNorms = new float[groups * Lanes];
        Array.Fill(halfNorms, float.PositiveInfinity);
    }

    /// <summary>Entries.</summary>
    public int Entries { get; }

    /// <summary>Length that <see cref="Scores"/> fills: the entries, rounded up to whole instructions.</summary>
    public int PaddedEntries => groups * Lanes;

    /// <summary>Fills the table with the entries as they are.</summary>
    public void Load(ReadOnlySpan<float> entries)
    {
        for (int entry = 0; entry < Entries; entry++)
        {
            Store(entry, entries.Slice(entry * vectorSize, vectorSize));
        }
    }

    /// <summary>Fills the table with entry * factor, the factor being upper triangular: distances are then those of a metric.</summary>
    /// <param name="source">The entries, in a table of the same shape.</param>
    /// <param name="factor">vectorSize x vectorSize values.</param>
    public void Load(EntryTable source, ReadOnlySpan<float> factor)
    {
        ref float from = ref MemoryMarshal.GetArrayDataReference(source.values);
        ref float to = ref MemoryMarshal.GetArrayDataReference(values);
        for (int entry = 0; entry < PaddedEntries; entry += Step)
        {
            nuint place = PlaceOf(entry);
            Vector256<float> norm = default;
            for (int column = 0; column < vectorSize; column++)
            {
                Vector256<float> sum = default;
                for (int row = 0; row <= column; row++)
                {
                    Vector256<float> elements = Vector256.LoadUnsafe(ref from, place + (nuint)(row * Lanes));
                    sum = Vector256.FusedMultiplyAdd(elements, Vector256.Create(factor[row * vectorSize + column]), sum);
                }

                sum.StoreUnsafe(ref to, place + (nuint)(column * Lanes));
                norm = Vector256.FusedMultiplyAdd(sum, sum, norm);
            }

            (norm / 2).CopyTo(halfNorms, entry);
        }

        halfNorms.AsSpan(Entries).Fill(float.PositiveInfinity);
    }

    /// <summary>Reads one entry back.</summary>
    public void Read(int entry, Span<float> destination)
    {
        int start = (int)PlaceOf(entry);
        for (int i = 0; i < vectorSize; i++)
        {
            destination[i] = values[start + i * Lanes];
        }
    }

    /// <summary>The entry nearest to a vector.</summary>
    /// <param name="vector">vectorSize values.</param>
    /// <param name="score">|entry|² / 2 - vector·entry: half the squared distance but for |vector|² / 2.</param>
    [SkipLocalsInit]
    public int Nearest(ReadOnlySpan<float> vector, out float score)
    {
        Span<float> scores = stackalloc float[Math.Min(GroupsPerPass, groups) * Lanes];
        int nearest = 0;
        score = float.PositiveInfinity;
        for (int group = 0; group < groups; group += GroupsPerPass)
        {
            Span<float> current = scores[..(Math.Min(GroupsPerPass, groups - group) * Lanes)];
            Score(vector, group, current);
            int index = SmallestValue.IndexOf(current);
            if (current[index] < score)
            {
                score = current[index];
                nearest = group * Lanes + index;
            }
        }

        return nearest;
    }

    /// <summary>The scores of all entries, as <see cref="Nearest"/> defines them; infinite beyond the last entry.</summary>
    public void Scores(ReadOnlySpan<float> vector, Span<float> scores) => Score(vector, 0, scores[..PaddedEntries]);

    private void Score(ReadOnlySpan<float> vector, int firstGroup, Span<float> scores)
    {
        // The first pass takes the norms as they lie in the table; later ones go on with its scores.
        ReadOnlySpan<float> sums = halfNorms.AsSpan(firstGroup * Lanes, scores.Length);
        ref float table = ref values[firstGroup * vectorSize * Lanes];
        for (int element = 0; element < vectorSize; sums = scores)
        {
            ReadOnlySpan<float> rest = vector[element..];
            ref float start = ref Unsafe.Add(ref table, element * Lanes);
            if (rest.Length >= 8)
            {
                SubtractEight(rest, ref start, sums, scores);
                element += 8;
            }
            else if (rest.Length >= 4)
            {
                SubtractFour(rest, ref start, sums, scores);
                element += 4;
            }
            else
            {
                SubtractOne(rest[0], ref start, sums, scores);
                element++;
            }
        }
    }

    /// <summary>Scores are sums less the products with eight elements. One register per element: a broadcast inside the loop would cost more than the arithmetic.</summary>
    private void SubtractEight(ReadOnlySpan<float> vector, ref float table, ReadOnlySpan<float> sums, Span<float> scores)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            SubtractEightWide(vector, ref table, sums, scores);
            return;
        }

        Vector256<float> x0 = Vector256.Create(-vector[0]), x1 = Vector256.Create(-vector[1]);
        Vector256<float> x2 = Vector256.Create(-vector[2]), x3 = Vector256.Create(-vector[3]);
        Vector256<float> x4 = Vector256.Create(-vector[4]), x5 = Vector256.Create(-vector[5]);
        Vector256<float> x6 = Vector256.Create(-vector[6]), x7 = Vector256.Create(-vector[7]);
        ref float source = ref MemoryMarshal.GetReference(sums);
        ref float score = ref MemoryMarshal.GetReference(scores);
        for (int i = 0; i < scores.Length; i += Step)
        {
            nuint start = PlaceOf(i);
            Vector256<float> sum = Vector256.LoadUnsafe(ref source, (nuint)i);
            sum = Vector256.FusedMultiplyAdd(x0, Vector256.LoadUnsafe(ref table, start), sum);
            sum = Vector256.FusedMultiplyAdd(x1, Vector256.LoadUnsafe(ref table, start + Lanes), sum);
            sum = Vector256.FusedMultiplyAdd(x2, Vector256.LoadUnsafe(ref table, start + 2 * Lanes), sum);
            sum = Vector256.FusedMultiplyAdd(x3, Vector256.LoadUnsafe(ref table, start + 3 * Lanes), sum);
            sum = Vector256.FusedMultiplyAdd(x4, Vector256.LoadUnsafe(ref table, start + 4 * Lanes), sum);
            sum = Vector256.FusedMultiplyAdd(x5, Vector256.LoadUnsafe(ref table, start + 5 * Lanes), sum);
            sum = Vector256.FusedMultiplyAdd(x6, Vector256.LoadUnsafe(ref table, start + 6 * Lanes), sum);
            sum = Vector256.FusedMultiplyAdd(x7, Vector256.LoadUnsafe(ref table, start + 7 * Lanes), sum);
            sum.StoreUnsafe(ref score, (nuint)i);
        }
    }

    private void SubtractEightWide(ReadOnlySpan<float> vector, ref float table, ReadOnlySpan<float> sums, Span<float> scores)
    {
        Vector512<float> x0 = Vector512.Create(-vector[0]), x1 = Vector512.Create(-vector[1]);
        Vector512<float> x2 = Vector512.Create(-vector[2]), x3 = Vector512.Create(-vector[3]);
        Vector512<float> x4 = Vector512.Create(-vector[4]), x5 = Vector512.Create(-vector[5]);
        Vector512<float> x6 = Vector512.Create(-vector[6]), x7 = Vector512.Create(-vector[7]);
        ref float source = ref MemoryMarshal.GetReference(sums);
        ref float score = ref MemoryMarshal.GetReference(scores);
        for (int i = 0; i < scores.Length; i += Lanes)
        {
            nuint start = (nuint)(i * vectorSize);
            Vector512<float> sum = Vector512.LoadUnsafe(ref source, (nuint)i);
            sum = Vector512.FusedMultiplyAdd(x0, Vector512.LoadUnsafe(ref table, start), sum);
            sum = Vector512.FusedMultiplyAdd(x1, Vector512.LoadUnsafe(ref table, start + Lanes), sum);
            sum = Vector512.FusedMultiplyAdd(x2, Vector512.LoadUnsafe(ref table, start + 2 * Lanes), sum);
            sum = Vector512.FusedMultiplyAdd(x3, Vector512.LoadUnsafe(ref table, start + 3 * Lanes), sum);
            sum = Vector512.FusedMultiplyAdd(x4, Vector512.LoadUnsafe(ref table, start + 4 * Lanes), sum);
            sum = Vector512.FusedMultiplyAdd(x5, Vector512.LoadUnsafe(ref table, start + 5 * Lanes), sum);
            sum = Vector512.FusedMultiplyAdd(x6, Vector512.LoadUnsafe(ref table, start + 6 * Lanes), sum);
            sum = Vector512.FusedMultiplyAdd(x7, Vector512.LoadUnsafe(ref table, start + 7 * Lanes), sum);
            sum.StoreUnsafe(ref score, (nuint)i);
        }
    }

    private void SubtractFour(ReadOnlySpan<float> vector, ref float table, ReadOnlySpan<float> sums, Span<float> scores)
    {
        Vector256<float> x0 = Vector256.Create(-vector[0]), x1 = Vector256.Create(-vector[1]);
        Vector256<float> x2 = Vector256.Create(-vector[2]), x3 = Vector256.Create(-vector[3]);
        ref float source = ref MemoryMarshal.GetReference(sums);
        ref float score = ref MemoryMarshal.GetReference(scores);
        for (int i = 0; i < scores.Length; i += Step)
        {
            nuint start = PlaceOf(i);
            Vector256<float> sum = Vector256.LoadUnsafe(ref source, (nuint)i);
            sum = Vector256.FusedMultiplyAdd(x0, Vector256.LoadUnsafe(ref table, start), sum);
            sum = Vector256.FusedMultiplyAdd(x1, Vector256.LoadUnsafe(ref table, start + Lanes), sum);
            sum = Vector256.FusedMultiplyAdd(x2, Vector256.LoadUnsafe(ref table, start + 2 * Lanes), sum);
            sum = Vector256.FusedMultiplyAdd(x3, Vector256.LoadUnsafe(ref table, start + 3 * Lanes), sum);
            sum.StoreUnsafe(ref score, (nuint)i);
        }
    }

    private void SubtractOne(float value, ref float table, ReadOnlySpan<float> sums, Span<float> scores)
    {
        Vector256<float> x = Vector256.Create(-value);
        ref float source = ref MemoryMarshal.GetReference(sums);
        ref float score = ref MemoryMarshal.GetReference(scores);
        for (int i = 0; i < scores.Length; i += Step)
        {
            Vector256<float> sum = Vector256.LoadUnsafe(ref source, (nuint)i);
            Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref table, PlaceOf(i)), sum).StoreUnsafe(ref score, (nuint)i);
        }
    }

    /// <summary>Where the first element of an entry lies.</summary>
    private nuint PlaceOf(int entry) => (nuint)((entry & -Lanes) * vectorSize + (entry & (Lanes - 1)));

    private void Store(int entry, ReadOnlySpan<float> vector)
    {
        int start = (int)PlaceOf(entry);
        float norm = 0;
        for (int i = 0; i < vector.Length; i++)
        {
            values[start + i * Lanes] = vector[i];
            norm = MathF.FusedMultiplyAdd(vector[i], vector[i], norm);
        }

        halfNorms[entry] = norm / 2;
    }
}
