using QuantSdk.Cpu;
using QuantSdk.Cpu.Lattice;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Vq;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Runtime.Tests.Cpu;

/// <summary>Compares a kernel with the float64 reference.</summary>
internal static class KernelCheck
{
    /// <summary>
    /// Single precision has a unit roundoff of 6e-8. The terms of a sum of K products carry independent roundings, so that the relative
    /// Frobenius error grows like sqrt(K) at worst and stays below 1e-5 for every K tested here.
    /// </summary>
    public const double Tolerance = 1e-5;

    /// <summary>
    /// The kernels that a level may choose for weights: with byte lookups too, which are emulated where the machine lacks them, and with runs of
    /// entries too, however small the weights are.
    /// </summary>
    public static IEnumerable<ILinear> Variants(QuantizedWeights weights, SimdLevel level)
    {
        RuntimeLinearConstants constants = new(weights.InFeatures, weights.OutFeatures);
        yield return CpuKernels.Create(weights, constants, level);
        if (level == SimdLevel.Avx512 && weights is VectorWeights vector && PartialSumLayout.Supports(vector.Format))
        {
            yield return new PartialSumKernel<RuntimeLinearConstants>(vector, constants, level, usePlanes: true);
        }
        else if (level != SimdLevel.Portable && weights is VectorWeights { Format: { Scope: CodebookScope.Tensor, VectorSize: EntryRunLayout.VectorSize } } large)
        {
            yield return new EntryRunKernel<RuntimeLinearConstants>(large, constants, level);
        }
        else if (level == SimdLevel.Avx512 && weights is LatticeWeights lattice)
        {
            yield return new LatticeKernel<RuntimeLinearConstants>(lattice, constants, level, usePlanes: true);
        }
    }

    /// <summary>
    /// What byte planes may add to ||actual - expected||: every multiplication of a row's sum is rounded to a step of M / 2^22, independently of
    /// the others, with M the largest partial sum that any index could name. Where a row has few terms its own sum may be far smaller than M,
    /// so that no tolerance relative to the outcome holds. Four standard deviations; the term vanishes beside the tolerance in long rows.
    /// </summary>
    public static double PlaneError(QuantizedWeights weights, float[] x, int tokens)
    {
        (double bound, int residuals) = weights switch
        {
            VectorWeights vector => (2 * 0.05 * LargestSum(x, vector.Format.VectorSize), vector.Format.Residuals),
            LatticeWeights lattice => (LatticeBound(lattice, x, tokens), lattice.Format.Stages),
            _ => (0, 0),
        };
        return 4 * bound / (1 << 22) * Math.Sqrt((double)tokens * weights.OutFeatures * weights.InFeatures * residuals / 12);
    }

    private static double LatticeBound(LatticeWeights weights, float[] x, int tokens)
    {
        double bound = 0;
        for (int token = 0; token < tokens; token++)
        {
            float[] transformed = x.AsSpan(token * weights.InFeatures, weights.InFeatures).ToArray();
            HadamardTransform.Forward(transformed, weights.InSigns);

            // Sums of pairs times 5/2 and a quarter of the sums of eight vectors.
            bound = Math.Max(bound, Math.Max(2.5 * LargestSum(transformed, 2), 0.25 * LargestSum(transformed, 64)));
        }

        return bound * weights.Scales.Max();
    }

    private static double LargestSum(float[] x, int length) => x.Chunk(length).Max(part => part.Sum(value => (double)Math.Abs(value)));

    /// <summary>Random activations with a spread of magnitudes.</summary>
    public static float[] Activations(int count, int seed)
    {
        Random random = new(seed);
        float[] x = new float[count];
        for (int i = 0; i < count; i++)
        {
            x[i] = (float)(random.NextDouble() * 2 - 1) * MathF.ScaleB(1f, random.Next(-3, 3));
        }

        return x;
    }

    /// <summary>Runs a kernel on a batch.</summary>
    public static float[] Run(ILinear kernel, float[] x, int tokens)
    {
        float[] y = new float[tokens * kernel.OutFeatures];
        kernel.Forward(x, y, tokens);
        return y;
    }

    /// <summary>||actual - expected|| / ||expected||.</summary>
    /// <param name="actual">What a kernel gave.</param>
    /// <param name="expected">The reference.</param>
    /// <param name="allowed">A norm of the difference that is not counted.</param>
    public static double RelativeError(ReadOnlySpan<float> actual, ReadOnlySpan<double> expected, double allowed = 0)
    {
        double difference = 0, norm = 0;
        for (int i = 0; i < expected.Length; i++)
        {
            difference += (actual[i] - expected[i]) * (actual[i] - expected[i]);
            norm += expected[i] * expected[i];
        }

        return Math.Max(0, Math.Sqrt(difference) - allowed) / Math.Sqrt(norm);
    }
}
