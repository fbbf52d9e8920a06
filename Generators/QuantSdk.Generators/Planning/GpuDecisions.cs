using System.Collections.Generic;
using System.Globalization;

namespace QuantSdk.Generators.Planning;

/// <summary>Explains the fields that the plans of all kernels have.</summary>
internal static class GpuDecisions
{
    /// <summary>The decisions, in the order of the report.</summary>
    public static IEnumerable<PlanDecision> Of(LayerModel layer, GpuPlan plan)
    {
        yield return Rung(plan.Rung, layer.GpuOptions.Rung);
        foreach (PlanDecision decision in Codebooks(VectorModel.Of(layer.Format), plan))
        {
            yield return decision;
        }

        yield return new PlanDecision("Gpu.Fusion", plan.Fusion.ToString(), FusionReason(plan));
        yield return Number("Gpu.Shuffles", plan.Shuffles, "Exchanges between lanes per decoded vector: elements decoded in one run over those multiplied in one, less one, unless the layout needs none.");
        yield return Number("Gpu.SplitFactor", plan.Parts, SplitReason(VectorModel.Of(layer.Format), plan));
        yield return new PlanDecision("Gpu.Reduction", plan.Reduction.ToString(), plan.Reduction switch
        {
            GpuReduction.Atomic => "The parts of an output are added in the second-level cache.",
            GpuReduction.SecondPass => "The parts of an output are stored and added by a second kernel.",
            _ => "One group computes all of an output.",
        });
        yield return new PlanDecision("Gpu.DependentLaunch", plan.DependentLaunch ? "yes" : "no", DependentReason(plan));
        yield return Number("Gpu.GroupSharedBytes", plan.SharedBytes, $"Of {LayerPlanner.Text(plan.Device.SharedBytesPerGroup)} that a group may have ({plan.Device.Source}).");
        yield return Number("Gpu.ExpectedBytes", plan.Traffic.Bytes, $"Weights of {LayerPlanner.Text((long)layer.OutFeatures * layer.InFeatures)} elements with all metadata, activations and outputs, once each.");
        yield return new PlanDecision(
            "Gpu.BoundMicroseconds",
            LayerPlanner.Text(plan.Traffic.BoundMicroseconds),
            $"The larger of {LayerPlanner.Text(plan.Traffic.MemoryMicroseconds)} for those bytes and {LayerPlanner.Text(plan.Traffic.SharedMicroseconds)} for lookups in shared memory.");
    }

    /// <summary>Why a kernel stands on its rung.</summary>
    /// <param name="rung">The rung.</param>
    /// <param name="asked">The rung that was asked for, if one was.</param>
    public static PlanDecision Rung(GpuRung rung, GpuRung? asked) => new("Gpu.Rung", rung.ToString(), (rung, asked) switch
    {
        (GpuRung.Best, null or GpuRung.Best) => "No rung of the ladder was asked for: this is our own above them.",
        (GpuRung.Best, _) => $"{asked} was asked for, but the format has no codebook to climb the ladder with: this is our own above it.",
        _ => "As asked for, to measure what each optimisation is worth.",
    });

    private static IEnumerable<PlanDecision> Codebooks(VectorModel? format, GpuPlan plan)
    {
        if (plan.Codebook is not { } book)
        {
            yield break;
        }

        yield return Number("Gpu.RegisterEntries", book.RegisterEntries, RegisterReason(format, plan, book));
        yield return Number("Gpu.SharedEntries", book.SharedEntries, $"Of each of {book.Books} codebooks that a group holds at once." + SharedReason(plan, book) + ProfileDecisions.Shared(format, book));
        yield return Number("Gpu.GlobalEntries", book.GlobalEntries, book.GlobalEntries == 0 ? "All entries are nearer." : "What the tiers above do not hold." + ProfileDecisions.Global(format, book));
        yield return Number("Gpu.EntryCopies", book.Copies, book.Copies == 1 ? "One copy: lanes that read different entries may meet in a bank." : "Side by side, so that lanes that read different entries meet in fewer banks.");
    }

    private static string FusionReason(GpuPlan plan) => plan.Fusion switch
    {
        GpuFusion.Shared => "Decoded weights pass through shared memory to the lanes that hold their activations.",
        GpuFusion.Shuffle => "Mini-warps transpose decoded weights by shuffles.",
        _ => "Vectors run along the input axis: the lane that decodes one multiplies it, and activations are loaded in that order.",
    };

    private static string DependentReason(GpuPlan plan) => plan switch
    {
        { DependentLaunch: true } => "Groups take their places and load weights while the kernel before still runs, and wait for it before they read activations.",
        { Device.LaunchesDependently: false } => "The device starts a kernel when the one before it has ended.",
        { Use: not GpuKernelUse.Vector } => "Kernels for batches run long enough for the start not to matter.",
        { GroupsPerMultiprocessor: > 1 } => "Groups that start early would crowd on the multiprocessors that have room first.",
        _ => "Not on the rungs below ours, or not wanted.",
    };

    private static string SharedReason(GpuPlan plan, GpuCodebookPlan book) => (plan.Rung, book) switch
    {
        (GpuRung.SC, { GlobalEntries: > 0 }) => " No more of them fit.",
        (GpuRung.O1, { GlobalEntries: 0 }) => " All of them cost no resident group, so that this rung has the placement of SC.",
        _ => "",
    };

    private static string RegisterReason(VectorModel? format, GpuPlan plan, GpuCodebookPlan book)
    {
        if (format is not null && book.RegisterEntries != 0)
        {
            string reason = ProfileDecisions.Registers(format, book);
            return book.RegisterRun == 0
                ? reason
                : $"{reason} They are loaded again at every tile, for {LayerPlanner.Text(Served(plan, book.RegisterRun))} vectors of a lane.";
        }

        if (format is not { TileSize: > 0 } || plan.Rung is < GpuRung.O2 or GpuRung.Best || plan.Rows is null)
        {
            return "No entries in registers.";
        }

        int run = GpuCodebookTiers.RegisterRun(format, plan.Rows);
        return run == 0
            ? "No entries in registers: the lanes of a warp meet several tiles, with a codebook each, at once."
            : $"No entries in registers: loaded again at every tile they would serve {LayerPlanner.Text(Served(plan, run))} vectors of a lane, too few, or cost occupancy; RegisterEntries asks for them all the same.";
    }

    private static long Served(GpuPlan plan, int run) => (long)run * plan.Rows!.RowsPerLane * plan.RowTiles;

    private static string SplitReason(VectorModel? format, GpuPlan plan) => plan switch
    {
        { Parts: 1 } => "Another part would cost more reduction traffic than it saves codebook traffic, or there is no codebook to switch.",
        { Rows: { Pieces: > 1 }, Rung: >= GpuRung.O3 and not GpuRung.Best } when format is { TileSize: 0 } =>
            "No codebook switches, so that a part saves none of its traffic: K is split to fill the device, in two parts at least.",
        _ => "The factor at which reduction traffic and codebook traffic together are least, among those that the layout allows.",
    };

    private static PlanDecision Number(string field, long value, string reason) => new(field, value.ToString(CultureInfo.InvariantCulture), reason);
}
