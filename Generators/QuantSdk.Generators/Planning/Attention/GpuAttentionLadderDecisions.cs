using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Generators.Planning;

/// <summary>Explains a decode kernel on a rung of the ladder below ours.</summary>
internal static class GpuAttentionLadderDecisions
{
    /// <summary>Every decision with its reason.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="ladder">What is the rung's own.</param>
    public static IEnumerable<PlanDecision> Of(GpuAttentionPlan plan, GpuAttentionLadderPlan ladder)
    {
        yield return GpuDecisions.Rung(ladder.Rung, ladder.Rung);
        yield return new PlanDecision("Gpu.Dataflow", plan.Dataflow.ToString(), plan.HasPhases
            ? "Groups take some codebooks of a head and all tokens of a sequence, so that no codebook is loaded twice; one softmax spans all tokens, in a kernel between that of the scores and that of the values."
            : "Tokens are split as soon as the device has room; every split meets all codebooks of the head.");
        yield return new PlanDecision("Gpu.Codebook", plan.Placement.ToString(), plan.Placement == GpuCodebookPlacement.Global
            ? "No entries in shared memory: the rung has none there, or they do not fit."
            : "Entries of the keys and, after them, those of the values.");
        foreach (PlanDecision decision in Tiers(ladder).Concat(Work(plan, ladder)))
        {
            yield return decision;
        }
    }

    private static IEnumerable<PlanDecision> Tiers(GpuAttentionLadderPlan ladder)
    {
        GpuCodebookPlan book = ladder.Codebook;
        yield return new PlanDecision("Gpu.RegisterEntries", LayerPlanner.Text(book.RegisterEntries), book.RegisterEntries == 0
            ? "No entries in registers."
            : "The first entries of each codebook, one in the registers of each lane that has the channel group: no profile says which are used most, so all count alike.");
        yield return new PlanDecision("Gpu.SharedEntries", LayerPlanner.Text(book.SharedEntries), $"Of each of {LayerPlanner.Text(book.Books)} codebooks that a group holds at once.");
        yield return new PlanDecision("Gpu.GlobalEntries", LayerPlanner.Text(book.GlobalEntries), book.GlobalEntries == 0 ? "All entries are nearer." : "What the tiers above do not hold.");
    }

    private static IEnumerable<PlanDecision> Work(GpuAttentionPlan plan, GpuAttentionLadderPlan ladder)
    {
        yield return new PlanDecision("Gpu.LanesPerToken", LayerPlanner.Text(ladder.Lanes), plan.HasPhases
            ? "A part's channel groups, up to a warp."
            : "Enough for whole lines of indices and for mini-warps, few enough for registers to hold an entry in each lane that has the channel group.");
        yield return new PlanDecision("Gpu.Fusion", ladder.Fusion.ToString(), ladder.Fusion switch
        {
            GpuFusion.Shared => "Decoded numbers pass through shared memory to the lanes that multiply them.",
            GpuFusion.Shuffle => "Mini-warps transpose decoded numbers by shuffles.",
            _ => "The lane that decodes a vector multiplies it, which was asked for.",
        });
        yield return new PlanDecision("Gpu.Shuffles", LayerPlanner.Text(ladder.Shuffles), "Exchanges between lanes per decoded vector: elements decoded in one run less one, where shuffles exchange them.");
        yield return new PlanDecision("Gpu.SplitFactor", LayerPlanner.Text(ladder.Parts), plan.HasPhases
            ? "The factor at which reduction traffic and codebook traffic together are least, among those that the layout allows."
            : "The rung splits tokens, not codebooks.");
        yield return new PlanDecision("Gpu.Reduction", ladder.Reduction.ToString(), ladder.Reduction switch
        {
            GpuReduction.Atomic => "The parts of a score are added in the second-level cache.",
            GpuReduction.SecondPass => "The parts of a score are stored and added by the softmax.",
            _ => "One group computes all of a score.",
        });
        yield return new PlanDecision("Gpu.QueryHeadsPerPass", LayerPlanner.Text(plan.HeadsPerPass), $"{LayerPlanner.Text(plan.Passes)} readings of the cache: the shares of more heads would spill.");
        if (!plan.HasPhases)
        {
            yield return new PlanDecision("Gpu.ScoreTokens", LayerPlanner.Text(plan.Memory.ScoreTokens), "Tokens whose scores a group keeps in shared memory; a longer sequence is split.");
            yield return new PlanDecision("Gpu.MinimumTokens", LayerPlanner.Text(plan.MinimumTokens), "Below this a split would spend more on loading codebooks than on reading tokens.");
        }

        yield return new PlanDecision("Gpu.SharedBytes", LayerPlanner.Text(plan.Memory.Bytes), $"Of {LayerPlanner.Text(plan.Device.SharedBytesPerGroup)} that a group may have; {LayerPlanner.Text(plan.GroupsPerMultiprocessor)} such groups fit a multiprocessor.");
        yield return new PlanDecision("Gpu.ThreadsPerGroup", LayerPlanner.Text(plan.ThreadsPerGroup), "Eight warps, or what was asked for and fits.");
    }
}
