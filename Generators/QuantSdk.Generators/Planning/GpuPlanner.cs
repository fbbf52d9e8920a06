namespace QuantSdk.Generators.Planning;

/// <summary>Decides how a layer's GEMV runs on a device.</summary>
internal static class GpuPlanner
{
    /// <summary>Plans a layer's kernel. Pure: equal arguments give equal plans.</summary>
    /// <param name="layer">The layer, valid for its format.</param>
    public static GpuPlan Plan(LayerModel layer) => Plan(layer, GpuPlanOptions.Default);

    /// <summary>Plans a layer's kernel with some decisions given.</summary>
    /// <param name="layer">The layer, valid for its format.</param>
    /// <param name="options">Decisions that override the planner's; one that the format or the device does not allow is ignored.</param>
    public static GpuPlan Plan(LayerModel layer, GpuPlanOptions options)
    {
        GpuDevice device = GpuDevice.Find(layer.Device);
        return layer.Format is VectorModel vector && PartialSumsApply(layer, vector, device, options)
            ? GpuPartialSumPlanner.Plan(layer, vector, device, options)
            : GpuRowPlanner.Plan(layer, device, options);
    }

    private static bool PartialSumsApply(LayerModel layer, VectorModel format, GpuDevice device, GpuPlanOptions options)
    {
        if (options.Kernel == GpuKernelKind.VectorRows || !GpuPartialSumPlanner.CanPlan(format, device))
        {
            return false;
        }

        return options.Kernel == GpuKernelKind.PartialSum || GpuPartialSumPlanner.Pays(layer, format);
    }
}
