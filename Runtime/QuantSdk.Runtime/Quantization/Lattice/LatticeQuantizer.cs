using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>Quantizes weights in the E8P lattice of QuIP#: random Hadamard transforms of both axes, then rounding with error feedback.</summary>
internal static class LatticeQuantizer
{
    /// <summary>Rounds of fitting the scales and choosing the codes anew; further ones gain about a hundredth of the error.</summary>
    private const int Rounds = 2;

    /// <summary>Quantizes weights.</summary>
    /// <param name="format">The target format.</param>
    /// <param name="weights">OutFeatures x InFeatures values, row-major; all finite.</param>
    /// <param name="outFeatures">Output features (rows).</param>
    /// <param name="inFeatures">Input features (columns), a multiple of eight.</param>
    /// <param name="options">Options.</param>
    /// <param name="progress">Receives the finished share, 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static LatticeWeights Quantize(
        LatticeFormat format,
        ReadOnlyMemory<float> weights,
        int outFeatures,
        int inFeatures,
        QuantizationOptions options,
        IProgress<double>? progress,
        CancellationToken cancellationToken)
    {
        if (format.Stages is not (1 or 2))
        {
            throw new ArgumentException($"'{format.Name}' has {format.Stages} stages; the lattice has 1 or 2.", nameof(format));
        }

        WeightCheck.Divides(format, inFeatures, LatticeFormat.VectorSize);
        Random random = new(options.Seed);
        byte[] outSigns = RandomSigns(random, outFeatures);
        byte[] inSigns = RandomSigns(random, inFeatures);
        float[] rotated = weights.ToArray();
        RotatedLayer.TransformWeights(rotated, outFeatures, inFeatures, outSigns, inSigns);
        double[] moments = options.Calibration is { } calibration
            ? RotatedLayer.TransformMoments(calibration.Moments, inFeatures, inSigns)
            : [];
        LayerObjective objective = LayerObjective.Create(rotated, outFeatures, inFeatures, moments, options);
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = cancellationToken };
        LatticeAssignment assignment = new(objective, format.Stages, parallel);
        progress?.Report(0.1);

        float[] scales = LatticeScales.Search(objective, assignment, format.Stages);
        progress?.Report(0.3);
        assignment.RoundWithFeedback(scales, rowStep: 1);

        for (int round = 0; round < Rounds; round++)
        {
            scales = LatticeScales.Fit(objective, assignment, scales);
            assignment.Refine(scales);
            progress?.Report(0.5 + 0.5 * (round + 1) / Rounds);
        }

        return new LatticeWeights(format, outFeatures, inFeatures, assignment.Codes, scales, outSigns, inSigns);
    }

    private static byte[] RandomSigns(Random random, int length)
    {
        byte[] signs = new byte[BitPacking.ByteCount(length, 1)];
        random.NextBytes(signs);
        return signs;
    }
}
