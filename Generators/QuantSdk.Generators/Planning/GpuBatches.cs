using System.Collections.Generic;

namespace QuantSdk.Generators.Planning;

/// <summary>The classes of batch sizes that get a kernel each.</summary>
internal static class GpuBatches
{
    // From here on a dense product of decoded weights beats decoding them once for every 32 tokens.
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
            yield return new GpuBatch(2, 32, GpuKernelUse.Tensor);
            yield break;
        }

        if (layer.Format is not VectorModel { TileSize: > 0 })
        {
            yield return new GpuBatch(2, 2);
            yield return new GpuBatch(3, 4);
        }

        // Codebooks per tile are shared by the rows of a group on tensor cores, and not by the kernels of single lanes.
        yield return new GpuBatch(layer.Format is VectorModel { TileSize: > 0 } ? 2 : 5, 16, GpuKernelUse.Tensor);
        yield return new GpuBatch(17, 32, GpuKernelUse.Tensor);
        yield return new GpuBatch(PrefillTokens, 1, GpuKernelUse.Decode);
    }
}
