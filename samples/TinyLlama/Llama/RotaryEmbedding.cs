namespace TinyLlama;

/// <summary>
/// Rotary position embedding in Hugging Face's convention: element i of a head is paired with element i + headDim / 2
/// ("rotate half"), and the pair is turned by position * frequency[i].
/// </summary>
internal sealed class RotaryEmbedding
{
    private readonly int half;
    private readonly float[] cosines;
    private readonly float[] sines;

    /// <summary>Computes the sines and cosines of all positions.</summary>
    /// <param name="frequencies">Radians per position of each pair.</param>
    /// <param name="positions">Positions.</param>
    public RotaryEmbedding(float[] frequencies, int positions)
    {
        half = frequencies.Length;
        cosines = new float[positions * half];
        sines = new float[positions * half];
        for (int i = 0; i < cosines.Length; i++)
        {
            (sines[i], cosines[i]) = MathF.SinCos(i / half * frequencies[i % half]);
        }
    }

    /// <summary>Turns one head of one token in place.</summary>
    public void Rotate(Span<float> head, int position)
    {
        ReadOnlySpan<float> cosine = cosines.AsSpan(position * half, half);
        ReadOnlySpan<float> sine = sines.AsSpan(position * half, half);
        for (int i = 0; i < half; i++)
        {
            (float low, float high) = (head[i], head[i + half]);
            head[i] = low * cosine[i] - high * sine[i];
            head[i + half] = high * cosine[i] + low * sine[i];
        }
    }
}
