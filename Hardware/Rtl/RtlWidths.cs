namespace QuantSdk.Hardware.Rtl;

/// <summary>
/// Widths of the signals, in bits: each is the smallest that holds every value which its signal can take, activations of -128
/// included (the window of V reaches it: M-ANT, section 4.4). The published element has 16 bits, which can overflow (M-ANT, section 3).
/// </summary>
public static class RtlWidths
{
    /// <summary>The largest magnitude of an activation.</summary>
    public const int LargestActivation = 128;

    /// <summary>Bits of an fp16 significand with its hidden bit.</summary>
    public const int SignificandBits = 11;

    /// <summary>Bits of the fixed-point sums of the post-unit.</summary>
    public const int AccumulatorBits = 48;

    /// <summary>Bits behind the binary point of the post-unit's sums.</summary>
    public const int FractionBits = 24;

    /// <summary>Cycles from a column's finished partial sums to its updated fixed-point sum.</summary>
    public const int PostUnitLatency = 3;

    /// <summary>psum1: a group of products of an activation with i, or with an INT8 weight where elements hold eight bits.</summary>
    /// <param name="groupSize">Products in a group.</param>
    /// <param name="weightBits">4 or 8.</param>
    public static int FirstSum(int groupSize, int weightBits) =>
        Signed((long)groupSize * LargestActivation * (weightBits == 8 ? 128 : MantTypes.LargestIndex));

    /// <summary>psum2: a group of activations shifted left by i.</summary>
    /// <param name="groupSize">Terms in a group.</param>
    public static int SecondSum(int groupSize) => Signed((long)groupSize * LargestActivation << MantTypes.LargestIndex);

    /// <summary>a·psum1 + psum2 with the largest coefficient.</summary>
    /// <param name="groupSize">Terms in a group.</param>
    public static int Total(int groupSize) =>
        Signed((long)groupSize * LargestActivation * MantTypes.LargestOf(MantTypes.IntegerType - 1));

    /// <summary>The smallest two's complement width that holds a magnitude with either sign.</summary>
    /// <param name="magnitude">The largest magnitude, above 0.</param>
    public static int Signed(long magnitude)
    {
        int bits = 1;
        while ((1L << (bits - 1)) <= magnitude)
        {
            bits++;
        }

        return bits;
    }
}
