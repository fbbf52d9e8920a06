using System.Numerics.Tensors;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>
/// Finds the entries whose sum is nearest to a vector in the metric of one column block. With one codebook the search is exact; with
/// several it keeps the best few partial sums from codebook to codebook (the beam search of AQLM, section 3.2).
/// </summary>
internal sealed class VectorEncoder
{
    private readonly int vectorSize;
    private readonly int residuals;
    private readonly int width;
    private readonly EntryTable[] books;
    private readonly EntryTable[] tables;
    private readonly float[] scores;
    private readonly Candidate[] beam;
    private readonly Candidate[] next;
    private readonly float[] entry;

    /// <summary>Creates an encoder.</summary>
    /// <param name="entries">Entries of a codebook.</param>
    /// <param name="vectorSize">Elements of an entry.</param>
    /// <param name="residuals">Codebooks.</param>
    /// <param name="width">Partial sums that are kept.</param>
    public VectorEncoder(int entries, int vectorSize, int residuals, int width)
    {
        this.vectorSize = vectorSize;
        this.residuals = residuals;
        this.width = Math.Min(width, entries);
        books = [.. Enumerable.Range(0, residuals).Select(_ => new EntryTable(entries, vectorSize))];
        tables = [.. Enumerable.Range(0, residuals).Select(_ => new EntryTable(entries, vectorSize))];
        scores = new float[tables[0].PaddedEntries];
        beam = [.. Enumerable.Range(0, this.width).Select(_ => new Candidate(residuals, vectorSize))];
        next = [.. Enumerable.Range(0, this.width).Select(_ => new Candidate(residuals, vectorSize))];
        entry = new float[vectorSize];
    }

    /// <summary>Loads the codebooks of a tile. The search needs a metric before it can use them.</summary>
    /// <param name="codebooks">residuals x entries x vectorSize values.</param>
    public void Load(ReadOnlySpan<float> codebooks)
    {
        int length = books[0].Entries * vectorSize;
        for (int residual = 0; residual < residuals; residual++)
        {
            books[residual].Load(codebooks.Slice(residual * length, length));
        }
    }

    /// <summary>Carries the loaded codebooks into the metric of a column block.</summary>
    /// <param name="factor">The upper triangular factor of the metric.</param>
    public void SetMetric(ReadOnlySpan<float> factor)
    {
        for (int residual = 0; residual < residuals; residual++)
        {
            tables[residual].Load(books[residual], factor);
        }
    }

    /// <summary>Finds the nearest sum of entries.</summary>
    /// <param name="target">The vector, already multiplied by the metric's factor.</param>
    /// <param name="codes">Receives an index per codebook.</param>
    /// <returns>The squared distance.</returns>
    public float Encode(ReadOnlySpan<float> target, Span<int> codes)
    {
        float norm = SquaredNorm(target);
        if (residuals == 1)
        {
            codes[0] = tables[0].Nearest(target, out float score);
            return norm + 2 * score;
        }

        target.CopyTo(beam[0].Rest);
        beam[0].Distance = norm;
        int count = 1;
        for (int residual = 0; residual < residuals - 1; residual++)
        {
            count = Extend(residual, count);
        }

        return Finish(count, codes);
    }

    /// <summary>The squared distance of given codes.</summary>
    public float Distance(ReadOnlySpan<float> target, ReadOnlySpan<int> codes)
    {
        Span<float> rest = stackalloc float[vectorSize];
        target.CopyTo(rest);
        for (int residual = 0; residual < residuals; residual++)
        {
            tables[residual].Read(codes[residual], entry);
            TensorPrimitives.Subtract(rest, entry, rest);
        }

        return SquaredNorm(rest);
    }

    /// <summary>A sum in a fixed order: a library's order may depend on the machine's vector width.</summary>
    private static float SquaredNorm(ReadOnlySpan<float> vector)
    {
        float sum = 0;
        foreach (float value in vector)
        {
            sum = MathF.FusedMultiplyAdd(value, value, sum);
        }

        return sum;
    }

    /// <summary>Adds the best entries of one codebook to every partial sum and keeps the best results.</summary>
    private int Extend(int residual, int count)
    {
        int kept = 0;
        for (int parent = 0; parent < count; parent++)
        {
            tables[residual].Scores(beam[parent].Rest, scores);
            for (int pick = 0; pick < width; pick++)
            {
                int index = SmallestValue.IndexOf(scores);
                float distance = beam[parent].Distance + 2 * scores[index];
                scores[index] = float.PositiveInfinity;
                if (kept == width && distance >= next[kept - 1].Distance)
                {
                    break;
                }

                kept = Math.Min(kept + 1, width);
                Insert(kept, beam[parent], residual, index, distance);
            }
        }

        for (int i = 0; i < kept; i++)
        {
            (beam[i], next[i]) = (next[i], beam[i]);
            tables[residual].Read(beam[i].Codes[residual], entry);
            TensorPrimitives.Subtract(beam[i].Rest, entry, beam[i].Rest);
        }

        return kept;
    }

    /// <summary>Puts a candidate into the sorted list, over the one that drops out.</summary>
    private void Insert(int kept, Candidate parent, int residual, int index, float distance)
    {
        Candidate added = next[kept - 1];
        int place = kept - 1;
        while (place > 0 && next[place - 1].Distance > distance)
        {
            next[place] = next[place - 1];
            place--;
        }

        next[place] = added;
        added.Distance = distance;
        parent.Rest.CopyTo(added.Rest, 0);
        parent.Codes.CopyTo(added.Codes, 0);
        added.Codes[residual] = index;
    }

    /// <summary>Closes every partial sum with the nearest entry of the last codebook.</summary>
    private float Finish(int count, Span<int> codes)
    {
        float best = float.PositiveInfinity;
        for (int i = 0; i < count; i++)
        {
            int index = tables[residuals - 1].Nearest(beam[i].Rest, out float score);
            float distance = beam[i].Distance + 2 * score;
            if (distance < best)
            {
                best = distance;
                beam[i].Codes.CopyTo(codes);
                codes[residuals - 1] = index;
            }
        }

        return best;
    }

    /// <summary>A partial sum.</summary>
    private sealed class Candidate(int residuals, int vectorSize)
    {
        /// <summary>The indices so far.</summary>
        public int[] Codes { get; } = new int[residuals];

        /// <summary>What the partial sum leaves of the vector.</summary>
        public float[] Rest { get; } = new float[vectorSize];

        /// <summary>The squared norm of <see cref="Rest"/>.</summary>
        public float Distance { get; set; }
    }
}
