using System.Collections.Generic;

namespace QuantSdk.Generators.Planning;

/// <summary>The classes of batch sizes that get a kernel each.</summary>
internal static class GpuBatches
{
    // From here on a dense product of decoded weights beats decoding them once for every 64 tokens.
    private const int PrefillTokens = 65;

    /// <summary>A single token.</summary>
    public static GpuBatch One { get; } = new(1, 1);

    /// <summary>The classes of a layer, the smallest batch first.</summary>
    public static IEnumerable<GpuBatch> Of(LayerModel layer, GpuPlanOptions options)
    {
        yield return One;
        if (options.Rung is not (null or GpuRung.Best))
        {
            // The rungs below ours decode and multiply in one kernel whatever the batch, as the paper's do.
            yield return new GpuBatch(2, GpuTensorPlanner.Holds(layer, 32) ? 32 : 16, GpuKernelUse.Tensor);
            yield break;
        }

        // By instructions per weight (LOG.md of the benchmarks), for 2 and 4 tokens in lanes and for 16 on tensor cores: MANT4 7.2, 13.8 and 5.2;
        // AQLM-2x8 9.0, 13.8 and 2.5; QuiP#-4 15.0, 23.8 and 8.0. Bytes keep two tokens in lanes, where they need no decode; everything else
        // goes to the tensor cores at once.
        bool integers = layer.Format is MantModel { WeightBits: 8, ActivationBits: 8 };
        if (integers)
        {
            yield return new GpuBatch(2, 2);
        }

        yield return new GpuBatch(integers ? 3 : 2, 16, GpuKernelUse.Tensor);
        if (GpuTensorPlanner.Holds(layer, 32))
        {
            yield return new GpuBatch(17, 32, GpuKernelUse.Tensor);
        }

        if (GpuTensorPlanner.Holds(layer, 64))
        {
            yield return new GpuBatch(33, 64, GpuKernelUse.Tensor);
        }

        yield return new GpuBatch(PrefillTokens, 1, GpuKernelUse.Decode);
    }
}
