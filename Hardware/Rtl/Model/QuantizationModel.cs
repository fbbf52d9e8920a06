using System;
using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware.Rtl.Model;

/// <summary>The quantization unit <c>mant_quantization_unit</c>, bit for bit (M-ANT, sections 4.5 and 6.4).</summary>
public static class QuantizationModel
{
    private const int NotANumber = 0x7E00;
    private const int LargestHalf = 0x7BFF;

    /// <summary>Quantizes a group.</summary>
    /// <param name="values">The integers, of up to 16 bits.</param>
    /// <param name="inputScale">Bits of their fp16 scale.</param>
    public static QuantizedGroup Quantize(IReadOnlyList<int> values, int inputScale)
    {
        int type = SelectType(values);
        int maximum = Maximum(values);
        return new QuantizedGroup(type, Scale(type, maximum, inputScale), [.. values.Select(value => Encode(value, maximum, type))]);
    }

    /// <summary>The type whose range holds the unbiased variance of x / max|x|; INT for a group of zeros.</summary>
    /// <param name="values">The integers of the group.</param>
    public static int SelectType(IReadOnlyList<int> values)
    {
        long n = values.Count;
        long sum = values.Sum(static value => (long)value);
        long squares = values.Sum(static value => (long)value * value);
        long maximum = Maximum(values);
        long spread = (n * squares - sum * sum) * VarianceThresholds.Denominator;
        foreach (VarianceThreshold threshold in VarianceThresholds.EightTypes)
        {
            if (spread < threshold.TenThousandths * n * (n - 1) * maximum * maximum)
            {
                return threshold.Type;
            }
        }

        return MantTypes.IntegerType;
    }

    /// <summary>The code of the grid point nearest to value · largest / maximum; a tie takes the lower value.</summary>
    /// <param name="value">The integer.</param>
    /// <param name="maximum">The largest magnitude of the group.</param>
    /// <param name="type">The group's type.</param>
    public static int Encode(int value, int maximum, int type)
    {
        long reach = 2L * Math.Abs(value) * MantTypes.LargestOf(type);
        int index = 0;
        for (int step = 0; step < MantTypes.LargestIndex; step++)
        {
            long midpoint = (long)(MantTypes.ValueOf(type, step) + MantTypes.ValueOf(type, step + 1)) * maximum;
            index += reach > midpoint || (value < 0 && reach == midpoint) ? 1 : 0;
        }

        bool hasZero = MantTypes.PowerOf(type) == 0;
        bool zero = maximum == 0 || (hasZero && index == 0);
        return zero ? 0 : (value <= 0 && !(hasZero && value == 0) ? 8 : 0) | index;
    }

    /// <summary>inputScale · maximum / largest grid point, to the nearest fp16 number, ties to even.</summary>
    /// <param name="type">The group's type.</param>
    /// <param name="maximum">The largest magnitude of the group.</param>
    /// <param name="inputScale">Bits of the fp16 scale of the integers.</param>
    public static int Scale(int type, int maximum, int inputScale)
    {
        int field = inputScale >> 10 & 31;
        if ((inputScale & 0x8000) != 0 || field == 31)
        {
            return NotANumber;
        }

        // scale = product * 2^(exponent - 25) / divisor; a quotient of product * 2^30 keeps more bits than fp16 ever shows.
        ulong product = (ulong)maximum * (ulong)((inputScale & 1023) | (field == 0 ? 0 : 1024));
        ulong divisor = (ulong)MantTypes.LargestOf(type);
        int exponent = Math.Max(field, 1);
        ulong quotient = (product << 30) / divisor;
        bool inexact = (product << 30) % divisor != 0;
        int leading = -1;
        while (quotient >> (leading + 1) != 0)
        {
            leading++;
        }

        int biased = leading + exponent - 30 - 25 + 15;
        // Below 2^-14 numbers are multiples of 2^-24.
        int places = Math.Max(leading - 10, 30 + 25 - 24 - exponent);
        if (leading < 0 || places > 63)
        {
            return 0;
        }

        ulong half = 1UL << (places - 1);
        ulong rest = quotient & ((half << 1) - 1);
        ulong significand = quotient >> places;
        bool up = rest > half || (rest == half && (inexact || (significand & 1) != 0));
        long rounded = ((long)Math.Max(biased - 1, 0) << 10) + (long)significand + (up ? 1 : 0);
        return (int)Math.Min(rounded, LargestHalf);
    }

    private static int Maximum(IReadOnlyList<int> values) => values.Max(static value => Math.Abs(value));
}
