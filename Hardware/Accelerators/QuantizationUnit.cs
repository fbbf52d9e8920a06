namespace QuantSdk.Hardware;

/// <summary>The real-time quantization unit (RQU): maximum, sum and sum of squares of each group, type selection, encoding, and the window of values.</summary>
/// <remarks>M-ANT says that the unit exists, sits with the array and hides its latency behind a pipeline. Cycles and costs are this project's model, not the paper's figures.</remarks>
public sealed record QuantizationUnit
{
    /// <summary>Elements of a group, and tokens of the window of values.</summary>
    public int GroupSize { get; init; } = 64;

    /// <summary>Cycles that the maximum and the sums ripple along the columns of one group; <see langword="null"/> for <see cref="GroupSize"/>.</summary>
    public int? RippleCycles { get; init; }

    /// <summary>Cycles of the pipelined reciprocal of the scale.</summary>
    public int DivideCycles { get; init; } = 12;

    /// <summary>Width of staged values, in bits, before their window is full.</summary>
    public int StagingBits { get; init; } = 8;

    /// <summary>Energy of quantizing one element, in pJ.</summary>
    public double PicojoulesPerElement { get; init; }

    /// <summary>Area under one column, in µm².</summary>
    public double AreaPerColumnSquareMicrons { get; init; }

    /// <summary>Cycles from a group's first element to its code: ripple and division.</summary>
    public int LatencyCycles => (RippleCycles ?? GroupSize) + DivideCycles;
}
