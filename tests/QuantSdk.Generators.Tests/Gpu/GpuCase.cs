using QuantSdk.Generators.Planning;
using QuantSdk.Numerics;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>A format in a shape, with what overrides the planner.</summary>
/// <param name="Format">The format.</param>
/// <param name="OutFeatures">Output features.</param>
/// <param name="InFeatures">Input features.</param>
/// <param name="Options">What overrides the planner.</param>
/// <param name="Tokens">Tokens that a group multiplies at once.</param>
/// <param name="Use">What the kernel does with a batch.</param>
internal sealed record GpuCase(WeightFormat Format, int OutFeatures, int InFeatures, GpuPlanOptions? Options = null, int Tokens = 1, GpuKernelUse Use = GpuKernelUse.Vector)
{
    /// <summary>A name for test reports.</summary>
    public string Name => $"{Format.Name} {OutFeatures}x{InFeatures}{Suffix}";

    private string Suffix => string.Concat(
        Options?.Rung is { } rung ? $" {rung}" : "",
        Options?.Fusion is { } fusion ? $" {fusion}" : "",
        Options?.Reduction is { } reduction ? $" {reduction}" : "",
        Options?.SplitFactor is { } split ? $" split {split}" : "",
        Options?.RegisterEntries is { } hot ? $" registers {hot}" : "",
        Options?.SharedEntries is { } shared ? $" shared {shared}" : "",
        Options?.Copies is { } copies ? $" copies {copies}" : "",
        Options?.RowTiles is { } tiles ? $" row tiles {tiles}" : "",
        Options?.ColumnWarps is { } warps ? $" column warps {warps}" : "",
        Options?.ChunkColumns is { } columns ? $" chunk {columns}" : "",
        Options?.Prefetch is { } prefetch ? $" prefetch {prefetch}" : "",
        Use != GpuKernelUse.Vector ? $" {Use}" : "",
        Tokens != 1 ? $" tokens {Tokens}" : "",
        Options?.Kernel is { } kernel ? $" {kernel}" : "",
        Options?.Placement is { } placement ? $" {placement}" : "",
        Options?.RowsPerLane is { } rows ? $" rows {rows}" : "",
        Options?.ThreadsPerGroup is { } threads ? $" threads {threads}" : "",
        Options?.UnitsPerGroup is { } units ? $" units {units}" : "");

    /// <summary>Tokens that a test multiplies: more than one grid layer takes, where it takes more than one.</summary>
    public int TestTokens => Use == GpuKernelUse.Decode ? 3 : Tokens == 1 ? 1 : Tokens + 1;

    /// <summary>Emits the case's layer.</summary>
    public GpuTestLayer Emit() => new(TestModels.Model(Format), OutFeatures, InFeatures, Options, new GpuBatch(1, Tokens, Use));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
