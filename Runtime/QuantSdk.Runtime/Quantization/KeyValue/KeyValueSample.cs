using QuantSdk.Attention;

namespace QuantSdk.Quantization;

/// <summary>Consecutive tokens of a calibration; arrays are [token, head, element], and weights are empty where all elements count alike.</summary>
internal sealed record KeyValueSample(int Tokens, int Position, float[] Keys, float[] Values, float[] KeyWeights, float[] ValueWeights)
{
    /// <summary>The keys, turned by their positions.</summary>
    public float[] RotatedKeys(RotaryEmbedding rotary, int heads)
    {
        float[] rotated = [.. Keys];
        int dimension = 2 * rotary.Pairs;
        for (int row = 0; row < Tokens * heads; row++)
        {
            rotary.Rotate(rotated.AsSpan(row * dimension, dimension), Position + row / heads);
        }

        return rotated;
    }
}
