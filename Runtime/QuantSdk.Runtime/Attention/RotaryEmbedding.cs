using System.Runtime.Intrinsics;

namespace QuantSdk.Attention;

/// <summary>
/// Rotary position embedding in Hugging Face's convention: element i of a head is paired with element i + headDimension / 2 ("rotate half"), and the pair is turned
/// by position * frequency[i]. The sines and cosines are single-precision numbers in a table that every device shares.
/// </summary>
public sealed class RotaryEmbedding
{
    private readonly float[] cosines;
    private readonly float[] sines;

    /// <summary>Computes the sines and cosines of all positions.</summary>
    /// <param name="frequencies">Radians per position of each pair.</param>
    /// <param name="positions">Positions.</param>
    public RotaryEmbedding(ReadOnlySpan<float> frequencies, int positions)
    {
        ArgumentOutOfRangeException.ThrowIfZero(frequencies.Length, nameof(frequencies));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(positions);
        Pairs = frequencies.Length;
        Positions = positions;
        cosines = new float[positions * Pairs];
        sines = new float[positions * Pairs];
        for (int i = 0; i < cosines.Length; i++)
        {
            (sines[i], cosines[i]) = MathF.SinCos(i / Pairs * frequencies[i % Pairs]);
        }
    }

    /// <summary>Pairs of a head: half the head dimension.</summary>
    public int Pairs { get; }

    /// <summary>Positions in the table.</summary>
    public int Positions { get; }

    /// <summary>The cosines, [position, pair].</summary>
    public ReadOnlySpan<float> Cosines => cosines;

    /// <summary>The sines, [position, pair].</summary>
    public ReadOnlySpan<float> Sines => sines;

    /// <summary>
    /// Turns one head of one token: (low, high) becomes (low·cos - high·sin, high·cos + low·sin), every product rounded before the sum, so that the bits
    /// do not depend on the machine.
    /// </summary>
    /// <param name="head">The head; it is changed in place.</param>
    /// <param name="position">The token's position.</param>
    public void Rotate(Span<float> head, int position)
    {
        ReadOnlySpan<float> cosine = cosines.AsSpan(position * Pairs, Pairs);
        ReadOnlySpan<float> sine = sines.AsSpan(position * Pairs, Pairs);
        Span<float> lows = head[..Pairs];
        Span<float> highs = head.Slice(Pairs, Pairs);
        int i = 0;
        for (; i <= Pairs - Vector256<float>.Count; i += Vector256<float>.Count)
        {
            Vector256<float> low = Vector256.Create(lows[i..]), high = Vector256.Create(highs[i..]);
            Vector256<float> cos = Vector256.Create(cosine[i..]), sin = Vector256.Create(sine[i..]);
            (low * cos - high * sin).CopyTo(lows[i..]);
            (high * cos + low * sin).CopyTo(highs[i..]);
        }

        for (; i < Pairs; i++)
        {
            (float low, float high) = (lows[i], highs[i]);
            lows[i] = low * cosine[i] - high * sine[i];
            highs[i] = high * cosine[i] + low * sine[i];
        }
    }
}
