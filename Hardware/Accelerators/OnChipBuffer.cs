namespace QuantSdk.Hardware;

/// <summary>One on-chip buffer.</summary>
public sealed record OnChipBuffer
{
    /// <summary>Capacity in bytes; half of it is usable at a time, for it is double-buffered.</summary>
    public required long Bytes { get; init; }

    /// <summary>Energy of reading a bit, in pJ.</summary>
    public required double ReadPicojoulesPerBit { get; init; }

    /// <summary>Energy of writing a bit, in pJ.</summary>
    public required double WritePicojoulesPerBit { get; init; }

    /// <summary>Leakage of the whole buffer, in mW; 0 leaves it out, as the ANT simulator does.</summary>
    public double LeakageMilliwatts { get; init; }

    /// <summary>Area of the whole buffer, in mm²; 0 where it is not known.</summary>
    public double AreaSquareMillimetres { get; init; }

    /// <summary>Whose figures these are.</summary>
    public required string Source { get; init; }

    /// <summary>Bits that a tile may fill: half the capacity.</summary>
    public long UsableBits => Bytes * 8 / 2;
}
