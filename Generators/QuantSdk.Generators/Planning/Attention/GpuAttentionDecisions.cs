using System.Collections.Generic;

namespace QuantSdk.Generators.Planning;

/// <summary>Explains a decode kernel.</summary>
internal static class GpuAttentionDecisions
{
    /// <summary>Every decision with its reason.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="plan">The plan.</param>
    public static IEnumerable<PlanDecision> Of(AttentionModel layer, GpuAttentionOptions options, GpuAttentionPlan plan)
    {
        yield return GpuDecisions.Rung(plan.Rung, options.Rung);
        yield return new PlanDecision("Gpu.Dataflow", plan.Dataflow.ToString(), Dataflow(layer.Cache, plan));
        yield return new PlanDecision("Gpu.Codebook", plan.Placement.ToString(), Placement(plan));
        yield return new PlanDecision(
            "Gpu.QueryHeadsPerPass", LayerPlanner.Text(plan.HeadsPerPass), plan.Passes == 1
                ? "All query heads of a key-value head share one reading of the cache."
                : $"More do not fit registers and shared memory at once; the cache is read {LayerPlanner.Text(plan.Passes)} times, mostly from the second-level cache.");
        if (layer.Cache is MantCacheModel)
        {
            yield return new PlanDecision("Gpu.TensorCores", plan.Tensors is null ? "false" : "true", TensorCores(plan));
        }

        yield return new PlanDecision("Gpu.ValueLoadBytes", LayerPlanner.Text(plan.Values.LoadBytes), "The widest load whose accumulators fit a lane's registers.");
        yield return new PlanDecision("Gpu.ScoreTokens", LayerPlanner.Text(plan.Memory.ScoreTokens), "Tokens whose scores a group keeps in shared memory; a longer sequence is split.");
        yield return new PlanDecision("Gpu.MinimumTokens", LayerPlanner.Text(plan.MinimumTokens), layer.Cache is CoupledCacheModel
            ? "Below this a split would spend more on loading codebooks than on reading tokens: the sum of both kinds of traffic decides."
            : "A shorter split would cost more than it gains.");
        yield return new PlanDecision("Gpu.SharedBytes", LayerPlanner.Text(plan.Memory.Bytes), $"Queries, scores, tables and partial outputs; {LayerPlanner.Text(plan.GroupsPerMultiprocessor)} such groups fit a multiprocessor.");
        yield return new PlanDecision("Gpu.ThreadsPerGroup", LayerPlanner.Text(plan.ThreadsPerGroup), plan.GroupsPerMultiprocessor == 1
            ? "One group has the multiprocessor alone; its warps must hide latency alone."
            : "Two groups share a multiprocessor.");
        yield return new PlanDecision("Gpu.FusedAppend", plan.FusesAppend ? "true" : "false", plan.FusesAppend
            ? "A step costs one kernel: the group that holds the new token stores it while queries and tables are prepared."
            : SeparateAppend(layer, plan.Dataflow) ?? "A kernel that appends first was asked for.");
        if (plan.AppendTokens > 0)
        {
            yield return new PlanDecision("Gpu.AppendTokens", LayerPlanner.Text(plan.AppendTokens), "Appending takes about as long as reading so many tokens: the last split is shorter by as many, so that groups end together.");
        }
    }

    /// <summary>Why a decode kernel cannot append a token itself; null where it can.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="dataflow">How scores are computed.</param>
    public static string? SeparateAppend(AttentionModel layer, GpuAttentionDataflow dataflow) => layer.Cache switch
    {
        CoupledCacheModel when dataflow != GpuAttentionDataflow.CodebookCentric =>
            "Only a kernel that multiplies every entry of the keys has them all at hand to search them; here a kernel of its own searches before.",
        IntegerCacheModel { TransformsKeys: true } => "The Hadamard transform of a key is a kernel of its own, before the one that stores it.",
        MantCacheModel { TransformsKeys: true } when (layer.HeadDimension & -layer.HeadDimension) > 4 * GpuDevice.WarpSize =>
            "A block of the Hadamard transform spans several warps; a kernel of its own transforms keys before they are stored.",
        _ => null,
    };

    private static string TensorCores(GpuAttentionPlan plan) => plan.Tensors is { } tensors
        ? $"A code is decoded once for all query heads, which are columns of a product, once for each of {LayerPlanner.Text(tensors.Groups)} groups; lanes would decode it for each."
        : "Lanes multiply: one query head leaves most columns of a product empty, or heads and groups do not make fragments, or this was asked for.";

    private static string Dataflow(CacheModel cache, GpuAttentionPlan plan) => (plan.Dataflow, cache) switch
    {
        (GpuAttentionDataflow.CodebookCentric, _) =>
            "The products of a query with all entries are computed once and gathered by index; one softmax spans all tokens of a group, and only a sequence with more tokens than its memory holds is split.",
        (GpuAttentionDataflow.TurnedQuery, _) =>
            "Keys are stored before the rotary embedding: lanes own channel groups, keep their part of the query and turn it by each token's angle, which all lanes share.",
        (_, CoupledCacheModel { RotatesKeysFirst: false }) => "Keys are stored before the rotary embedding: a lane decodes a token's key and turns it by its position.",
        (_, CoupledCacheModel) => "A lane decodes a token's key: a table of products does not fit, or was not asked for.",
        (_, MantCacheModel) when plan.Tensors is null => "A lane multiplies a token's key in integers, a·sum + sum for each group; splits end at windows of values, whose weights are quantized together.",
        (_, MantCacheModel) => "Tensor cores multiply 16 tokens' keys in integers, a·sum + sum for each group; splits end at windows of values, whose weights are quantized together.",
        _ => "A lane multiplies a token's key, without any reduction over lanes.",
    };

    private static string Placement(GpuAttentionPlan plan) => plan.Placement switch
    {
        GpuCodebookPlacement.Shared => "The keys' table and, after it, the values' entries take turns in shared memory.",
        GpuCodebookPlacement.Global => "The codebooks are larger than shared memory, or this was asked for.",
        _ => "The values follow from the codes by arithmetic.",
    };
}
