using System.Numerics.Tensors;

namespace TinyLlama;

/// <summary>RMSNorm: y = x / sqrt(mean(x²) + ε) * weight, for each token.</summary>
internal sealed class RmsNorm(float[] weight, float epsilon)
{
    /// <summary>Normalizes some tokens.</summary>
    /// <param name="x">tokens x features values.</param>
    /// <param name="y">Receives as many.</param>
    /// <param name="tokens">Tokens.</param>
    public void Forward(ReadOnlySpan<float> x, Span<float> y, int tokens)
    {
        int features = weight.Length;
        for (int token = 0; token < tokens; token++)
        {
            ReadOnlySpan<float> input = x.Slice(token * features, features);
            Span<float> output = y.Slice(token * features, features);
            float scale = 1f / MathF.Sqrt(TensorPrimitives.SumOfSquares(input) / features + epsilon);
            TensorPrimitives.Multiply(input, scale, output);
            TensorPrimitives.Multiply(output, weight, output);
        }
    }
}
