namespace QuantSdk.Hardware;

/// <summary>Quirks of the ANT simulator that can be reproduced one by one, so that its published tables match; all off gives the corrected model.</summary>
public sealed record Compatibility
{
    /// <summary>Stationary outputs: count a buffer read for each operand of each product, as though the array passed nothing on.</summary>
    public bool CountReadsPerProduct { get; init; }

    /// <summary>Choose between mappings of equal cycles with other DRAM constants than the ones that are reported.</summary>
    public bool OptimizerConstants { get; init; }

    /// <summary>Leave the buffers' leakage out of the report.</summary>
    public bool OmitBufferLeakage { get; init; }

    /// <summary>Take weight tiles padded to the rows' multiple, and activation tiles padded to the columns' multiple, whatever the dataflow.</summary>
    public bool PadTiles { get; init; }

    /// <summary>Let an output tile be larger than the output buffer, and spill no partial sums: each output is only ever written.</summary>
    public bool UnlimitedOutputs { get; init; }

    /// <summary>All quirks: the ANT simulator as published.</summary>
    public static Compatibility AntSimulator { get; } = new()
    {
        CountReadsPerProduct = true,
        OptimizerConstants = true,
        OmitBufferLeakage = true,
        PadTiles = true,
        UnlimitedOutputs = true,
    };

    /// <summary>No quirks.</summary>
    public static Compatibility Corrected { get; } = new();
}
