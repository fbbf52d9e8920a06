namespace QuantSdk.Quantization;

/// <summary>
/// What a quantizer needs to know of a layer's inputs: the second moments H = Σ x xᵀ over calibration tokens. The paper's objective
/// (M-ANT: mean squared error of a group's partial output), GPTQ's error feedback and the weighting of k-means all follow from H,
/// so that the activations themselves need not be kept.
/// </summary>
public sealed class Calibration
{
    private readonly double[] moments;

    /// <summary>Creates an empty calibration.</summary>
    /// <param name="features">Input features of the layer.</param>
    public Calibration(int features)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(features);
        Features = features;
        moments = new double[(long)features * features];
    }

    /// <summary>Input features.</summary>
    public int Features { get; }

    /// <summary>Tokens seen.</summary>
    public int Tokens { get; private set; }

    /// <summary>H, features x features, row-major and symmetric.</summary>
    public ReadOnlySpan<double> Moments => moments;

    /// <summary>Adds the inputs of some tokens.</summary>
    /// <param name="activations">tokens x features values, row-major.</param>
    public void Add(ReadOnlySpan<float> activations)
    {
        if (activations.Length % Features != 0)
        {
            throw new ArgumentException($"{activations.Length} values are no whole number of tokens of {Features} features.", nameof(activations));
        }

        for (int token = 0; token < activations.Length / Features; token++)
        {
            ReadOnlySpan<float> x = activations.Slice(token * Features, Features);
            for (int i = 0; i < Features; i++)
            {
                double value = x[i];
                Span<double> row = moments.AsSpan(i * Features, Features);
                for (int j = 0; j < Features; j++)
                {
                    row[j] += value * x[j];
                }
            }
        }

        Tokens += activations.Length / Features;
    }
}
