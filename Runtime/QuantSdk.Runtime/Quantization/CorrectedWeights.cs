using System.Numerics.Tensors;

namespace QuantSdk.Quantization;

/// <summary>
/// The weights that give on the inputs at hand what the layer gives in the unquantized model: W' = argmin Σ |W r - W' x|² = W C H⁻¹ with
/// C = Σ r xᵀ and H = Σ x xᵀ. Quantizing W' instead of W lets a layer make up for the errors of those before it (asymmetric calibration:
/// GPTAQ, Li et al., ICML 2025). Both matrices are damped alike, so that directions without data keep the weights as they are.
/// </summary>
internal static class CorrectedWeights
{
    /// <summary>Added to both diagonals at least, as a share of H's mean diagonal element.</summary>
    private const double LeastDamping = 0.01;

    /// <summary>
    /// What is added for each feature over tokens: with few tokens, C and H differ by chance, and fitting that raises the error on other
    /// text. On the tiny Llama 16 windows of 512 tokens want half of the mean, 64 windows a tenth or less.
    /// </summary>
    private const double DampingPerFeature = 4;

    /// <summary>Computes W'.</summary>
    /// <param name="weights">W: rows x features.</param>
    /// <param name="calibration">H and C.</param>
    /// <param name="maxDegreeOfParallelism">Threads to use at most; -1 for every core.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static float[] Compute(
        ReadOnlyMemory<float> weights, Calibration calibration, int maxDegreeOfParallelism, CancellationToken cancellationToken)
    {
        int features = calibration.Features;
        float[] map = Map(calibration, maxDegreeOfParallelism, cancellationToken);
        float[] corrected = new float[weights.Length];
        ParallelWork.For(
            weights.Length / features,
            maxDegreeOfParallelism,
            null,
            row =>
            {
                ReadOnlySpan<float> source = weights.Span.Slice(row * features, features);
                Span<float> target = corrected.AsSpan(row * features, features);
                for (int k = 0; k < features; k++)
                {
                    TensorPrimitives.FusedMultiplyAdd(map.AsSpan(k * features, features), source[k], target, target);
                }
            },
            cancellationToken);
        return corrected;
    }

    /// <summary>(C + λ) (H + λ)⁻¹.</summary>
    private static float[] Map(Calibration calibration, int maxDegreeOfParallelism, CancellationToken cancellationToken)
    {
        int features = calibration.Features;
        double mean = 0;
        for (int i = 0; i < features; i++)
        {
            mean += calibration.Moments[i * features + i] / features;
        }

        double[] lower;
        double damping = Math.Max(LeastDamping, DampingPerFeature * features / calibration.Tokens) * (mean > 0 ? mean : 1);

        // Sums of many tokens are positive semidefinite up to rounding; a damping that fails once is raised until it does not.
        for (; ; damping *= 10)
        {
            lower = Damped(calibration.Moments, features, damping);
            if (Cholesky.Factor(lower, features, maxDegreeOfParallelism, cancellationToken))
            {
                break;
            }
        }

        double[] map = Damped(calibration.CrossMoments, features, damping);
        ParallelWork.For(features, maxDegreeOfParallelism, null, row => Solve(lower, map.AsSpan(row * features, features)), cancellationToken);
        return Array.ConvertAll(map, static value => (float)value);
    }

    private static double[] Damped(ReadOnlySpan<double> moments, int features, double damping)
    {
        double[] damped = moments.ToArray();
        for (int i = 0; i < features; i++)
        {
            damped[i * features + i] += damping;
        }

        return damped;
    }

    /// <summary>Solves L Lᵀ x = b in place.</summary>
    private static void Solve(double[] lower, Span<double> vector)
    {
        int size = vector.Length;
        for (int i = 0; i < size; i++)
        {
            double known = TensorPrimitives.Dot<double>(lower.AsSpan(i * size, i), vector[..i]);
            vector[i] = (vector[i] - known) / lower[i * size + i];
        }

        for (int i = size - 1; i >= 0; i--)
        {
            vector[i] /= lower[i * size + i];
            TensorPrimitives.FusedMultiplyAdd(lower.AsSpan(i * size, i), -vector[i], vector[..i], vector[..i]);
        }
    }
}
