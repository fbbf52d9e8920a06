using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>Every decision about a layer's decode kernel.</summary>
/// <param name="Device">The device that is planned for.</param>
/// <param name="Dataflow">How scores are computed.</param>
/// <param name="Placement">Where entries are looked up.</param>
/// <param name="HeadsPerPass">Query heads that a reading of the cache serves.</param>
/// <param name="Passes">Readings of the cache.</param>
/// <param name="ThreadsPerGroup">Threads per group.</param>
/// <param name="GroupsPerMultiprocessor">Groups that shall fit on a multiprocessor, which bounds registers.</param>
/// <param name="BlockTokens">A split holds a multiple of so many tokens.</param>
/// <param name="MinimumTokens">A split with fewer tokens costs more than it gains.</param>
/// <param name="Values">How values are read.</param>
/// <param name="Memory">The division of shared memory.</param>
/// <param name="Decisions">The decisions in words.</param>
internal sealed record GpuAttentionPlan(
    GpuDevice Device,
    GpuAttentionDataflow Dataflow,
    GpuCodebookPlacement Placement,
    int HeadsPerPass,
    int Passes,
    int ThreadsPerGroup,
    int GroupsPerMultiprocessor,
    int BlockTokens,
    int MinimumTokens,
    GpuValuePlan Values,
    GpuAttentionMemory Memory,
    EquatableArray<PlanDecision> Decisions)
{
    /// <summary>Whether the kernel appends a token of every sequence itself where a call has some.</summary>
    public bool FusesAppend { get; init; }

    /// <summary>Tokens whose reading takes about as long as appending one; the split that appends has as many fewer.</summary>
    public int AppendTokens { get; init; }

    /// <summary>How M-ANT's codes are multiplied on tensor cores, for all query heads at once; null where lanes multiply.</summary>
    public GpuAttentionTensorPlan? Tensors { get; init; }

    /// <summary>The rung of the ladder that the kernel stands on.</summary>
    public GpuRung Rung => Ladder?.Rung ?? GpuRung.Best;

    /// <summary>The division of work on a rung below ours; null on ours.</summary>
    public GpuAttentionLadderPlan? Ladder { get; init; }

    /// <summary>Whether groups own codebooks and meet between a kernel for the scores, one for the softmax and one for the values.</summary>
    public bool HasPhases => Ladder is not null && Dataflow == GpuAttentionDataflow.CodebookCentric;

    /// <summary>Warps of a group.</summary>
    public int Warps => ThreadsPerGroup / GpuDevice.WarpSize;
}
