using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>Joins the splits of a head: the kernel that ends token-split attention.</summary>
internal static class CombineKernel
{
    /// <summary>Weighs each split's values by its largest score against the largest of all. A group takes a query head of a sequence: grid [query heads, 1, sequences].</summary>
    /// <param name="lengths">Tokens of each sequence.</param>
    /// <param name="partials">[sequence, query head, split, element].</param>
    /// <param name="statistics">The largest score and the sum of weights, [sequence, query head, split, 2].</param>
    /// <param name="outputs">Receives [sequence, query head, element].</param>
    /// <param name="splits">Splits.</param>
    /// <param name="dimension">Elements of a head.</param>
    /// <param name="exponentScale">log2(e) / sqrt(dimension): a difference of scores times this is an exponent of two.</param>
    public static void Combine(
        ArrayView<int> lengths, ArrayView<float> partials, ArrayView<float> statistics, ArrayView<float> outputs, int splits, int dimension, float exponentScale)
    {
        KernelOrder.Enter();
        int sequence = Grid.IdxZ;
        long row = (long)sequence * Grid.DimX + Grid.IdxX;
        long first = row * splits;
        float largest = float.NegativeInfinity;
        for (int split = 0; split < splits; split++)
        {
            largest = IntrinsicMath.Max(largest, statistics[(first + split) * 2]);
        }

        float origin = AttentionMath.Origin(largest);
        bool isEmpty = lengths[sequence] == 0;
        for (int channel = Group.IdxX; channel < dimension; channel += Group.DimX)
        {
            float sum = 0f;
            float total = 0f;
            for (int split = 0; split < splits; split++)
            {
                // A split without tokens has written no values. They are read nevertheless: loads behind a branch would wait for each other.
                float splitSum = statistics[(first + split) * 2 + 1];
                float value = partials[(first + split) * dimension + channel];
                float weight = splitSum == 0f ? 0f : AttentionMath.Exp2((statistics[(first + split) * 2] - origin) * exponentScale);
                sum += weight * splitSum;
                total += weight * (splitSum == 0f ? 0f : value);
            }

            outputs[row * dimension + channel] = isEmpty ? 0f : total / sum;
        }
    }
}
