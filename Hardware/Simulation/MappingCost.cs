namespace QuantSdk.Hardware;

/// <summary>What one mapping takes.</summary>
internal readonly record struct MappingCost
{
    /// <summary>Cycles in which the array computes.</summary>
    public required double ComputeCycles { get; init; }

    /// <summary>Cycles in which it waits.</summary>
    public required double StallCycles { get; init; }

    /// <summary>Bits moved.</summary>
    public required TrafficCounts Traffic { get; init; }

    /// <summary>Cycles in all.</summary>
    public double TotalCycles => ComputeCycles + StallCycles;
}
