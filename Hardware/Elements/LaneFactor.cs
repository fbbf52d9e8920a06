using System;

namespace QuantSdk.Hardware;

/// <summary>How much wider or narrower an array looks along one side for operands of some width: <see cref="Lanes"/> / <see cref="Passes"/>.</summary>
/// <remarks>ANT simulator: ⌊high / max(bits, low)⌋. Beyond <c>high</c> it divides by zero there; here 16-bit operands on 8-bit elements give 1/2, so that a 16 x 16 product takes four cycles.</remarks>
/// <param name="Lanes">Operands side by side in one element.</param>
/// <param name="Passes">Elements, or cycles, that one operand takes.</param>
public readonly record struct LaneFactor(int Lanes, int Passes)
{
    /// <summary>The factor as a number.</summary>
    public double Value => (double)Lanes / Passes;

    /// <summary>Tiles that <paramref name="extent"/> operands take on a side of <paramref name="side"/> elements, exactly.</summary>
    public long Tiles(long extent, int side) => checked(((extent * Passes) + ((long)side * Lanes) - 1) / ((long)side * Lanes));

    /// <summary>The side as it looks to the operands, at least 1.</summary>
    public int EffectiveSide(int side) => Math.Max(1, side * Lanes / Passes);

    internal static LaneFactor Of(int highBits, int lowBits, int bits)
    {
        if (bits < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(bits), bits, "An operand has at least one bit.");
        }

        return bits <= highBits
            ? new LaneFactor(highBits / Math.Max(bits, Math.Min(lowBits, highBits)), 1)
            : new LaneFactor(1, (bits + highBits - 1) / highBits);
    }
}
