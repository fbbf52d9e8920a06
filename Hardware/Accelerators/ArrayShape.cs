namespace QuantSdk.Hardware;

/// <summary>Size of a systolic array, in processing elements.</summary>
/// <param name="Rows">Rows: tokens with stationary outputs, the reduction with stationary weights.</param>
/// <param name="Columns">Columns: output features.</param>
public readonly record struct ArrayShape(int Rows, int Columns)
{
    /// <summary>Elements in all.</summary>
    public long Elements => (long)Rows * Columns;

    /// <inheritdoc/>
    public override string ToString() => $"{Rows}x{Columns}";
}
