using System;

namespace QuantSdk.Hardware;

/// <summary>An operand that streams through the array. Its folds lie below one another, and it is fetched along the diagonals of that matrix, as the skew demands it.</summary>
/// <remarks>A diagonal begins at its lowest row. What a cycle demands of a fold lies on one diagonal, whose ends may belong to the folds before and after it.</remarks>
internal sealed class ScaleSimStreamedOperand(ScaleSimFolds lanes, ScaleSimSkew skew, bool alongRows) : IScaleSimOperand
{
    private readonly long height = lanes.Count * skew.Steps;

    /// <inheritdoc/>
    public long Words => lanes.Extent * skew.Steps;

    /// <inheritdoc/>
    public ScaleSimRun Demand(long rowFold, long columnFold, long cycle)
    {
        long fold = alongRows ? rowFold : columnFold;
        (long lane, long count) = skew.Lanes(cycle, lanes.Used(fold));
        return count > 0 ? new(Place((fold * skew.Steps) + skew.Row(cycle, lane), lane), count) : default;
    }

    /// <summary>Words that are fetched before one of a used lane.</summary>
    private long Place(long row, long lane)
    {
        long diagonal = row + lane;
        long before = Above(diagonal, this.height, lanes.Side) + Math.Min(diagonal, this.height - 1) - row;

        // The idle lanes of the last fold are a rectangle of nulls at the end of the matrix, which is not fetched. Where the word lies above that fold, its diagonal meets the rectangle before it
        // meets the word; where it lies in that fold, after it.
        long top = this.height - skew.Steps;
        long used = lanes.Used(lanes.Count - 1);
        long nulls = Above(diagonal - top - used, skew.Steps, lanes.Side - used);
        return before - nulls - (row < top ? Math.Max(0, Math.Min(this.height - 1, diagonal - used) - top + 1) : 0);
    }

    /// <summary>Elements of a rectangle that lie on the diagonals before one: a triangle without what sticks out below and to the right.</summary>
    private static long Above(long diagonal, long height, long width) =>
        Triangle(diagonal) - Triangle(diagonal - height) - Triangle(diagonal - width) + Triangle(diagonal - height - width);

    private static long Triangle(long side) => side > 0 ? side * (side + 1) / 2 : 0;
}
