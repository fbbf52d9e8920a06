using System.Collections.Generic;

namespace QuantSdk.Hardware.Rtl;

/// <summary>
/// The sixteen types of MANT (M-ANT, section 2.1): a code of a type stands for ±(m·i + p·2^i) with i = 0..7. Types 0 to 14 have
/// m = a and p = 1; type 15 is INT with m = 1 and p = 0.
/// </summary>
public static class MantTypes
{
    /// <summary>Number of types; a selector has four bits.</summary>
    public const int Count = 16;

    /// <summary>The type of INT groups.</summary>
    public const int IntegerType = 15;

    /// <summary>The largest index i of a code.</summary>
    public const int LargestIndex = 7;

    /// <summary>a of the types 0 to 14: steps of ten with 5 and 17 added (M-ANT, section 2.1).</summary>
    public static IReadOnlyList<int> Coefficients { get; } = [0, 5, 10, 17, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];

    /// <summary>m, the factor of i: a, or 1 for INT; seven bits.</summary>
    /// <param name="type">The type, 0 to 15.</param>
    public static int MultiplierOf(int type) => type == IntegerType ? 1 : Coefficients[type];

    /// <summary>p, the factor of 2^i: 1, or 0 for INT.</summary>
    /// <param name="type">The type, 0 to 15.</param>
    public static int PowerOf(int type) => type == IntegerType ? 0 : 1;

    /// <summary>The largest magnitude of a type's grid: 7a + 128, or 7 for INT.</summary>
    /// <param name="type">The type, 0 to 15.</param>
    public static int LargestOf(int type) => LargestIndex * MultiplierOf(type) + (PowerOf(type) << LargestIndex);

    /// <summary>The value of a code before the group's scale.</summary>
    /// <param name="type">The type, 0 to 15.</param>
    /// <param name="code">The code: a sign (bit 3) and the index i (bits 0 to 2).</param>
    public static int ValueOf(int type, int code)
    {
        int index = code & LargestIndex;
        int magnitude = MultiplierOf(type) * index + (PowerOf(type) << index);
        return (code & 8) != 0 ? -magnitude : magnitude;
    }
}
