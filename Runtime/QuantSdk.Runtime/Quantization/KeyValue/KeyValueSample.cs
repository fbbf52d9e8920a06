using QuantSdk.Attention;

namespace QuantSdk.Quantization;

/// <summary>Consecutive tokens of a calibration; arrays are [token, head, element], and weights are empty where all elements count alike.</summary>
internal sealed record KeyValueSample(int Tokens, int Position, float[] Keys, float[] Values, float[] KeyWeights, float[] ValueWeights)
{
    /// <summary>The keys as a format stores them: turned by their positions and transformed where it does.</summary>
    /// <param name="format">The format.</param>
    /// <param name="rotary">The rotary embedding; null for models without one.</param>
    /// <param name="heads">Key-value heads.</param>
    public float[] KeysOf(KeyValueFormat format, RotaryEmbedding? rotary, int heads)
    {
        float[] rotated = [.. Keys];
        int dimension = Keys.Length / (Tokens * heads);
        for (int row = 0; row < Tokens * heads; row++)
        {
            format.ToStoredBasis(rotated.AsSpan(row * dimension, dimension), rotary, Position + row / heads);
        }

        return rotated;
    }
}
