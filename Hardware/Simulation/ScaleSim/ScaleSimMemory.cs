namespace QuantSdk.Hardware;

/// <summary>The three buffers of SCALE-Sim.</summary>
/// <remarks>In a configuration of v3, <c>Bandwidth</c> is that of the outputs' port alone; the ports that read have <c>IfmapSRAMBankBandwidth</c> and <c>FilterSRAMBankBandwidth</c>.</remarks>
public sealed record ScaleSimMemory
{
    /// <summary>Buffer of the left operand (<c>IfmapSramSzkB</c>).</summary>
    public required ScaleSimBuffer Inputs { get; init; }

    /// <summary>Buffer of the right operand (<c>FilterSramSzkB</c>).</summary>
    public required ScaleSimBuffer Weights { get; init; }

    /// <summary>Buffer of outputs and partial sums (<c>OfmapSramSzkB</c>).</summary>
    public required ScaleSimBuffer Outputs { get; init; }
}
