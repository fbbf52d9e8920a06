using System.Collections.Generic;

namespace QuantSdk.Generators.Planning;

/// <summary>The classes of batch sizes that get a kernel each.</summary>
internal static class GpuBatches
{
    /// <summary>A single token.</summary>
    public static GpuBatch One { get; } = new(1, 1);

    /// <summary>The classes of a layer, the smallest batch first.</summary>
    public static IEnumerable<GpuBatch> Of(LayerModel layer, GpuPlanOptions options)
    {
        yield return One;
        if (options.Rung is null or GpuRung.Best)
        {
            yield return new GpuBatch(2, 2);
            yield return new GpuBatch(3, 4);
        }
    }
}
