namespace QuantSdk.Hardware;

/// <summary>Quirks of the ANT simulator that can be reproduced one by one, so that its published tables match; all off gives the corrected model.</summary>
public sealed record Compatibility
{
    /// <summary>Count a buffer read for each operand of each product, as though the array passed nothing on; with stationary weights also a partial sum in and out for each product.</summary>
    public bool CountReadsPerProduct { get; init; }

    /// <summary>Choose between mappings of equal cycles with other DRAM constants than the ones that are reported.</summary>
    public bool OptimizerConstants { get; init; }

    /// <summary>Leave the buffers' leakage out of the report.</summary>
    public bool OmitBufferLeakage { get; init; }

    /// <summary>Pad the reduction of weight tiles to the rows' multiple and that of activation tiles to the columns' multiple, whatever the dataflow.</summary>
    public bool PadTiles { get; init; }

    /// <summary>Count tiles at the edge as whole ones, in cycles and in traffic.</summary>
    public bool WholeTiles { get; init; }

    /// <summary>Let an output tile be larger than its buffer, and never read spilled partial sums back.</summary>
    public bool FreeOutputs { get; init; }

    /// <summary>Wait for no last output tile, unless it is larger than its buffer.</summary>
    public bool HideLastTile { get; init; }

    /// <summary>Take the mapping of fewest cycles even where a hundredth more would save most of the memory traffic; else <see cref="SimulationOptions.CycleSlack"/> holds.</summary>
    public bool FewestCyclesAlone { get; init; }

    /// <summary>All quirks: the ANT simulator as published.</summary>
    public static Compatibility AntSimulator { get; } = new()
    {
        CountReadsPerProduct = true,
        OptimizerConstants = true,
        OmitBufferLeakage = true,
        PadTiles = true,
        WholeTiles = true,
        FreeOutputs = true,
        HideLastTile = true,
        FewestCyclesAlone = true,
    };

    /// <summary>No quirks.</summary>
    public static Compatibility Corrected { get; } = new();
}
