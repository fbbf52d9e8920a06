using System;

namespace QuantSdk.Hardware;

/// <summary>SCALE-Sim's stalls: cycles that a product waits for its buffers, beside those of <see cref="ScaleSimModel"/>.</summary>
/// <remarks>
/// Source: SCALE-Sim v3 at commit 1d62b68, with the bandwidth of the user (<c>InterfaceBandwidth = USER</c>), without custom layouts and without traces of Ramulator; its runs are equalled cycle by
/// cycle, quirks included. The time this takes grows with the cycles of the product, not with its words.
/// </remarks>
public static class ScaleSimStalls
{
    /// <summary>Stationary outputs.</summary>
    /// <param name="array">The array.</param>
    /// <param name="m">Rows of the inputs and outputs.</param>
    /// <param name="n">Columns of the weights and outputs.</param>
    /// <param name="k">The reduction.</param>
    /// <param name="memory">The buffers.</param>
    public static long OutputStationary(ArrayShape array, long m, long n, long k, ScaleSimMemory memory) =>
        Count(ScaleSimSchedule.OfOutputs(array, m, n, k), memory.Inputs, memory.Weights, memory.Outputs);

    /// <summary>Stationary weights.</summary>
    /// <inheritdoc cref="OutputStationary" path="/param"/>
    public static long WeightStationary(ArrayShape array, long m, long n, long k, ScaleSimMemory memory) =>
        Count(ScaleSimSchedule.OfOperand(array, k, n, m), memory.Inputs, memory.Weights, memory.Outputs);

    /// <summary>Stationary inputs: as stationary weights, with the operands and their buffers exchanged.</summary>
    /// <inheritdoc cref="OutputStationary" path="/param"/>
    public static long InputStationary(ArrayShape array, long m, long n, long k, ScaleSimMemory memory) =>
        Count(ScaleSimSchedule.OfOperand(array, k, m, n), memory.Weights, memory.Inputs, memory.Outputs);

    private static long Count(ScaleSimSchedule schedule, ScaleSimBuffer atRows, ScaleSimBuffer atColumns, ScaleSimBuffer atOutputs)
    {
        ScaleSimReadBuffer rows = new(schedule.AtRows, atRows);
        ScaleSimReadBuffer columns = new(schedule.AtColumns, atColumns);
        ScaleSimWriteBuffer outputs = new(atOutputs);
        long now = 0;
        long stalls = 0;
        for (long columnFold = 0; columnFold < schedule.Columns.Count; columnFold++)
        {
            for (long rowFold = 0; rowFold < schedule.Rows.Count; rowFold++)
            {
                for (long cycle = 0; cycle < schedule.FoldCycles; cycle++)
                {
                    // The whole array waits for the slowest of the three; outputs are never early, so it does not run ahead.
                    long reads = Math.Max(
                        rows.Wait(now, schedule.AtRows.Demand(rowFold, columnFold, cycle)),
                        columns.Wait(now, schedule.AtColumns.Demand(rowFold, columnFold, cycle)));
                    long wait = Math.Max(reads, outputs.Wait(now, schedule.Writes(rowFold, columnFold, cycle)));
                    stalls += wait;
                    now += wait + 1;
                }
            }
        }

        return stalls;
    }
}
