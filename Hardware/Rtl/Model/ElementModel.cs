namespace QuantSdk.Hardware.Rtl.Model;

/// <summary>The processing elements, bit for bit: one step adds one product.</summary>
public static class ElementModel
{
    /// <summary>A step of <c>mant_pe</c> with a MANT code.</summary>
    /// <param name="sums">The partial sums from above.</param>
    /// <param name="activation">The activation.</param>
    /// <param name="code">A sign (bit 3) and an index i (bits 0 to 2).</param>
    /// <param name="integerMode">Whether psum2 rests, because the group is of the type INT.</param>
    public static PartialSums Mant(PartialSums sums, sbyte activation, int code, bool integerMode)
    {
        int signed = (code & 8) != 0 ? -activation : activation;
        int index = code & MantTypes.LargestIndex;
        return new PartialSums(sums.First + signed * index, sums.Second + (integerMode ? 0 : signed << index));
    }

    /// <summary>A step of <c>mant_pe</c> with an INT8 weight; also of <c>int8_pe</c>, whose only sum is the first.</summary>
    /// <param name="sums">The partial sums from above.</param>
    /// <param name="activation">The activation.</param>
    /// <param name="weight">The weight.</param>
    public static PartialSums Integer(PartialSums sums, sbyte activation, sbyte weight) => sums with { First = sums.First + activation * weight };

    /// <summary>The value of an ANT code as <c>ant_decoder</c> finds it (M-ANT, section 4.7).</summary>
    /// <param name="type">0 for int, 1 for flint, 2 for powers of two.</param>
    /// <param name="code">A sign (bit 3) and the index of the magnitude.</param>
    public static int AntValue(int type, int code)
    {
        int index = code & 7;
        int magnitude = type switch
        {
            1 => index switch { < 5 => index, 5 => 6, 6 => 8, _ => 16 },
            2 => index == 0 ? 0 : 1 << (index - 1),
            _ => index,
        };
        return (code & 8) != 0 ? -magnitude : magnitude;
    }
}
