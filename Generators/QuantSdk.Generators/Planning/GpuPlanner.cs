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
        return layer.Format switch
        {
            VectorModel vector when TilesApply(layer, vector, device, options) => GpuTilePlanner.Plan(layer, vector, device, options),
            VectorModel vector when PartialSumsApply(layer, vector, device, options) => GpuPartialSumPlanner.Plan(layer, vector, device, options),
            _ => GpuRowPlanner.Plan(layer, device, options),
        };
    }

    private static bool TilesApply(LayerModel layer, VectorModel format, GpuDevice device, GpuPlanOptions options) =>
        GpuTilePlanner.CanPlan(format, device) && Takes(GpuKernelKind.TileRows, layer, format, options);

    private static bool PartialSumsApply(LayerModel layer, VectorModel format, GpuDevice device, GpuPlanOptions options) =>
        GpuPartialSumPlanner.CanPlan(format, device) && Takes(GpuKernelKind.PartialSum, layer, format, options);

    // What a group prepares per entry must serve at least as many rows; else the way without it is shorter.
    private static bool Takes(GpuKernelKind kernel, LayerModel layer, VectorModel format, GpuPlanOptions options) =>
        options.Kernel is { } asked ? asked == kernel : layer.OutFeatures >= 1 << format.IndexBits;
}
