using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>Decides how an attention layer keeps and reads its cache, and says why.</summary>
internal static class AttentionPlanner
{
    /// <summary>Plans a layer.</summary>
    public static AttentionPlan Plan(AttentionModel layer)
    {
        CacheEstimate storage = CacheEstimate.Of(layer);
        ImmutableArray<PlanDecision> decisions =
        [
            new PlanDecision("Attention.Sharing", Text(layer.QueryHeads / layer.KeyValueHeads), "Query heads that share a key-value head; they share its decoding too."),
            .. CacheDecisions.Of(layer),
            .. StorageOf(layer, storage),
            Kernel(layer),
            new PlanDecision("Cpu.Simd", "widest", "The widest of AVX-512, AVX2 and portable code that the machine has is taken for single precision; integer products of M-ANT have 256 bits."),
            new PlanDecision("Cpu.Softmax", "one over all tokens", "Scores of a sequence stay in the cache of the core, so that no partial softmax has to be merged."),
            new PlanDecision("Gpu", "none", "No GPU kernel is emitted for attention; the layer runs on the CPU."),
        ];
        return new AttentionPlan(layer, storage, new EquatableArray<PlanDecision>(decisions));
    }

    private static IEnumerable<PlanDecision> StorageOf(AttentionModel layer, CacheEstimate storage)
    {
        double bits = 8 * storage.BytesPerToken / (2.0 * layer.KeyValueHeads * layer.HeadDimension);
        yield return new PlanDecision(
            "Storage.BytesPerToken",
            storage.BytesPerToken.ToString("0.###", CultureInfo.InvariantCulture),
            $"{bits.ToString("0.###", CultureInfo.InvariantCulture)} bits an element, scales and types counted; half precision takes {Text(4L * layer.KeyValueHeads * layer.HeadDimension)} bytes.");
        if (storage.BytesPerSequence != 0)
        {
            yield return new PlanDecision("Storage.BytesPerSequence", Text(storage.BytesPerSequence), "The window of values at 8 bits, and its exponents.");
        }

        if (storage.SharedBytes != 0)
        {
            yield return new PlanDecision(
                "Storage.SharedBytes",
                Text(storage.SharedBytes),
                $"Codebooks of keys and values; they weigh as much as {LayerPlanner.Text((long)(storage.SharedBytes / storage.BytesPerToken))} tokens of the cache.");
        }
    }

    private static PlanDecision Kernel(AttentionModel layer) => layer.Format is MantCacheModel
        ? new PlanDecision("Cpu.Kernel", "MantCacheKernel", "Scores and outputs are both integer sums of a group, a·psum1 + psum2; a scale is applied once a group.")
        : new PlanDecision("Cpu.Kernel", "DecodedCacheKernel", "Blocks of tokens are decoded to single precision in the first-level cache and serve every query row.");

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
