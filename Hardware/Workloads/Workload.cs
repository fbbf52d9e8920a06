using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware;

/// <summary>What an accelerator is to compute.</summary>
public sealed record Workload
{
    /// <summary>Name in reports.</summary>
    public required string Name { get; init; }

    /// <summary>Phase of inference.</summary>
    public required InferencePhase Phase { get; init; }

    /// <summary>Tokens in the cache after this step.</summary>
    public required int SequenceLength { get; init; }

    /// <summary>Sequences at once.</summary>
    public int Batch { get; init; } = 1;

    /// <summary>The products.</summary>
    public required IReadOnlyList<Gemm> Gemms { get; init; }

    /// <summary>The cache that is read and written; <see langword="null"/> where there is no attention.</summary>
    public CacheShape? Cache { get; init; }

    /// <summary>Multiply-accumulates in all.</summary>
    public double MultiplyAccumulates => Gemms.Sum(static gemm => gemm.MultiplyAccumulates);
}
