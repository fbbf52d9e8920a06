using System;

namespace QuantSdk.Hardware;

/// <summary>Widths of the sums inside an element.</summary>
internal static class PartialSumWidths
{
    // Without groups a sum runs over the whole reduction; 32 bits are what integer arrays of this kind have.
    private const int Ungrouped = 32;
    private const int MantCodes = 4;

    /// <summary>Bits of a signed accumulator that a group cannot overflow.</summary>
    /// <param name="precision">Widths of the operands.</param>
    /// <param name="groupSize">Elements of a group; 0 for none.</param>
    public static int AccumulatorBits(PrecisionClass precision, int groupSize)
    {
        if (groupSize < 1)
        {
            return Ungrouped;
        }

        // A 4-bit code shifts by up to 7, which is as much as an 8-bit weight multiplies by.
        int weightBits = precision.RightBits == MantCodes ? 8 : precision.RightBits;
        return precision.LeftBits + weightBits + (int)Math.Ceiling(Math.Log(groupSize, 2));
    }
}
