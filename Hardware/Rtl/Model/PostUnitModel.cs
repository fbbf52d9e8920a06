namespace QuantSdk.Hardware.Rtl.Model;

/// <summary>The post-unit <c>mant_post_unit</c>, bit for bit: fixed-point sums of scaled group totals.</summary>
public static class PostUnitModel
{
    private const long Largest = (1L << (RtlWidths.AccumulatorBits - 1)) - 1;

    /// <summary>The unit of the sums as a number: 2^-24.</summary>
    public const double Unit = 1.0 / (1L << RtlWidths.FractionBits);

    /// <summary>Adds a group: the scaled total is exact and rounded once, halves up, to a multiple of 2^-24.</summary>
    /// <param name="accumulator">The sum so far, in units of 2^-24.</param>
    /// <param name="total">a·psum1 + psum2.</param>
    /// <param name="weightScale">Bits of the fp16 scale of the weights.</param>
    /// <param name="activationScale">Bits of the fp16 scale of the activations.</param>
    public static PostUnitResult Add(long accumulator, int total, int weightScale, int activationScale)
    {
        long product = (long)total * Significand(weightScale) * Significand(activationScale);
        // Both exponents count from 2^-25.
        int places = Exponent(weightScale) + Exponent(activationScale) - 50 + RtlWidths.FractionBits;
        bool invalid = Invalid(weightScale) || Invalid(activationScale);
        long share;
        if (places <= 0)
        {
            share = places == 0 ? product : (product + (1L << (-places - 1))) >> -places;
        }
        else
        {
            // What does not fit 62 bits does not fit the sum either.
            long magnitude = product < 0 ? -product : product;
            bool fits = magnitude <= (long.MaxValue >> 1) >> places;
            share = fits ? product << places : product < 0 ? long.MinValue >> 1 : long.MaxValue >> 1;
        }

        long sum = accumulator + share;
        long saturated = sum > Largest ? Largest : sum < -Largest - 1 ? -Largest - 1 : sum;
        return new PostUnitResult(saturated, invalid || saturated != sum);
    }

    private static int Exponent(int half) => (half >> 10 & 31) == 0 ? 1 : half >> 10 & 31;

    private static int Significand(int half) => (half & 1023) | ((half >> 10 & 31) == 0 ? 0 : 1024);

    /// <summary>Negative, infinite or not a number.</summary>
    private static bool Invalid(int half) => (half & 0x8000) != 0 || (half >> 10 & 31) == 31;
}
