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
    /// <summary>Rounds of fitting the codebooks and choosing the codes anew; later rounds gain less than a hundredth of the error each.</summary>
    private const int Rounds = 4;

    /// <summary>Conjugate gradient steps of a fit.</summary>
    private const int FitSteps = 8;

    /// <summary>Partial sums that the search over several codebooks keeps.</summary>
    private const int BeamWidth = 4;

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
        CheckFormat(format);
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

        float largest = TensorPrimitives.MaxMagnitude(normalized);
        if (Half.IsInfinity((Half)largest))
        {
            throw new ArgumentException($"A weight of magnitude {largest} is beyond the half precision of a codebook.", nameof(weights));
        }

        LayerObjective objective = LayerObjective.Create(
            normalized, outFeatures, inFeatures, options.Calibration is { } calibration ? calibration.Moments : default, options);
        VectorSolution solution = new(format, objective, rowWeights);
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = cancellationToken };
        if (ExactCodebooks.TryFill(solution))
        {
            progress?.Report(1);
            return Pack(solution, scales);
        }

        CodebookStart.Run(solution, options.Seed, parallel);
        progress?.Report(0.3);
        Improve(solution, options, progress, cancellationToken);
        if (format.RowScales)
        {
            FitScales(solution, scales);
        }

        return Pack(solution, scales);
    }

    private static void CheckFormat(VectorFormat format)
    {
        bool known = format.VectorSize is 2 or 4 or 8 or 16 && format.IndexBits is >= 1 and <= 16 && format.Residuals is >= 1 and <= 4;
        if (!known || (format.Scope == CodebookScope.Tile && format.TileSize < format.VectorSize))
        {
            throw new ArgumentException(
                $"'{format.Name}' is VQ<{format.VectorSize}, {format.IndexBits}, {format.Residuals}>; vectors have 2, 4, 8 or 16 weights, indices 1 to 16 bits, "
                + "there are 1 to 4 codebooks, and a tile is no smaller than a vector.",
                nameof(format));
        }
    }

    private static void Improve(VectorSolution solution, QuantizationOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        // A search in thousands of entries takes long, and so many entries leave little to gain: one round, no beam.
        bool isLarge = solution.Format.Entries > 1024;
        int rounds = isLarge ? 1 : Rounds;
        CodeAssignment assignment = new(solution, isLarge ? 1 : BeamWidth, options.MaxDegreeOfParallelism, cancellationToken);
        assignment.RoundWithFeedback();
        for (int round = 0; round < rounds; round++)
        {
            new CodebookFit(solution).Run(FitSteps, cancellationToken);
            if (solution.Format.Residuals == 1 && round < rounds / 2)
            {
                // Rounding all vectors anew with the better codebooks finds what single changes do not.
                assignment.RoundWithFeedback();
            }

            assignment.Refine();
            progress?.Report(0.4 + 0.5 * (round + 1) / rounds);
        }

        new CodebookFit(solution).Run(FitSteps, cancellationToken);
        solution.RoundCodebooks();
        assignment.Refine();
        progress?.Report(1);
    }

    /// <summary>Moves every row's scale to its least-squares value for codes and codebooks that stand.</summary>
    private static void FitScales(VectorSolution solution, float[] scales)
    {
        LayerObjective objective = solution.Objective;
        float[] decoded = new float[objective.Weights.Length];
        float[] product = new float[objective.Weights.Length];
        solution.Decode(decoded);
        objective.MultiplyHessian(decoded, product);
        for (int row = 0; row < objective.Rows; row++)
        {
            double square = 0;
            double shared = 0;
            for (int i = row * objective.Columns; i < (row + 1) * objective.Columns; i++)
            {
                square += (double)product[i] * decoded[i];
                shared += (double)product[i] * objective.Weights[i];
            }

            float fitted = (float)(Half)(scales[row] * shared / square);
            scales[row] = fitted > 0 && float.IsFinite(fitted) ? fitted : scales[row];
        }
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
