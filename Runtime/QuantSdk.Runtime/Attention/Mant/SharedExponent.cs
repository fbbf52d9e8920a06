namespace QuantSdk.Attention;

/// <summary>
/// The scale of 8-bit integers that real-time quantization counts in: a power of two, so that scaling is exact and every device finds the same integers.
/// </summary>
public static class SharedExponent
{
    /// <summary>The smallest exponent, that of values which are all zero: its power of two and the inverse are normal numbers.</summary>
    public const sbyte Smallest = -126;

    /// <summary>Marks values among which there is a NaN or an infinity.</summary>
    public const sbyte NotFinite = sbyte.MinValue;

    /// <summary>The smallest exponent e with magnitude at most 127 · 2^e, but not below <see cref="Smallest"/>; <see cref="NotFinite"/> for infinity and NaN.</summary>
    /// <param name="magnitude">The largest magnitude, not negative.</param>
    public static sbyte Of(float magnitude)
    {
        int bits = BitConverter.SingleToInt32Bits(magnitude) & int.MaxValue;
        if (bits >= 0x7F800000)
        {
            return NotFinite;
        }

        // 127 / 64 = 1.984375 has the fraction bits 0x7E0000: a larger significand does not fit seven bits at this exponent.
        int exponent = (bits >> 23) - 127 - 6 + ((bits & 0x7FFFFF) > 0x7E0000 ? 1 : 0);
        return (sbyte)Math.Max(exponent, Smallest);
    }

    /// <summary>2^exponent, for exponents from -126 to 127; NaN for <see cref="NotFinite"/>.</summary>
    public static float PowerOf(int exponent) => exponent == NotFinite ? float.NaN : BitConverter.Int32BitsToSingle((exponent + 127) << 23);
}
