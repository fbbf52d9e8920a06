using System.Collections.Generic;

namespace QuantSdk.Hardware;

/// <summary>The two phases of cached values: INT8 until a window of tokens is full, then requantized to groups along the tokens (M-ANT, temporal quantization).</summary>
internal static class ValueWindow
{
    /// <summary>Splits the product with the values into the part of full windows and the part of the tail, whose operands are wider.</summary>
    public static IEnumerable<Gemm> Split(Gemm gemm, InferencePhase phase, Accelerator accelerator)
    {
        if (gemm.Role != GemmRole.Mixing || gemm.Right is not null || accelerator.Operands.ValueTail is not OperandFormat tailFormat || accelerator.QuantizationUnit is null)
        {
            return [gemm];
        }

        long tail = Tail(gemm.K, phase, accelerator.QuantizationUnit.GroupSize);
        Gemm rest = gemm with { Name = $"{gemm.Name} (tail)", K = tail, Right = tailFormat };
        if (tail == 0)
        {
            return [gemm];
        }

        return tail == gemm.K ? [rest] : [gemm with { K = gemm.K - tail }, rest];
    }

    /// <summary>What staging and requantizing moves; <see langword="null"/> where values are not staged.</summary>
    /// <remarks>Staged values live in DRAM: a window of all layers is larger than the buffers. A decode step bears its share of the requantization that comes once a window.</remarks>
    public static TrafficCounts? Traffic(Workload workload, Accelerator accelerator)
    {
        if (workload.Cache is not CacheShape cache || accelerator.QuantizationUnit is not QuantizationUnit unit || accelerator.Operands.ValueTail is null)
        {
            return null;
        }

        double elements = (double)cache.ElementsPerToken * workload.Batch;
        if (workload.Phase == InferencePhase.Prefill)
        {
            double staged = elements * Tail(workload.SequenceLength, workload.Phase, unit.GroupSize) * unit.StagingBits;
            return staged > 0 ? new TrafficCounts { DramWrites = staged } : null;
        }

        return new TrafficCounts
        {
            DramReads = elements * unit.StagingBits,
            DramWrites = elements * (unit.StagingBits + accelerator.Operands.Values.StoredBits),
        };
    }

    // A decode step stands for the mean of a window: half of it is staged. A prefill ends where it ends.
    private static long Tail(long tokens, InferencePhase phase, int window) =>
        phase == InferencePhase.Prefill ? tokens % window : System.Math.Min(tokens, window / 2);
}
