namespace QuantSdk.Cpu.Mant;

/// <summary>
/// What a MANT code stands for, as tables of sixteen bytes. A value a * i + 2^i is written (a + 1) * i + (2^i - i), because 2^7 does
/// not fit a signed byte and 2^7 - 7 does.
/// </summary>
internal static class MantTables
{
    /// <summary>What <see cref="OffsetIndices"/> adds to sign * i.</summary>
    public const int IndexOffset = 8;

    /// <summary>What <see cref="OffsetPowers"/> adds to sign * (2^i - i).</summary>
    public const int PowerOffset = 128;

    /// <summary>One mark for codes that are positive and one for those that are negative.</summary>
    public static void FillSigns(Span<byte> table, (byte Positive, byte Negative) marks)
    {
        table[..8].Fill(marks.Positive);
        table[8..16].Fill(marks.Negative);
    }

    /// <summary>i.</summary>
    public static ReadOnlySpan<byte> Indices => [0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7];

    /// <summary>2^i - i.</summary>
    public static ReadOnlySpan<byte> Powers => [1, 1, 2, 5, 12, 27, 58, 121, 1, 1, 2, 5, 12, 27, 58, 121];

    /// <summary>sign * i + 8.</summary>
    public static ReadOnlySpan<byte> OffsetIndices => [8, 9, 10, 11, 12, 13, 14, 15, 8, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>sign * (2^i - i) + 128.</summary>
    public static ReadOnlySpan<byte> OffsetPowers => [129, 129, 130, 133, 140, 155, 186, 249, 127, 127, 126, 123, 116, 101, 70, 7];
}
