using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>Decides how an attention layer caches and computes, and says why.</summary>
internal static class AttentionPlanner
{
    /// <summary>Plans a layer.</summary>
    public static AttentionPlan Plan(AttentionModel layer)
    {
        GpuAttentionPlan? gpu = layer.EmitGpu ? GpuAttentionPlanner.Plan(layer, layer.GpuOptions) : null;
        return new AttentionPlan(layer, gpu, new EquatableArray<PlanDecision>(
        [
            Format(layer),
            .. CacheDecisions.Of(layer.Cache),
            .. Storage(layer),
            .. Cpu(layer),
            LayerPlanner.GpuDecision(layer.EmitGpu, layer.Device),
            .. gpu?.Decisions ?? default,
        ]));
    }

    /// <summary>Bytes that a token adds to the cache, keys and values of all heads.</summary>
    public static long TokenBytes(AttentionModel layer) => layer.KeyValueHeads * layer.Cache.TokenBits(layer.HeadDimension) / 8;

    /// <summary>Bits of an element of the cache with all metadata counted that grows with the tokens.</summary>
    public static double ElementBits(AttentionModel layer) => (double)layer.Cache.TokenBits(layer.HeadDimension) / (2 * layer.HeadDimension);

    private static PlanDecision Format(AttentionModel layer) =>
        new("Cache.Format", layer.Cache.Name, layer.Cache is HalfCacheModel ? "Half precision: no other format is named, or this one." : "The attributes of the class name it.");

    private static IEnumerable<PlanDecision> Storage(AttentionModel layer)
    {
        yield return new PlanDecision(
            "Cache.BytesPerToken", LayerPlanner.Text(TokenBytes(layer)), $"Keys and values of {LayerPlanner.Text(layer.KeyValueHeads)} heads; half precision takes {LayerPlanner.Text(4L * layer.KeyValueHeads * layer.HeadDimension)}.");
        yield return new PlanDecision("Cache.BitsPerElement", LayerPlanner.Text(ElementBits(layer)), "Scales and types counted.");
        if (layer.Cache is CoupledCacheModel coupled)
        {
            long bytes = 2L * 2 * layer.KeyValueHeads * layer.HeadDimension * coupled.Entries;
            yield return new PlanDecision("Cache.CodebookBytes", LayerPlanner.Text(bytes), "A codebook in half precision for each channel group of each head, of keys and of values; all sequences share them.");
        }
        else if (layer.Cache is MantCacheModel mant)
        {
            long bytes = (long)layer.KeyValueHeads * layer.HeadDimension * (mant.GroupSize + 1);
            yield return new PlanDecision("Cache.WindowBytes", LayerPlanner.Text(bytes), "Each sequence keeps a window of values in 8 bits until it is full.");
        }
    }

    private static IEnumerable<PlanDecision> Cpu(AttentionModel layer)
    {
        int shared = layer.QueryHeads / layer.KeyValueHeads;
        yield return new PlanDecision(
            "Cpu.QueryHeadsPerRead", LayerPlanner.Text(shared), "Query heads that share a key-value head read each key and value once.");
        yield return new PlanDecision("Cpu.Simd", "widest", "The widest of AVX-512, AVX2 and portable code that the machine has is taken.");
    }
}
