using System.Collections.Immutable;
using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>Decides how a layer's GEMV runs on a device.</summary>
internal static class GpuPlanner
{
    /// <summary>Plans a layer's kernels, by batch size. Pure: equal arguments give equal plans.</summary>
    /// <param name="layer">The layer, valid for its format.</param>
    public static ImmutableArray<GpuPlan> Plans(LayerModel layer) =>
        [.. GpuBatches.Of(layer, layer.GpuOptions).Select(batch => Plan(layer, layer.GpuOptions, batch))];

    /// <summary>Plans the kernel for one token with some decisions given.</summary>
    /// <param name="layer">The layer, valid for its format.</param>
    /// <param name="options">Decisions that override the planner's; one that the format or the device does not allow is ignored.</param>
    public static GpuPlan Plan(LayerModel layer, GpuPlanOptions options) => Plan(layer, options, GpuBatches.One);

    /// <summary>Plans the kernel for a class of batch sizes.</summary>
    /// <inheritdoc cref="Plan(LayerModel, GpuPlanOptions)"/>
    public static GpuPlan Plan(LayerModel layer, GpuPlanOptions options, GpuBatch batch)
    {
        GpuDevice device = GpuDevice.Find(layer.Device);
        GpuPlan plan = batch switch
        {
            { Use: not GpuKernelUse.Vector } => GpuTensorPlanner.Plan(layer, device, options, batch),
            { Tokens: 1 } => PlanOne(layer, device, options),
            _ => GpuRowPlanner.Plan(layer, device, options, batch.Tokens),
        };
        return Complete(layer, options, plan with { FromTokens = batch.FromTokens, Rung = plan.Use == GpuKernelUse.Vector ? plan.Rung : options.Rung ?? GpuRung.Best });
    }

    private static GpuPlan PlanOne(LayerModel layer, GpuDevice device, GpuPlanOptions options) => (layer.Format, options.Rung ?? GpuRung.Best) switch
    {
        (var format, not GpuRung.Best and GpuRung rung) when VectorModel.Of(format) is { } codebook => GpuLadderPlanner.Plan(layer, codebook, device, options, rung),
        (VectorModel vector, _) when TilesApply(layer, vector, device, options) => GpuTilePlanner.Plan(layer, vector, device, options),
        (VectorModel vector, _) when PartialSumsApply(layer, vector, device, options) => GpuPartialSumPlanner.Plan(layer, vector, device, options),
        (VectorModel vector, _) when RowSumsApply(layer, vector, device, options) => GpuRowSumPlanner.Plan(layer, vector, device, options),
        _ when GpuLatticePlanner.Applies(layer, device, options) => GpuLatticePlanner.Plan(layer, device, options),
        _ => GpuRowPlanner.Plan(layer, device, options),
    };

    /// <summary>Adds what every kernel's plan says.</summary>
    private static GpuPlan Complete(LayerModel layer, GpuPlanOptions options, GpuPlan plan)
    {
        GpuPlan complete = plan with
        {
            Traffic = GpuTraffic.Of(layer, plan),
            DependentLaunch = LaunchesDependently(plan, options),
        };
        ImmutableArray<PlanDecision> decisions = [.. complete.Decisions.Items, .. GpuDecisions.Of(layer, complete)];
        if (plan.FromTokens > 1)
        {
            // The kernels of a layer share its report.
            decisions = [.. decisions.Select(decision => decision with { Field = $"Gpu.{plan.Method}{decision.Field.Substring("Gpu".Length)}" })];
        }

        return complete with { Decisions = new EquatableArray<PlanDecision>(decisions) };
    }

    // Groups that start early go where there is room. Where one fills a multiprocessor that is one for each; smaller ones would crowd on some (MANT4-g64, 8192 x 8192: 17.4 us in place of 13.8).
    private static bool LaunchesDependently(GpuPlan plan, GpuPlanOptions options) =>
        plan is { Use: GpuKernelUse.Vector, Rung: GpuRung.Best, Device.LaunchesDependently: true } && (options.DependentLaunch ?? plan.GroupsPerMultiprocessor == 1);

    private static bool TilesApply(LayerModel layer, VectorModel format, GpuDevice device, GpuPlanOptions options) =>
        GpuTilePlanner.CanPlan(format, device) && Takes(GpuKernelKind.TileRows, layer, format, options);

    private static bool PartialSumsApply(LayerModel layer, VectorModel format, GpuDevice device, GpuPlanOptions options) =>
        GpuPartialSumPlanner.CanPlan(format, device) && Takes(GpuKernelKind.PartialSum, layer, format, options);

    private static bool RowSumsApply(LayerModel layer, VectorModel format, GpuDevice device, GpuPlanOptions options) =>
        GpuRowSumPlanner.CanPlan(format, device) && Takes(GpuKernelKind.RowSum, layer, format, options);

    // What a group prepares per entry must serve at least as many rows; else the way without it is shorter.
    private static bool Takes(GpuKernelKind kernel, LayerModel layer, VectorModel format, GpuPlanOptions options) =>
        options.Kernel is { } asked ? asked == kernel : layer.OutFeatures >= 1 << format.IndexBits;
}
