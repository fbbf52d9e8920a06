using System.Collections.Generic;

namespace QuantSdk.Hardware.Rtl;

/// <summary>
/// The published map from a group's variance to its type (M-ANT, section 4.5, eight types): the unbiased variance of x / max|x|.
/// Without a division: n·Σx² − (Σx)² is compared with τ·n·(n − 1)·max².
/// </summary>
public static class VarianceThresholds
{
    /// <summary>What the bounds are counted in: parts of 1.</summary>
    public const int Denominator = 10000;

    /// <summary>The bounds in ascending order; a group above all of them is INT.</summary>
    public static IReadOnlyList<VarianceThreshold> EightTypes { get; } =
    [
        new(417, TypeOf(0)),
        new(797, TypeOf(20)),
        new(1220, TypeOf(40)),
        new(1368, TypeOf(60)),
        new(1446, TypeOf(80)),
        new(1528, TypeOf(100)),
        new(1611, TypeOf(120)),
    ];

    private static int TypeOf(int coefficient)
    {
        int type = 0;
        while (MantTypes.Coefficients[type] != coefficient)
        {
            type++;
        }

        return type;
    }
}
