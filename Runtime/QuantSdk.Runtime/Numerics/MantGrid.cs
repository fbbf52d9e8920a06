using System.Collections.Immutable;

namespace QuantSdk.Numerics;

/// <summary>
/// The grids of M-ANT (HPCA 2025, section III, equation 2): ±(a·i + 2^i) for i = 0..7. A code is a sign bit (bit 3) and the
/// index i (bits 0 to 2). There is no zero: the smallest magnitude is 1, the largest 7a + 128. The sixteenth type is INT, with the
/// same sign and index and the values ±i, so that every type decodes as ±(m·i + p·2^i) with m = a, p = 1, or m = 1, p = 0 for INT.
/// </summary>
public static class MantGrid
{
    /// <summary>The type of INT groups; the types below it index <see cref="Coefficients"/>.</summary>
    public const int IntegerType = 15;

    /// <summary>Magnitudes of a grid: i runs from 0 to 7.</summary>
    public const int Magnitudes = 8;

    /// <summary>
    /// a of each type but the last: steps of ten with 5 (close to flint) and 17 (close to FP4) added. a = 0 is powers of two, 30 is
    /// close to NF4, and large values come close to INT.
    /// </summary>
    public static ImmutableArray<int> Coefficients { get; } = [0, 5, 10, 17, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];

    /// <summary>The sixteen types.</summary>
    public static GridFamily Family { get; } = new("MANT", [.. Coefficients.Select(Create), Integer()]);

    /// <summary>The factor of i in the value of a code: a, or 1 where the type is INT.</summary>
    /// <param name="type">The group's type, 0 to 15.</param>
    public static int MultiplierOf(int type) => type == IntegerType ? 1 : Coefficients[type];

    /// <summary>The factor of 2^i in the value of a code: 1, or 0 where the type is INT.</summary>
    /// <param name="type">The group's type, 0 to 15.</param>
    public static int PowerOf(int type) => type == IntegerType ? 0 : 1;

    /// <summary>The grid of a coefficient.</summary>
    /// <param name="coefficient">a, 0 to 127.</param>
    public static Grid Create(int coefficient)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(coefficient);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(coefficient, 127);
        return SignMagnitude.Create($"MANT(a={coefficient})", [.. Enumerable.Range(0, Magnitudes).Select(i => (float)(coefficient * i + (1 << i)))]);
    }

    private static Grid Integer() => SignMagnitude.Create("MANT(INT)", [.. Enumerable.Range(0, Magnitudes).Select(static i => (float)i)]);
}
