using System.Numerics.Tensors;

namespace TinyLlama;

/// <summary>Draws tokens.</summary>
internal static class Sampling
{
    /// <summary>Draws a token from the softmax of its logits, which are overwritten.</summary>
    public static int Draw(Span<float> logits, Random random)
    {
        TensorPrimitives.SoftMax(logits, logits);
        double remaining = random.NextDouble();
        for (int token = 0; token < logits.Length; token++)
        {
            remaining -= logits[token];
            if (remaining < 0)
            {
                return token;
            }
        }

        return TensorPrimitives.IndexOfMax(logits);
    }
}
