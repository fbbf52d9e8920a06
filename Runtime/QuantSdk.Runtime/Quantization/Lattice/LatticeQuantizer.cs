using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>Quantizes weights in the E8P lattice of QuIP#: random Hadamard transforms of both axes, then rounding with error feedback.</summary>
internal static class LatticeQuantizer
{
    /// <summary>The ratio of the root mean square of weights to the scale of the first stage that suits E8P best for normally distributed weights (QuIP#).</summary>
    private const float FirstStageRatio = 1.03f;

    /// <summary>The ratio of the scales of the first and the second stage that suits the error of the first stage best (QuIP#).</summary>
    private const float SecondStageRatio = 3.45f;

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
        WeightCheck.Divides(format, inFeatures, LatticeFormat.VectorSize);
        Random random = new(options.Seed);
        byte[] outSigns = RandomSigns(random, outFeatures);
        byte[] inSigns = RandomSigns(random, inFeatures);
        float[] rotated = weights.ToArray();
        RotatedLayer.TransformWeights(rotated, outFeatures, inFeatures, outSigns, inSigns);
        double[] moments = options.Calibration is { } calibration
            ? RotatedLayer.TransformMoments(calibration.Moments, inFeatures, inSigns)
            : new double[(long)inFeatures * inFeatures];
        LayerObjective objective = LayerObjective.Create(rotated, outFeatures, inFeatures, moments, options);
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = cancellationToken };
        LatticeRounding rounding = new(objective, format.Stages, parallel);
        progress?.Report(0.1);

        ushort[] codes = new ushort[outFeatures * (inFeatures / LatticeFormat.VectorSize) * format.Stages];
        float[] scales = InitialScales(rotated, format.Stages);
        rounding.Round(scales, codes, rowStep: 1);
        progress?.Report(1);
        return new LatticeWeights(format, outFeatures, inFeatures, codes, scales, outSigns, inSigns);
    }

    private static float[] InitialScales(float[] weights, int stages)
    {
        double sum = 0;
        foreach (float weight in weights)
        {
            sum += (double)weight * weight;
        }

        float first = (float)(Math.Sqrt(sum / weights.Length) / FirstStageRatio);
        first = first > 0 ? first : 1;
        float[] scales = new float[stages];
        for (int stage = 0; stage < stages; stage++)
        {
            scales[stage] = stage == 0 ? first : scales[stage - 1] / SecondStageRatio;
        }

        return scales;
    }

    private static byte[] RandomSigns(Random random, int length)
    {
        byte[] signs = new byte[BitPacking.ByteCount(length, 1)];
        random.NextBytes(signs);
        return signs;
    }
}
