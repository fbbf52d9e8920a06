namespace QuantSdk.Hardware;

/// <summary>How a simulation counts.</summary>
public sealed record SimulationOptions
{
    /// <summary>Which quirks of the ANT simulator to reproduce.</summary>
    public Compatibility Compatibility { get; init; } = Compatibility.Corrected;

    /// <summary>Share of cycles that a mapping may take beyond the fastest one to save energy. The fastest mapping has tiny tiles, because only its first tile is waited for, and moves many times the data.</summary>
    public double CycleSlack { get; init; } = 0.01;

    /// <summary>Whether each fold waits until the array is filled and drained, as in SCALE-Sim; else folds follow one another without a gap, as in BitFusion.</summary>
    public bool CountFill { get; init; }

    /// <summary>Whether scales and types of groups are moved with the numbers, and each finished group is added to its output in the output buffer.</summary>
    public bool CountMetadata { get; init; } = true;

    /// <summary>Whether the staging of values before their window is full is moved, read and computed with.</summary>
    public bool CountValueWindow { get; init; } = true;

    /// <summary>Whether the first group's latency through the post-unit and the quantization unit is counted for each product.</summary>
    public bool CountUnitLatency { get; init; } = true;
}
