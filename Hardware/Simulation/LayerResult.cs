namespace QuantSdk.Hardware;

/// <summary>What one product of a workload takes, all repetitions together.</summary>
public sealed record LayerResult
{
    /// <summary>The product.</summary>
    public required Gemm Gemm { get; init; }

    /// <summary>Cycles in which the array computes.</summary>
    public required double ComputeCycles { get; init; }

    /// <summary>Cycles in which it waits: for memory, and for the first and last tile.</summary>
    public required double StallCycles { get; init; }

    /// <summary>Cycles in all.</summary>
    public double TotalCycles => ComputeCycles + StallCycles;

    /// <summary>Energy, in nJ.</summary>
    public required EnergyBreakdown Energy { get; init; }

    /// <summary>Bits moved.</summary>
    public required TrafficCounts Traffic { get; init; }

    /// <summary>The mapping that was chosen.</summary>
    public required Mapping Mapping { get; init; }
}
