using QuantSdk.Quantization;

namespace QuantSdk.Runtime.Tests.Quantization;

/// <summary>Synthetic weights and activations with fixed seeds.</summary>
internal static class Samples
{
    /// <summary>Normally distributed values.</summary>
    public static float[] Gaussian(int count, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)Normal(random))];
    }

    /// <summary>One value of the standard normal distribution (Box and Muller).</summary>
    public static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>Activations whose features are correlated and of very different size, as those of a language model are.</summary>
    public static float[] Activations(int tokens, int features, int seed)
    {
        Random random = new(seed);
        float[] values = new float[tokens * features];
        for (int token = 0; token < tokens; token++)
        {
            double shared = Normal(random);
            for (int feature = 0; feature < features; feature++)
            {
                double size = feature % 17 == 3 ? 6 : 0.5 + feature % 5 * 0.2;
                values[token * features + feature] = (float)(size * (0.6 * shared + 0.8 * Normal(random)));
            }
        }

        return values;
    }

    /// <summary>A calibration over <see cref="Activations"/>.</summary>
    public static Calibration Calibration(int features, int seed, int tokens = 1000)
    {
        Calibration calibration = new(features);
        calibration.Add(Activations(tokens, features, seed));
        return calibration;
    }

    /// <summary>The calibration objective of a layer: Σ over rows of e H eᵀ.</summary>
    public static double Objective(Calibration calibration, ReadOnlySpan<float> weights, ReadOnlySpan<float> decoded)
    {
        int features = calibration.Features;
        double sum = 0;
        for (int first = 0; first < weights.Length; first += features)
        {
            for (int i = 0; i < features; i++)
            {
                double error = weights[first + i] - decoded[first + i];
                double product = 0;
                for (int j = 0; j < features; j++)
                {
                    product += calibration.Moments[i * features + j] * (weights[first + j] - decoded[first + j]);
                }

                sum += error * product;
            }
        }

        return sum;
    }
}
