using System;

namespace QuantSdk.Generators.Planning;

/// <summary>Divides rows among the lanes of warps.</summary>
internal static class GpuRowDivision
{
    // More unrolled multiplications than this in one step overflow registers and instruction cache.
    private const int MaximumUnrolledWeights = 512;

    /// <summary>Divides a matrix.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="unit">The piece of a row that a lane takes in one step.</param>
    /// <param name="options">Decisions that are given.</param>
    /// <param name="enoughWarps">Rows are shared by lanes only while so many warps remain.</param>
    /// <param name="maximumLanes">Lanes that may share a row: a power of two.</param>
    /// <param name="tokens">Tokens whose sums a lane keeps at once.</param>
    public static GpuRowPlan Divide(
        LayerModel layer, GpuUnit unit, GpuPlanOptions options, int enoughWarps, int maximumLanes = GpuDevice.WarpSize, int tokens = 1)
    {
        int units = Ceiling(layer.InFeatures, unit.Weights);
        int lanes = 1;
        while (lanes < maximumLanes && lanes < units)
        {
            lanes *= 2;
        }

        int slots = GpuDevice.WarpSize / lanes;
        int rows = options.RowsPerLane ?? 4;
        bool Crowded() => layer.OutFeatures / (slots * rows) < enoughWarps || rows * unit.Weights * tokens > MaximumUnrolledWeights;
        while (options.RowsPerLane is null && rows > 1 && Crowded())
        {
            rows /= 2;
        }

        // 44 operands are the most that one piece of inline PTX takes: 8 words of codes and one sum per row at 8 bits.
        rows = layer.Format is MantModel { WeightBits: 8 } ? Math.Min(rows, 2) : rows;
        rows = layer.Format is MantModel { ActivationBits: 8 } && tokens > 1 ? Math.Min(rows, 2) : rows;
        return new GpuRowPlan(
            lanes, rows, Ceiling(units, lanes), unit.Vectors, unit.Weights, unit.Words, unit.LoadBytes, Ceiling(layer.OutFeatures, slots * rows));
    }

    /// <summary>The stride of activations: all steps read within it, and 16-byte loads want multiples of four.</summary>
    public static int Stride(GpuRowPlan rows) => Ceiling(rows.PaddedFeatures, 8) * 8;

    /// <summary>A quotient, rounded up.</summary>
    public static int Ceiling(int value, int divisor) => (value + divisor - 1) / divisor;
}
