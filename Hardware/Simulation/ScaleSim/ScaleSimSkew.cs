using System;

namespace QuantSdk.Hardware;

/// <summary>A block of words at an edge of the array: each cycle one row of it, each lane one cycle behind the lane before it.</summary>
internal readonly struct ScaleSimSkew(long start, long steps)
{
    /// <summary>Rows of the block: cycles that one lane is busy.</summary>
    public long Steps { get; } = steps;

    /// <summary>The lanes that are busy in a cycle; they follow one another.</summary>
    /// <param name="cycle">Cycle of the fold.</param>
    /// <param name="used">Lanes that the fold fills: the others make null requests.</param>
    public (long First, long Count) Lanes(long cycle, long used)
    {
        long step = cycle - start;
        long first = Math.Max(0, step - Steps + 1);
        return (first, Math.Max(0, Math.Min(step, used - 1) - first + 1));
    }

    /// <summary>The row of the block that a lane is at.</summary>
    public long Row(long cycle, long lane) => cycle - start - lane;
}
