using QuantSdk.Layers;

namespace QuantSdk.Runtime.Tests.Cpu;

/// <summary>Compares a kernel with the float64 reference.</summary>
internal static class KernelCheck
{
    /// <summary>
    /// Single precision has a unit roundoff of 6e-8. The terms of a sum of K products carry independent roundings, so that the relative
    /// Frobenius error grows like sqrt(K) at worst and stays below 1e-5 for every K tested here.
    /// </summary>
    public const double Tolerance = 1e-5;

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
    public static double RelativeError(ReadOnlySpan<float> actual, ReadOnlySpan<double> expected)
    {
        double difference = 0, norm = 0;
        for (int i = 0; i < expected.Length; i++)
        {
            difference += (actual[i] - expected[i]) * (actual[i] - expected[i]);
            norm += expected[i] * expected[i];
        }

        return Math.Sqrt(difference / norm);
    }
}
