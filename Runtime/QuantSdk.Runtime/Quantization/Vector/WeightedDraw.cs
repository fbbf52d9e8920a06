using System.Runtime.Intrinsics;

namespace QuantSdk.Quantization;

/// <summary>Draws points with a probability proportional to weight x squared distance to the nearest entry so far: the choice of k-means++.</summary>
internal sealed class WeightedDraw
{
    private const int Lanes = 8;
    private const int BlockLength = 64 * Lanes;

    private readonly float[] weights;
    private readonly float[] masses;
    private readonly double[] blocks;
    private readonly int count;

    /// <summary>Starts with the weights alone.</summary>
    public WeightedDraw(float[] pointWeights)
    {
        count = pointWeights.Length;
        int padded = (count + BlockLength - 1) / BlockLength * BlockLength;
        weights = new float[padded];
        pointWeights.CopyTo(weights, 0);
        masses = (float[])weights.Clone();
        blocks = new double[padded / BlockLength];
        SumBlocks();
    }

    /// <summary>Draws a point; the first one where all masses are zero.</summary>
    public int Next(Random random)
    {
        double total = 0;
        foreach (double block in blocks)
        {
            total += block;
        }

        double rest = random.NextDouble() * total;
        int chosen = 0;
        while (chosen < blocks.Length - 1 && rest >= blocks[chosen])
        {
            rest -= blocks[chosen++];
        }

        int point = chosen * BlockLength;
        int last = Math.Min(point + BlockLength, count) - 1;
        while (point < last && rest >= masses[point])
        {
            rest -= masses[point++];
        }

        return point;
    }

    /// <summary>Takes a new entry into account.</summary>
    /// <param name="scores">Half the squared distance of each point to the entry, but for <paramref name="offset"/>; padded to whole instructions.</param>
    /// <param name="offset">What a score lacks.</param>
    /// <param name="isFirst">Whether it is the first entry.</param>
    public void Lower(ReadOnlySpan<float> scores, float offset, bool isFirst)
    {
        Vector256<float> missing = Vector256.Create(offset);
        for (int block = 0; block < blocks.Length; block++)
        {
            Vector256<float> sum = Vector256<float>.Zero;
            for (int i = block * BlockLength; i < Math.Min((block + 1) * BlockLength, scores.Length); i += Lanes)
            {
                Vector256<float> distance = Vector256.MaxNative(Vector256.Create(scores.Slice(i, Lanes)) + missing, Vector256<float>.Zero);
                Vector256<float> mass = Vector256.MinNative(distance, Vector256.Create(float.MaxValue)) * Vector256.Create(weights, i);
                mass = isFirst ? mass : Vector256.MinNative(mass, Vector256.Create(masses, i));
                mass.CopyTo(masses, i);
                sum += mass;
            }

            blocks[block] = SumOf(sum);
        }
    }

    private void SumBlocks()
    {
        for (int block = 0; block < blocks.Length; block++)
        {
            Vector256<float> sum = Vector256<float>.Zero;
            for (int i = 0; i < BlockLength; i += Lanes)
            {
                sum += Vector256.Create(masses, block * BlockLength + i);
            }

            blocks[block] = SumOf(sum);
        }
    }

    private static double SumOf(Vector256<float> lanes)
    {
        double total = 0;
        for (int lane = 0; lane < Lanes; lane++)
        {
            total += lanes[lane];
        }

        return total;
    }
}
