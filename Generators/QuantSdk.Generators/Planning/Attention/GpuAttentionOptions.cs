namespace QuantSdk.Generators.Planning;

/// <summary>
/// Decisions that override the planner's own; null leaves a decision to it, and what the format or the device does not allow is ignored. Users write them as the attribute's <c>GpuPlan</c> or as
/// the property <c>QuantGpuPlan</c>.
/// </summary>
/// <param name="Dataflow">How scores are computed.</param>
/// <param name="Placement">Where entries are looked up.</param>
/// <param name="HeadsPerPass">Query heads that a reading of the cache serves: a divisor of the query heads that share a key-value head.</param>
/// <param name="ThreadsPerGroup">Threads of a group: a multiple of 32 up to 1024.</param>
/// <param name="ScoreTokens">Tokens that a group has room for: a multiple of the block.</param>
internal sealed record GpuAttentionOptions(
    GpuAttentionDataflow? Dataflow = null, GpuCodebookPlacement? Placement = null, int? HeadsPerPass = null, int? ThreadsPerGroup = null, int? ScoreTokens = null)
{
    /// <summary>Leaves every decision to the planner.</summary>
    public static GpuAttentionOptions Default { get; } = new();

    /// <summary>Whether the kernel appends a new token itself; false leaves that to a kernel before it.</summary>
    public bool? FusedAppend { get; init; }

    /// <summary>Tokens that the split which appends has fewer than the others, where the decode kernel appends.</summary>
    public int? AppendTokens { get; init; }

    /// <summary>Whether tensor cores multiply M-ANT's codes, where they and several query heads make fragments.</summary>
    public bool? TensorCores { get; init; }

    /// <summary>The rung of the ladder, for caches with codebooks.</summary>
    public GpuRung? Rung { get; init; }

    /// <summary>Entries of a codebook in registers, on the rungs from O2 on: up to 32.</summary>
    public int? RegisterEntries { get; init; }

    /// <summary>Entries of a codebook in shared memory, on the rungs from O1 on.</summary>
    public int? SharedEntries { get; init; }

    /// <summary>Groups that share the codebooks of a head, on the rungs from O3 on.</summary>
    public int? SplitFactor { get; init; }

    /// <summary>How decoded numbers reach the lanes that multiply them, on the rungs below ours.</summary>
    public GpuFusion? Fusion { get; init; }

    /// <summary>How the parts of a score meet, on the rungs from O3 on.</summary>
    public GpuReduction? Reduction { get; init; }
}
