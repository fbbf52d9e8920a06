using QuantSdk.Attention;
using QuantSdk.Numerics;

namespace QuantSdk.Reference;

/// <summary>Attention over a cache in float64, written for clarity: what every kernel is checked against. It reads the cache's stored bits.</summary>
public static class AttentionOracle
{
    /// <summary>Attends with one token of every sequence, the last one in the cache: softmax(q·K / sqrt(head dimension)) V.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="queries">sequences x query heads x head dimension values, before the rotary embedding. M-ANT rounds them, and the weights, to 8-bit integers by group.</param>
    /// <param name="queryHeads">Query heads.</param>
    /// <returns>As many values; zeros for a sequence without tokens.</returns>
    public static double[] Decode(KeyValueCache cache, ReadOnlySpan<float> queries, int queryHeads)
    {
        double[] outputs = new double[queries.Length];
        int dimension = cache.Shape.HeadDimension;
        for (int row = 0; row < cache.Shape.Sequences * queryHeads; row++)
        {
            Decode(cache, row / queryHeads, row % queryHeads, queryHeads, queries.Slice(row * dimension, dimension)).CopyTo(outputs.AsSpan(row * dimension));
        }

        return outputs;
    }

    /// <summary>The scores of one query head: q·K / sqrt(head dimension) for every token of the sequence.</summary>
    public static double[] Scores(KeyValueCache cache, int sequence, int queryHead, int queryHeads, ReadOnlySpan<float> query)
    {
        int length = cache.Lengths[sequence];
        int head = queryHead / (queryHeads / cache.Shape.Heads);
        double[] turned = QueryOf(cache, query, length - 1);
        return
        [
            .. Enumerable.Range(0, length).Select(token =>
                Dot(turned, OracleCacheDecoder.DecodeKey(cache, sequence, head, token)) / Math.Sqrt(cache.Shape.HeadDimension)),
        ];
    }

    /// <summary>Attends with one query head of one sequence.</summary>
    public static double[] Decode(KeyValueCache cache, int sequence, int queryHead, int queryHeads, ReadOnlySpan<float> query)
    {
        double[] output = new double[query.Length];
        if (cache.Lengths[sequence] == 0)
        {
            return output;
        }

        int head = queryHead / (queryHeads / cache.Shape.Heads);
        double[] scores = Scores(cache, sequence, queryHead, queryHeads, query);
        double largest = scores.Max();
        double[] weights = [.. scores.Select(score => double.Exp(score - largest))];
        double sum = weights.Any(double.IsNaN) ? double.NaN : weights.Sum();
        double[] rounded = cache.Format is MantKeyValueFormat mant ? Rounded(weights, mant.GroupSize) : weights;
        for (int token = 0; token < rounded.Length; token++)
        {
            double[] value = OracleCacheDecoder.DecodeValue(cache, sequence, head, token);
            for (int channel = 0; channel < output.Length; channel++)
            {
                output[channel] += rounded[token] / sum * value[channel];
            }
        }

        return output;
    }

    /// <summary>The query that kernels see: turned and transformed in single precision, as it is before M-ANT rounds it.</summary>
    private static double[] QueryOf(KeyValueCache cache, ReadOnlySpan<float> query, int position)
    {
        float[] turned = query.ToArray();
        cache.Rotary?.Rotate(turned, position);
        if (cache.Format.KeysAreTransformed)
        {
            HadamardTransform.Apply(turned);
        }

        if (cache.Format is not MantKeyValueFormat mant)
        {
            return Array.ConvertAll(turned, static value => (double)value);
        }

        sbyte[] values = new sbyte[turned.Length];
        float[] scales = new float[turned.Length / mant.GroupSize];
        Int8Activations.Quantize(turned, mant.GroupSize, values, scales);
        return [.. values.Select((value, i) => (double)scales[i / mant.GroupSize] * value)];
    }

    /// <summary>Weights as 8-bit integers times a scale for each window of tokens.</summary>
    private static double[] Rounded(double[] weights, int size)
    {
        double[] rounded = new double[weights.Length];
        for (int first = 0; first < weights.Length; first += size)
        {
            ReadOnlySpan<double> window = weights.AsSpan(first, Math.Min(size, weights.Length - first));
            float[] singles = [.. window.ToArray().Select(static weight => (float)weight)];
            sbyte[] values = new sbyte[singles.Length];
            double scale = Int8Activations.QuantizeGroup(singles, values);
            for (int i = 0; i < values.Length; i++)
            {
                rounded[first + i] = scale * values[i];
            }
        }

        return rounded;
    }

    private static double Dot(double[] left, double[] right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
