namespace QuantSdk.Hardware;

/// <summary>The operand that stays in the array. It is loaded row by row, the last row first, and fetched in rows of one fold of columns after another.</summary>
internal sealed class ScaleSimHeldOperand(ScaleSimFolds rows, ScaleSimFolds columns) : IScaleSimOperand
{
    /// <inheritdoc/>
    public long Words => rows.Extent * columns.Extent;

    /// <inheritdoc/>
    public ScaleSimRun Demand(long rowFold, long columnFold, long cycle)
    {
        // Rows that a fold leaves idle are loaded first, as null requests.
        long local = rows.Side - 1 - cycle;
        if (local < 0 || local >= rows.Used(rowFold))
        {
            return default;
        }

        // Only the last fold of columns is narrower, so the ones before it are full.
        long row = (rowFold * rows.Side) + local;
        long used = columns.Used(columnFold);
        return new((columnFold * columns.Side * rows.Extent) + (row * used), used);
    }
}
