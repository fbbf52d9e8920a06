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
/// <param name="Accumulates">Whether groups add their parts to the output.</param>
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
    bool Accumulates,
    GpuRowPlan? Rows,
    GpuPartialSumPlan? PartialSums,
    EquatableArray<PlanDecision> Decisions,
    GpuTilePlan? Tiles = null);
