using System;

namespace QuantSdk.Hardware;

/// <summary>What each cycle of a product demands of the three buffers: folds of the array, those along its rows innermost, each of them filled and drained before the next one.</summary>
internal sealed class ScaleSimSchedule
{
    private readonly bool outputsStay;
    private readonly long steps;

    private ScaleSimSchedule(ScaleSimFolds rows, ScaleSimFolds columns, long steps, bool outputsStay)
    {
        if (steps <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(steps), "Extents are positive.");
        }

        Rows = rows;
        Columns = columns;
        this.steps = steps;
        this.outputsStay = outputsStay;

        // What stays has to be loaded first, a row a cycle; the outputs that stay leave instead.
        FoldCycles = steps + rows.Side + columns.Side - 2 + (outputsStay ? 0 : rows.Side);
        ScaleSimSkew skew = new(outputsStay ? 0 : rows.Side, steps);
        AtRows = new ScaleSimStreamedOperand(rows, skew, alongRows: true);
        AtColumns = outputsStay ? new ScaleSimStreamedOperand(columns, skew, alongRows: false) : new ScaleSimHeldOperand(rows, columns);
    }

    /// <summary>Folds along the rows of the array.</summary>
    public ScaleSimFolds Rows { get; }

    /// <summary>Folds along the columns of the array.</summary>
    public ScaleSimFolds Columns { get; }

    /// <summary>Cycles of a fold.</summary>
    public long FoldCycles { get; }

    /// <summary>The operand that enters at the rows.</summary>
    public IScaleSimOperand AtRows { get; }

    /// <summary>The operand that enters at the columns: one that streams as the other does, or the one that is held.</summary>
    public IScaleSimOperand AtColumns { get; }

    /// <summary>Stationary outputs: rows of the array are rows of the inputs, columns of it are columns of the weights.</summary>
    public static ScaleSimSchedule OfOutputs(ArrayShape array, long m, long n, long k) =>
        new(new(m, array.Rows), new(n, array.Columns), k, outputsStay: true);

    /// <summary>A stationary operand: rows of the array are the reduction.</summary>
    /// <param name="array">The array.</param>
    /// <param name="reduction">The reduction.</param>
    /// <param name="held">The other extent of the operand that stays.</param>
    /// <param name="streamed">The other extent of the operand that streams.</param>
    public static ScaleSimSchedule OfOperand(ArrayShape array, long reduction, long held, long streamed) =>
        new(new(reduction, array.Rows), new(held, array.Columns), streamed, outputsStay: false);

    /// <summary>Words that leave the columns in a cycle: outputs, or the partial sums of one fold of the reduction.</summary>
    public long Writes(long rowFold, long columnFold, long cycle) => Leaving(rowFold).Lanes(cycle, Columns.Used(columnFold)).Count;

    // Outputs that stay leave at the bottom: the idle rows, which are the lower ones, come out first and are not written.
    private ScaleSimSkew Leaving(long rowFold) => this.outputsStay
        ? new(this.steps - 1 + Rows.Side - Rows.Used(rowFold), Rows.Used(rowFold))
        : new((2L * Rows.Side) - 1, this.steps);
}
