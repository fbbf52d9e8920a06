namespace QuantSdk.Gpu;

/// <summary>
/// How rows of equal units lie on a device: [block of rows][unit][row of the block]. A block has a row for each lane that shall read side by side; with one row a block the rows lie as they are.
/// </summary>
/// <param name="Lanes">Rows of a block.</param>
/// <param name="Units">Units of a row.</param>
/// <param name="UnitBytes">Bytes of a unit: 2, 4 or 16.</param>
internal readonly record struct UnitLayout(int Lanes, int Units, int UnitBytes)
{
    /// <summary>32-bit words of a plane with the given number of rows, a multiple of the lanes.</summary>
    public int WordsOf(int rows) => checked((int)(((long)rows * Units * UnitBytes + 3) / 4));

    /// <summary>Lays rows out.</summary>
    /// <param name="rows">Rows in canonical storage.</param>
    /// <param name="rowBytes">Bytes of a row; the last unit may be longer than what is left of it.</param>
    /// <param name="plane">Receives them.</param>
    public void Arrange(ReadOnlySpan<byte> rows, int rowBytes, Span<byte> plane)
    {
        for (int row = 0; row < rows.Length / rowBytes; row++)
        {
            ReadOnlySpan<byte> source = rows.Slice(row * rowBytes, rowBytes);
            for (int unit = 0; unit < Units; unit++)
            {
                ReadOnlySpan<byte> bytes = source[(unit * UnitBytes)..Math.Min((unit + 1) * UnitBytes, rowBytes)];
                bytes.CopyTo(plane[OffsetOf(row, unit)..]);
            }
        }
    }

    /// <summary>Undoes <see cref="Arrange"/>.</summary>
    public void Restore(ReadOnlySpan<byte> plane, int rowBytes, Span<byte> rows)
    {
        for (int row = 0; row < rows.Length / rowBytes; row++)
        {
            Span<byte> target = rows.Slice(row * rowBytes, rowBytes);
            for (int unit = 0; unit < Units; unit++)
            {
                Span<byte> bytes = target[(unit * UnitBytes)..Math.Min((unit + 1) * UnitBytes, rowBytes)];
                plane.Slice(OffsetOf(row, unit), bytes.Length).CopyTo(bytes);
            }
        }
    }

    private int OffsetOf(int row, int unit) => ((row / Lanes * Units + unit) * Lanes + row % Lanes) * UnitBytes;
}
