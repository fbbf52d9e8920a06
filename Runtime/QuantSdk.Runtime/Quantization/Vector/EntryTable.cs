using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuantSdk.Quantization;

/// <summary>
/// A codebook laid out for the search of the nearest entry: eight entries side by side, so that one instruction compares eight of them.
/// The order of all operations is fixed, so that every machine finds the same entry; of equally near entries the first one.
/// </summary>
internal sealed class EntryTable
{
    private const int Lanes = 8;

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
    /// <param name="entries">The entries.</param>
    /// <param name="factor">vectorSize x vectorSize values.</param>
    public void Load(ReadOnlySpan<float> entries, ReadOnlySpan<float> factor)
    {
        Span<float> transformed = stackalloc float[vectorSize];
        for (int entry = 0; entry < Entries; entry++)
        {
            BlockMetric.Apply(entries.Slice(entry * vectorSize, vectorSize), factor, transformed);
            Store(entry, transformed);
        }
    }

    /// <summary>Reads one entry back.</summary>
    public void Read(int entry, Span<float> destination)
    {
        int start = entry / Lanes * vectorSize * Lanes + entry % Lanes;
        for (int i = 0; i < vectorSize; i++)
        {
            destination[i] = values[start + i * Lanes];
        }
    }

    /// <summary>The entry nearest to a vector.</summary>
    /// <param name="vector">vectorSize values.</param>
    /// <param name="score">|entry|² / 2 - vector·entry: half the squared distance but for |vector|² / 2.</param>
    public int Nearest(ReadOnlySpan<float> vector, out float score)
    {
        Vector256<float> best = Vector256.Create(float.PositiveInfinity);
        Vector256<int> bestGroup = Vector256<int>.Zero;
        for (int group = 0; group < groups; group++)
        {
            Vector256<float> current = Score(vector, group);
            Vector256<float> better = Vector256.LessThan(current, best);
            best = Vector256.ConditionalSelect(better, current, best);
            bestGroup = Vector256.ConditionalSelect(better.AsInt32(), Vector256.Create(group), bestGroup);
        }

        int lane = 0;
        for (int other = 1; other < Lanes; other++)
        {
            if (best[other] < best[lane] || (best[other] == best[lane] && bestGroup[other] < bestGroup[lane]))
            {
                lane = other;
            }
        }

        score = best[lane];
        return bestGroup[lane] * Lanes + lane;
    }

    /// <summary>The scores of all entries, as <see cref="Nearest"/> defines them; infinite beyond the last entry.</summary>
    public void Scores(ReadOnlySpan<float> vector, Span<float> scores)
    {
        for (int group = 0; group < groups; group++)
        {
            Score(vector, group).CopyTo(scores[(group * Lanes)..]);
        }
    }

    private Vector256<float> Score(ReadOnlySpan<float> vector, int group)
    {
        ref float table = ref MemoryMarshal.GetArrayDataReference(values);
        nuint start = (nuint)(group * vectorSize * Lanes);
        Vector256<float> score = Vector256.Create(halfNorms, group * Lanes);
        for (int i = 0; i < vector.Length; i++)
        {
            score = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref table, start + (nuint)(i * Lanes)), Vector256.Create(-vector[i]), score);
        }

        return score;
    }

    private void Store(int entry, ReadOnlySpan<float> vector)
    {
        int start = entry / Lanes * vectorSize * Lanes + entry % Lanes;
        float norm = 0;
        for (int i = 0; i < vector.Length; i++)
        {
            values[start + i * Lanes] = vector[i];
            norm = MathF.FusedMultiplyAdd(vector[i], vector[i], norm);
        }

        halfNorms[entry] = norm / 2;
    }
}
