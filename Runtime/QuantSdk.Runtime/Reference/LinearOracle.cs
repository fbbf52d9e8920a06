using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Reference;

/// <summary>The linear layer in float64, written for clarity: what every kernel is checked against.</summary>
public static class LinearOracle
{
    /// <summary>Applies quantized weights to a batch of tokens.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="x">tokens x InFeatures values, row-major. Formats with INT8 activations round them first.</param>
    /// <param name="tokens">Tokens in the batch.</param>
    /// <returns>tokens x OutFeatures values, row-major.</returns>
    public static double[] Forward(QuantizedWeights weights, ReadOnlySpan<float> x, int tokens)
    {
        double[] activations = new double[x.Length];
        for (int i = 0; i < x.Length; i++)
        {
            activations[i] = x[i];
        }

        return weights switch
        {
            HalfWeights half => Multiply(OracleDecoder.Decode(half), activations, tokens, half.InFeatures),
            GroupWeights group => Multiply(OracleDecoder.Decode(group), Rounded(group.Format, x, activations), tokens, group.InFeatures),
            VectorWeights vector => Multiply(OracleDecoder.Decode(vector), activations, tokens, vector.InFeatures),
            LatticeWeights lattice => Lattice(lattice, activations, tokens),
            _ => throw new ArgumentException($"QSDK4004: the reference knows no weights of type {weights.GetType().Name}.", nameof(weights)),
        };
    }

    /// <summary>Applies weights in floating point to a batch of tokens.</summary>
    /// <param name="weights">OutFeatures x InFeatures values, row-major.</param>
    /// <param name="x">tokens x InFeatures values, row-major.</param>
    /// <param name="tokens">Tokens in the batch.</param>
    /// <param name="inFeatures">Input features.</param>
    /// <returns>tokens x OutFeatures values, row-major.</returns>
    public static double[] Multiply(ReadOnlySpan<double> weights, ReadOnlySpan<double> x, int tokens, int inFeatures)
    {
        int outFeatures = weights.Length / inFeatures;
        double[] y = new double[tokens * outFeatures];
        for (int token = 0; token < tokens; token++)
        {
            for (int row = 0; row < outFeatures; row++)
            {
                double sum = 0;
                for (int k = 0; k < inFeatures; k++)
                {
                    sum += weights[row * inFeatures + k] * x[token * inFeatures + k];
                }

                y[token * outFeatures + row] = sum;
            }
        }

        return y;
    }

    /// <summary>The activations that the format's kernels see.</summary>
    private static double[] Rounded(GroupFormat format, ReadOnlySpan<float> x, double[] activations)
    {
        if (format.ActivationBits != 8)
        {
            return activations;
        }

        sbyte[] values = new sbyte[x.Length];
        float[] scales = new float[x.Length / format.GroupSize];
        Int8Activations.Quantize(x, format.GroupSize, values, scales);
        double[] rounded = new double[x.Length];
        for (int i = 0; i < rounded.Length; i++)
        {
            rounded[i] = (double)scales[i / format.GroupSize] * values[i];
        }

        return rounded;
    }

    /// <summary>y = Uᵀ (W' (V x)).</summary>
    private static double[] Lattice(LatticeWeights weights, double[] x, int tokens)
    {
        for (int token = 0; token < tokens; token++)
        {
            OracleHadamard.Forward(x.AsSpan(token * weights.InFeatures, weights.InFeatures), weights.InSigns);
        }

        double[] y = Multiply(OracleDecoder.DecodeTransformed(weights), x, tokens, weights.InFeatures);
        for (int token = 0; token < tokens; token++)
        {
            OracleHadamard.Inverse(y.AsSpan(token * weights.OutFeatures, weights.OutFeatures), weights.OutSigns);
        }

        return y;
    }
}
