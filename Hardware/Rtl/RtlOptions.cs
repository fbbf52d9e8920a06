namespace QuantSdk.Hardware.Rtl;

/// <summary>
/// What the emitted SystemVerilog is written for. Every value becomes the default of a module parameter, so that a design may still
/// instantiate a module with other sizes.
/// </summary>
public sealed record RtlOptions
{
    /// <summary>Weights that share a scale and a type: 32, 64 or 128 (M-ANT, section 2).</summary>
    public int GroupSize { get; init; } = 64;

    /// <summary>Rows of the array, along the input axis: a divisor of the group size, so that a tile lies within one group.</summary>
    public int Rows { get; init; } = 16;

    /// <summary>Columns of the array, along the output axis: 1 to 256.</summary>
    public int Columns { get; init; } = 16;

    /// <summary>Bits that an element holds of a weight: 4 for MANT codes alone, 8 where it also multiplies INT8 weights (M-ANT, section 3: the tail of V).</summary>
    public int WeightBits { get; init; } = 4;

    /// <summary>Tokens whose partial sums the output buffer holds while the tiles of a layer pass: 2 to 4096.</summary>
    public int Tokens { get; init; } = 64;

    /// <summary>Channels of V that one value buffer serves: 1 to 1024.</summary>
    public int Channels { get; init; } = 16;

    /// <summary>Bits of the integers that the quantization unit reads: 8 for the window of V, up to 16 for keys.</summary>
    public int QuantizerInputBits { get; init; } = 8;

    /// <summary>Checks the options.</summary>
    /// <exception cref="RtlOptionsException">An option has a value that the hardware cannot have (QSDK5101 to QSDK5107).</exception>
    public void Validate()
    {
        Require(GroupSize is 32 or 64 or 128, "QSDK5101", $"The group size is {GroupSize}; MANT groups have 32, 64 or 128 weights.");
        Require(
            Rows > 0 && GroupSize % Rows == 0,
            "QSDK5102",
            $"The array has {Rows} rows, which do not divide the group size {GroupSize}; a tile must lie within one group. Choose a power of two up to {GroupSize}.");
        Range(Columns, 1, 256, "QSDK5103", "columns of the array");
        Require(WeightBits is 4 or 8, "QSDK5104", $"An element holds {WeightBits} bits of a weight; it can hold 4 (MANT codes) or 8 (INT8 as well).");
        Range(Tokens, 2, 4096, "QSDK5105", "tokens of the output buffer");
        Range(Channels, 1, 1024, "QSDK5106", "channels of the value buffer");
        Range(QuantizerInputBits, 8, 16, "QSDK5107", "bits of the quantization unit's input");
    }

    private static void Range(int value, int low, int high, string code, string what) =>
        Require(value >= low && value <= high, code, $"The number of {what} is {value}; it can be {low} to {high}.");

    private static void Require(bool holds, string code, string problem)
    {
        if (!holds)
        {
            throw new RtlOptionsException(code, problem);
        }
    }
}
