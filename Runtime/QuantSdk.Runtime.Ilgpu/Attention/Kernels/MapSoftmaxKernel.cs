using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>One softmax over all tokens of a sequence, in device memory: the kernel between the scores and the values of codebook-centric attention (VQ-LLM, section VI-A).</summary>
internal static class MapSoftmaxKernel
{
    /// <summary>Threads of a group.</summary>
    public const int Threads = 512;

    /// <summary>
    /// Adds the parts of each score and turns them into weights, but for the division by their sum; those behind the last token, up to the end of their block, are zero. A group takes a query head of
    /// a sequence: grid [query heads, 1, sequences].
    /// </summary>
    /// <param name="lengths">Tokens of each sequence.</param>
    /// <param name="scores">[part, sequence, query head, token]; the first part receives the weights.</param>
    /// <param name="sums">Receives the sum of weights, [sequence, query head].</param>
    /// <param name="parts">Parts of a score.</param>
    /// <param name="tokens">Tokens from one query head to the next.</param>
    /// <param name="exponentScale">log2(e) / sqrt(dimension): a difference of scores times this is an exponent of two.</param>
    public static void Softmax(ArrayView<int> lengths, ArrayView<float> scores, ArrayView<float> sums, int parts, int tokens, float exponentScale)
    {
        ArrayView<float> warpResults = SharedMemory.Allocate<float>(Threads / 32);
        int sequence = Grid.IdxZ;
        long row = (long)sequence * Grid.DimX + Grid.IdxX;
        long step = (long)Grid.DimZ * Grid.DimX * tokens;
        int length = lengths[sequence];
        int padded = IntrinsicMath.Min((length + 31) / 32 * 32, tokens);
        ArrayView<float> weights = scores.SubView(row * tokens, tokens);
        float largest = float.NegativeInfinity;
        for (int token = Group.IdxX; token < length; token += Threads)
        {
            float score = weights[token];
            for (int part = 1; part < parts; part++)
            {
                score += scores[part * step + row * tokens + token];
            }

            weights[token] = score;
            largest = IntrinsicMath.Max(largest, score);
        }

        for (int distance = 16; distance >= 1; distance >>= 1)
        {
            largest = IntrinsicMath.Max(largest, Warp.ShuffleXor(largest, distance));
        }

        warpResults[Group.IdxX >> 5] = largest;
        Group.Barrier();
        largest = warpResults[0];
        for (int warp = 1; warp < Threads / 32; warp++)
        {
            largest = IntrinsicMath.Max(largest, warpResults[warp]);
        }

        float origin = AttentionMath.Origin(largest);
        float sum = 0f;
        for (int token = Group.IdxX; token < padded; token += Threads)
        {
            float weight = token < length ? AttentionMath.Exp2((weights[token] - origin) * exponentScale) : 0f;
            weights[token] = weight;
            sum += weight;
        }

        for (int distance = 16; distance >= 1; distance >>= 1)
        {
            sum += Warp.ShuffleXor(sum, distance);
        }

        Group.Barrier();
        warpResults[Group.IdxX >> 5] = sum;
        Group.Barrier();
        if (Group.IdxX == 0)
        {
            float total = 0f;
            for (int warp = 0; warp < Threads / 32; warp++)
            {
                total += warpResults[warp];
            }

            sums[row] = total;
        }
    }
}
