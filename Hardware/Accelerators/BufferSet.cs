namespace QuantSdk.Hardware;

/// <summary>The three buffers around an array.</summary>
public sealed record BufferSet
{
    /// <summary>Weights, keys and values: the right operand.</summary>
    public required OnChipBuffer Weights { get; init; }

    /// <summary>Activations, queries and probabilities: the left operand.</summary>
    public required OnChipBuffer Activations { get; init; }

    /// <summary>Outputs and partial sums.</summary>
    public required OnChipBuffer Outputs { get; init; }
}
