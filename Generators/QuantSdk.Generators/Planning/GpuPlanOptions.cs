namespace QuantSdk.Generators.Planning;

/// <summary>Decisions that override the planner's own; null leaves a decision to it. Every optimisation can so be switched off and measured.</summary>
/// <param name="Kernel">The kernel family, where the format allows it.</param>
/// <param name="Placement">Where entries are looked up, where they fit.</param>
/// <param name="RowsPerLane">Rows that a lane works on at once: 1, 2 or 4.</param>
/// <param name="ThreadsPerGroup">Threads of a group: a multiple of 32 up to 1024.</param>
/// <param name="UnitsPerGroup">Units that a group takes in a kernel that walks through tiles.</param>
internal sealed record GpuPlanOptions(
    GpuKernelKind? Kernel = null, GpuCodebookPlacement? Placement = null, int? RowsPerLane = null, int? ThreadsPerGroup = null, int? UnitsPerGroup = null)
{
    /// <summary>Leaves every decision to the planner.</summary>
    public static GpuPlanOptions Default { get; } = new();
}
