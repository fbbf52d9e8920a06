namespace QuantSdk.Hardware;

/// <summary>Bits moved.</summary>
public readonly record struct TrafficCounts
{
    /// <summary>DRAM reads, in bits.</summary>
    public double DramReads { get; init; }

    /// <summary>DRAM writes, in bits.</summary>
    public double DramWrites { get; init; }

    /// <summary>Weight-buffer reads, in bits.</summary>
    public double WeightReads { get; init; }

    /// <summary>Weight-buffer writes, in bits.</summary>
    public double WeightWrites { get; init; }

    /// <summary>Activation-buffer reads, in bits.</summary>
    public double ActivationReads { get; init; }

    /// <summary>Activation-buffer writes, in bits.</summary>
    public double ActivationWrites { get; init; }

    /// <summary>Output-buffer reads, in bits.</summary>
    public double OutputReads { get; init; }

    /// <summary>Output-buffer writes, in bits.</summary>
    public double OutputWrites { get; init; }

    /// <summary>Sum of two.</summary>
    public static TrafficCounts operator +(TrafficCounts left, TrafficCounts right) => new()
    {
        DramReads = left.DramReads + right.DramReads,
        DramWrites = left.DramWrites + right.DramWrites,
        WeightReads = left.WeightReads + right.WeightReads,
        WeightWrites = left.WeightWrites + right.WeightWrites,
        ActivationReads = left.ActivationReads + right.ActivationReads,
        ActivationWrites = left.ActivationWrites + right.ActivationWrites,
        OutputReads = left.OutputReads + right.OutputReads,
        OutputWrites = left.OutputWrites + right.OutputWrites,
    };

    /// <summary>All counts scaled.</summary>
    public static TrafficCounts operator *(TrafficCounts traffic, double factor) => new()
    {
        DramReads = traffic.DramReads * factor,
        DramWrites = traffic.DramWrites * factor,
        WeightReads = traffic.WeightReads * factor,
        WeightWrites = traffic.WeightWrites * factor,
        ActivationReads = traffic.ActivationReads * factor,
        ActivationWrites = traffic.ActivationWrites * factor,
        OutputReads = traffic.OutputReads * factor,
        OutputWrites = traffic.OutputWrites * factor,
    };
}
