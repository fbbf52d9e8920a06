using QuantSdk.Attention;

namespace QuantSdk.Quantization;

/// <summary>
/// Trains the codebooks of coupled quantization: k-means of each channel group's vectors (Zhang et al. 2024), weighted by Fisher information where the calibration
/// has it. Results are the same on every machine and at every degree of parallelism.
/// </summary>
public static class CodebookTrainer
{
    /// <summary>Lloyd iterations of each codebook.</summary>
    private const int Iterations = 12;

    /// <summary>Trains the codebooks of one layer.</summary>
    /// <param name="format">The format.</param>
    /// <param name="calibration">Keys and values; at least as many tokens as a codebook has entries, better 64 times as many and more.</param>
    /// <param name="rotary">The layer's rotary embedding; used where the format quantizes keys after it.</param>
    /// <param name="seed">The seed of all random choices.</param>
    /// <param name="progress">Receives the share done.</param>
    /// <param name="cancellationToken">Stops the work between two codebooks.</param>
    /// <exception cref="ArgumentException">QSDK4102 or 4105: the format does not fit, or there are too few tokens.</exception>
    public static KeyValueCodebooks Train(
        CoupledKeyValueFormat format,
        KeyValueCalibration calibration,
        RotaryEmbedding? rotary = null,
        int seed = 0,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        format.Check(calibration.HeadDimension);
        if (calibration.Tokens < format.Entries)
        {
            throw AttentionErrors.Codebooks($"{calibration.Tokens} calibration tokens are fewer than the {format.Entries} entries of a codebook");
        }

        int groups = calibration.Heads * calibration.HeadDimension / format.VectorSize;
        float[][] keys =
        [
            .. calibration.Samples.Select(sample => sample.KeysOf(format, rotary, calibration.Heads)),
        ];
        float[][] values = [.. calibration.Samples.Select(static sample => sample.Values)];
        int bookLength = format.Entries * format.VectorSize;
        Half[] keyBooks = new Half[groups * bookLength];
        Half[] valueBooks = new Half[groups * bookLength];
        ParallelWork.For(
            2 * groups,
            -1,
            progress,
            piece =>
            {
                bool isKey = piece < groups;
                int group = piece % groups;
                Gather(calibration, isKey ? keys : values, isKey, group * format.VectorSize, format.VectorSize, out float[] points, out float[] weights);
                Fit(points, weights, format, seed + piece, (isKey ? keyBooks : valueBooks).AsSpan(group * bookLength, bookLength), cancellationToken);
            },
            cancellationToken);
        return new KeyValueCodebooks(format, calibration.Heads, calibration.HeadDimension, keyBooks, valueBooks);
    }

    /// <summary>The vectors of one channel group and the weight of each.</summary>
    private static void Gather(
        KeyValueCalibration calibration, float[][] activations, bool isKey, int first, int size, out float[] points, out float[] weights)
    {
        int elements = calibration.Heads * calibration.HeadDimension;
        points = new float[calibration.Tokens * size];
        weights = new float[calibration.Tokens];
        int place = 0;
        for (int i = 0; i < activations.Length; i++)
        {
            KeyValueSample sample = calibration.Samples[i];
            float[] fisher = isKey ? sample.KeyWeights : sample.ValueWeights;
            for (int token = 0; token < sample.Tokens; token++, place++)
            {
                int start = token * elements + first;
                activations[i].AsSpan(start, size).CopyTo(points.AsSpan(place * size));
                weights[place] = fisher.Length == 0 ? 1f : Sum(fisher.AsSpan(start, size));
            }
        }
    }

    private static float Sum(ReadOnlySpan<float> values)
    {
        float sum = 0;
        foreach (float value in values)
        {
            sum += value;
        }

        return sum;
    }

    private static void Fit(float[] points, float[] weights, CoupledKeyValueFormat format, int seed, Span<Half> book, CancellationToken cancellationToken)
    {
        // Codebooks are trained side by side, so that each runs on one thread.
        ParallelOptions single = new() { MaxDegreeOfParallelism = 1, CancellationToken = cancellationToken };
        float[] entries = new float[book.Length];
        new KMeans(points, weights, format.VectorSize, single).Fit(entries, Iterations, new Random(seed));
        for (int i = 0; i < entries.Length; i++)
        {
            book[i] = (Half)entries[i];
        }
    }
}
