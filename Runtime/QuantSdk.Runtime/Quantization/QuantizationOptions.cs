namespace QuantSdk.Quantization;

/// <summary>How weights are quantized.</summary>
public sealed record QuantizationOptions
{
    /// <summary>The defaults: no calibration data, seed 0, every core.</summary>
    public static QuantizationOptions Default { get; } = new();

    /// <summary>Second moments of the layer's inputs; without them weights are fitted by their own error.</summary>
    public Calibration? Calibration { get; init; }

    /// <summary>Whether the rounding error of a column is fed into the columns that follow (GPTQ). Unset: where there is calibration data.</summary>
    public bool? ErrorFeedback { get; init; }

    /// <summary>
    /// Whether groups may take a smaller scale than their absolute maximum asks for, where that lowers the error: large weights are then
    /// clipped. Storage and decoding are the same. Off: the scale of the papers.
    /// </summary>
    public bool SearchScales { get; init; } = true;

    /// <summary>Seed of every random choice; equal seeds give equal weights on every machine and at every degree of parallelism.</summary>
    public int Seed { get; init; }

    /// <summary>Threads to use at most; -1 for every core.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    /// <summary><see cref="ErrorFeedback"/> with its default filled in.</summary>
    internal bool UseErrorFeedback => Calibration is not null && (ErrorFeedback ?? true);
}
