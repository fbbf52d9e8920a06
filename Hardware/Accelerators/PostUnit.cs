namespace QuantSdk.Hardware;

/// <summary>What stands below the array's columns and finishes a group: <c>a·psum1 + psum2</c>, then the scale, then the floating-point sum.</summary>
/// <remarks>M-ANT, section 6: the element only forwards two partial sums. The cost is not published; it is a setting, zero by default.</remarks>
public sealed record PostUnit
{
    /// <summary>Columns that it serves in one cycle; 0 for as many as the array has, so that it never limits.</summary>
    public int ColumnsPerCycle { get; init; }

    /// <summary>Width of the running sums that groups are added to, in bits; they live in the output buffer.</summary>
    public int AccumulatorBits { get; init; } = 32;

    /// <summary>Energy of finishing one group of one output, in pJ.</summary>
    public double PicojoulesPerGroup { get; init; }

    /// <summary>Area under one column, in µm².</summary>
    public double AreaPerColumnSquareMicrons { get; init; }

    /// <summary>Cycles between the last product of a group and its finished sum; pipelined.</summary>
    public int LatencyCycles { get; init; } = 4;
}
