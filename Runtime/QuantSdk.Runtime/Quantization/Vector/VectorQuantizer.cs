using System.Numerics.Tensors;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>
/// Quantizes weights with codebooks. Codebooks start from weighted k-means; then codes (rounding with error feedback, coordinate
/// descent) and codebooks (joint least squares) are improved in turn under the calibration objective, as in AQLM and GPTVQ.
/// </summary>
internal static class VectorQuantizer
{
    /// <summary>Quantizes weights.</summary>
    /// <param name="format">The target format.</param>
    /// <param name="weights">OutFeatures x InFeatures values, row-major; all finite.</param>
    /// <param name="outFeatures">Output features (rows).</param>
    /// <param name="inFeatures">Input features (columns), a multiple of the vector size.</param>
    /// <param name="options">Options.</param>
    /// <param name="progress">Receives the finished share, 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static VectorWeights Quantize(
        VectorFormat format,
        ReadOnlyMemory<float> weights,
        int outFeatures,
        int inFeatures,
        QuantizationOptions options,
        IProgress<double>? progress,
        CancellationToken cancellationToken)
    {
        WeightCheck.Divides(format, inFeatures, format.VectorSize);
        float[] scales = format.RowScales ? RowScales(weights.Span, outFeatures, inFeatures) : [];
        float[] normalized = weights.ToArray();
        float[] rowWeights = new float[outFeatures];
        for (int row = 0; row < outFeatures; row++)
        {
            float scale = format.RowScales ? scales[row] : 1;
            rowWeights[row] = scale * scale;
            Span<float> values = normalized.AsSpan(row * inFeatures, inFeatures);
            TensorPrimitives.Divide(values, scale, values);
        }

        LayerObjective objective = LayerObjective.Create(normalized, outFeatures, inFeatures, options);
        VectorSolution solution = new(format, objective, rowWeights);
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = cancellationToken };
        CodebookStart.Run(solution, options.Seed, parallel);
        progress?.Report(0.3);
        Improve(solution, options, progress, cancellationToken);
        return Pack(solution, scales);
    }

    private static void Improve(VectorSolution solution, QuantizationOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        const int Rounds = 4;
        CodeAssignment assignment = new(solution, width: 4, options.MaxDegreeOfParallelism, cancellationToken);
        assignment.RoundWithFeedback();
        for (int round = 0; round < Rounds; round++)
        {
            new CodebookFit(solution).Run(steps: 8, cancellationToken);
            assignment.Refine();
            progress?.Report(0.4 + 0.5 * (round + 1) / Rounds);
        }

        new CodebookFit(solution).Run(steps: 8, cancellationToken);
        solution.RoundCodebooks();
        assignment.Refine();
        progress?.Report(1);
    }

    /// <summary>The root mean square of each row, as a half; 1 for a row of zeros.</summary>
    private static float[] RowScales(ReadOnlySpan<float> weights, int rows, int columns)
    {
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++)
        {
            double sum = 0;
            foreach (float value in weights.Slice(row * columns, columns))
            {
                sum += (double)value * value;
            }

            float scale = (float)(Half)Math.Sqrt(sum / columns);
            scales[row] = scale > 0 && float.IsFinite(scale) ? scale : 1;
        }

        return scales;
    }

    private static VectorWeights Pack(VectorSolution solution, float[] scales)
    {
        VectorFormat format = solution.Format;
        byte[] packed = new byte[BitPacking.ByteCount(solution.Codes.Length, format.IndexBits)];
        for (int i = 0; i < solution.Codes.Length; i++)
        {
            BitPacking.Write(packed, i, format.IndexBits, solution.Codes[i]);
        }

        Half[] codebooks = Array.ConvertAll(solution.Codebooks, static value => (Half)value);
        Half[] halfScales = Array.ConvertAll(scales, static value => (Half)value);
        return new VectorWeights(format, solution.Objective.Rows, solution.Objective.Columns, packed, codebooks, halfScales);
    }
}
