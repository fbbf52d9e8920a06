using System;

namespace QuantSdk.Hardware;

/// <summary>What the units beside the array add to a product: the post-unit that finishes groups, and the quantization unit.</summary>
internal static class GroupUnits
{
    private const double NanojoulesPerPicojoule = 1e-3;

    /// <summary>Cycles that the units add: those of a post-unit that cannot keep up, and the pipelines' first results of each layer.</summary>
    public static double StallCycles(Gemm gemm, OperandFormat right, double arrayCycles, Accelerator accelerator, SimulationOptions options)
    {
        double waits = 0;
        if (accelerator.PostUnit is PostUnit post)
        {
            // One fused element serves several columns of narrow weights; a post-unit of full width serves them all.
            double columns = post.ColumnsPerCycle > 0
                ? post.ColumnsPerCycle
                : accelerator.Element.WeightLanes(right.Bits).EffectiveSide(accelerator.Array.Columns);
            waits += Math.Max(0, (Groups(gemm, right) / columns) - arrayCycles);
            waits += options.CountUnitLatency ? (double)post.LatencyCycles * gemm.Layers : 0;
        }

        if (accelerator.QuantizationUnit is QuantizationUnit unit && options.CountUnitLatency)
        {
            waits += (double)unit.LatencyCycles * gemm.Layers;
        }

        return waits;
    }

    /// <summary>Buffer traffic of running sums: each finished group is added to its output.</summary>
    public static TrafficCounts Traffic(Gemm gemm, OperandFormat right, Accelerator accelerator, SimulationOptions options)
    {
        if (accelerator.PostUnit is not PostUnit post || !options.CountMetadata)
        {
            return default;
        }

        double outputs = (double)gemm.M * gemm.N * gemm.Count * gemm.WorkFactor;
        double bits = Math.Max(0, Groups(gemm, right) - outputs) * post.AccumulatorBits;
        return new() { OutputReads = bits, OutputWrites = bits };
    }

    /// <summary>Energy of the units, in nJ.</summary>
    public static double Nanojoules(Gemm gemm, OperandFormat right, Accelerator accelerator)
    {
        double outputs = (double)gemm.M * gemm.N * gemm.Count * gemm.WorkFactor;
        double post = accelerator.PostUnit is null ? 0 : Groups(gemm, right) * accelerator.PostUnit.PicojoulesPerGroup;
        double quantize = accelerator.QuantizationUnit is null ? 0 : outputs * accelerator.QuantizationUnit.PicojoulesPerElement;
        return (post + quantize) * NanojoulesPerPicojoule;
    }

    private static double Groups(Gemm gemm, OperandFormat right)
    {
        double outputs = (double)gemm.M * gemm.N * gemm.Count * gemm.WorkFactor;
        return right.GroupSize > 0 ? outputs * Math.Ceiling((double)gemm.K / right.GroupSize) : 0;
    }
}
