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

    /// <summary>Area of all three, in mm². The shipped figures are at 28 nm, those of most elements at 45 nm: do not add them.</summary>
    public double AreaSquareMillimetres => Weights.AreaSquareMillimetres + Activations.AreaSquareMillimetres + Outputs.AreaSquareMillimetres;
}
