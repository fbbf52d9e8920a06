namespace QuantSdk.Hardware;

/// <summary>The memory behind the buffers.</summary>
public sealed record DramInterface
{
    /// <summary>Bits moved in one cycle of the array's clock.</summary>
    public required int BitsPerCycle { get; init; }

    /// <summary>Energy of reading a bit, in pJ.</summary>
    public required double ReadPicojoulesPerBit { get; init; }

    /// <summary>Energy of writing a bit, in pJ.</summary>
    public required double WritePicojoulesPerBit { get; init; }

    /// <summary>Standby power, in mW; it makes the static part of the energy.</summary>
    public required double StaticMilliwatts { get; init; }

    /// <summary>Whose figures these are.</summary>
    public required string Source { get; init; }
}
