namespace QuantSdk.Generators.Planning;

/// <summary>
/// Decisions that override the planner's own; null leaves a decision to it. Every optimisation can so be switched off and measured. Users
/// write them as the attribute's <c>GpuPlan</c> or as the property <c>QuantGpuPlan</c>.
/// </summary>
/// <param name="Kernel">The kernel family, where the format allows it.</param>
/// <param name="Placement">Where entries are looked up, where they fit.</param>
/// <param name="RowsPerLane">Rows that a lane works on at once: 1, 2 or 4.</param>
/// <param name="ThreadsPerGroup">Threads of a group: a multiple of 32 up to 1024.</param>
/// <param name="UnitsPerGroup">Units that a group takes in a kernel that walks through tiles, or blocks of rows where a group owns consecutive ones.</param>
internal sealed record GpuPlanOptions(
    GpuKernelKind? Kernel = null, GpuCodebookPlacement? Placement = null, int? RowsPerLane = null, int? ThreadsPerGroup = null, int? UnitsPerGroup = null)
{
    /// <summary>Leaves every decision to the planner.</summary>
    public static GpuPlanOptions Default { get; } = new();

    /// <summary>The rung of the ladder.</summary>
    public GpuRung? Rung { get; init; }

    /// <summary>Entries of a codebook in registers: up to 32.</summary>
    public int? RegisterEntries { get; init; }

    /// <summary>Entries of a codebook in shared memory.</summary>
    public int? SharedEntries { get; init; }

    /// <summary>Copies of each entry in shared memory: a power of two up to 32.</summary>
    public int? Copies { get; init; }

    /// <summary>Blocks of 16 rows that a warp multiplies with activations that it loaded once, on tensor cores: 1, 2 or 4.</summary>
    public int? RowTiles { get; init; }

    /// <summary>Whether the kernel may start before the one before it has ended, on devices that can.</summary>
    public bool? DependentLaunch { get; init; }

    /// <summary>Warps that share rows and take turns along K, in a kernel on tensor cores.</summary>
    public int? ColumnWarps { get; init; }

    /// <summary>Columns of activations that a group on tensor cores lays into shared memory at a time.</summary>
    public int? ChunkColumns { get; init; }

    /// <summary>Steps whose codes are on their way while one is multiplied, on tensor cores: 0 to 4.</summary>
    public int? Prefetch { get; init; }

    /// <summary>Parts that a sum is split into.</summary>
    public int? SplitFactor { get; init; }

    /// <summary>How decoded weights reach the lanes that multiply them, on the rungs below ours.</summary>
    public GpuFusion? Fusion { get; init; }

    /// <summary>How parts meet, where there are any.</summary>
    public GpuReduction? Reduction { get; init; }
}
