using System.Globalization;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>Every decision about a layer's GPU kernel.</summary>
/// <param name="Kernel">The kernel family.</param>
/// <param name="Device">The device that is planned for.</param>
/// <param name="GroupsX">Groups along the first grid axis.</param>
/// <param name="GroupsY">Groups along the second; the third is the batch.</param>
/// <param name="ThreadsPerGroup">Threads per group.</param>
/// <param name="GroupsPerMultiprocessor">Groups that shall fit on a multiprocessor, which bounds registers.</param>
/// <param name="Placement">Where entries are looked up.</param>
/// <param name="SharedBytes">Dynamic shared memory per group.</param>
/// <param name="InputStride">Activations between two tokens, padding included.</param>
/// <param name="Reduction">How the parts of an output meet.</param>
/// <param name="Rows">The division of rows, for kernels that give rows to lanes.</param>
/// <param name="PartialSums">The division for a partial-sum kernel.</param>
/// <param name="Decisions">The decisions in words.</param>
/// <param name="Tiles">The division for a kernel that walks through tiles.</param>
internal sealed record GpuPlan(
    GpuKernelKind Kernel,
    GpuDevice Device,
    int GroupsX,
    int GroupsY,
    int ThreadsPerGroup,
    int GroupsPerMultiprocessor,
    GpuCodebookPlacement Placement,
    int SharedBytes,
    int InputStride,
    GpuReduction Reduction,
    GpuRowPlan? Rows,
    GpuPartialSumPlan? PartialSums,
    EquatableArray<PlanDecision> Decisions,
    GpuTilePlan? Tiles = null)
{
    /// <summary>The division for a row-sum kernel.</summary>
    public GpuRowSumPlan? RowSums { get; init; }

    /// <summary>The division for a kernel that multiplies batches on tensor cores.</summary>
    public GpuTensorPlan? Tensor { get; init; }

    /// <summary>The rung of the ladder that the kernel stands on.</summary>
    public GpuRung Rung { get; init; } = GpuRung.Best;

    /// <summary>How decoded weights reach the lanes that multiply them.</summary>
    public GpuFusion Fusion { get; init; } = GpuFusion.Register;

    /// <summary>Exchanges between lanes per decoded vector.</summary>
    public int Shuffles { get; init; }

    /// <summary>Where the entries of the codebooks lie; null where the format looks none up.</summary>
    public GpuCodebookPlan? Codebook { get; init; }

    /// <summary>Shared memory between a group's codebooks and what else it holds there: where decoded weights pass through.</summary>
    public int FusionOffset { get; init; }

    /// <summary>Tokens that a group multiplies with weights that it decoded once.</summary>
    public int Tokens { get; init; } = 1;

    /// <summary>Blocks of 16 rows that a warp multiplies with activations that it loaded once.</summary>
    public int RowTiles { get; init; } = 1;

    /// <summary>Whether the kernel may start before the one before it has ended.</summary>
    public bool DependentLaunch { get; init; }

    /// <summary>The smallest batch that the kernel is planned for.</summary>
    public int FromTokens { get; init; } = 1;

    /// <summary>What the kernel does with a batch.</summary>
    public GpuKernelUse Use { get; init; } = GpuKernelUse.Vector;

    /// <summary>Consecutive blocks of rows that a group takes; 0 where groups take turns.</summary>
    public int BlocksPerGroup { get; init; }

    /// <summary>Warps that divide K among themselves; 0 where the kernel has no such division.</summary>
    public int ColumnWarps { get; init; }

    /// <summary>Consecutive rows of a group.</summary>
    public int GroupRows { get; init; }

    /// <summary>The emitted method.</summary>
    public string Method => Use switch
    {
        GpuKernelUse.Decode => "Decode",
        GpuKernelUse.Tensor => "Tensor" + Tokens.ToString(CultureInfo.InvariantCulture),
        _ => Tokens == 1 ? "Gemv" : "Gemv" + Tokens.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>What the kernel must move and the least time that takes.</summary>
    public GpuTraffic Traffic { get; init; } = GpuTraffic.None;

    /// <summary>Parts of an output, each computed by a group of its own; 1 where one group computes all of it.</summary>
    public int Parts => Reduction == GpuReduction.None ? 1 : PartialSums?.Slabs ?? RowSums?.Slabs ?? GroupsY;
}
