using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>Decides how a layer is stored and computed, and says why.</summary>
internal static class LayerPlanner
{
    /// <summary>Plans a layer.</summary>
    public static LayerPlan Plan(LayerModel layer)
    {
        StorageEstimate storage = StorageEstimate.Of(layer.Format, layer.InFeatures, layer.OutFeatures);
        ImmutableArray<GpuPlan> gpu = layer.EmitGpu ? GpuPlanner.Plans(layer) : [];
        ImmutableArray<PlanDecision> decisions =
        [
            .. FormatDecisions.Of(layer.Format),
            .. StorageDecisions.Of(layer, storage),
            .. CpuDecisions.Of(layer),
            GpuDecision(layer.EmitGpu, layer.Device),
            .. layer.EmitGpu ? ProfileDecisions.Of(layer) : [],
            .. gpu.SelectMany(static plan => plan.Decisions.Items),
        ];
        return new LayerPlan(layer, storage, new EquatableArray<GpuPlan>(gpu), new EquatableArray<PlanDecision>(decisions));
    }

    /// <summary>A number with digit groups, the same in every culture.</summary>
    public static string Text(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number with three decimals, the same in every culture.</summary>
    public static string Text(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>Which device kernels are planned for, or why there are none.</summary>
    public static PlanDecision GpuDecision(bool emitGpu, string device) => emitGpu
        ? new PlanDecision("Gpu.Target", device, "The kernel is planned for this device preset; it runs on others too.")
        : new PlanDecision("Gpu", "none", "The project does not reference the GPU engine, or QuantGpu is none.");
}
