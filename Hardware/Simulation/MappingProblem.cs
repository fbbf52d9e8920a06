namespace QuantSdk.Hardware;

/// <summary>Everything that a mapping's cost depends on; equal problems have equal answers.</summary>
internal sealed record MappingProblem
{
    /// <summary>The loops.</summary>
    public required LoopNest Nest { get; init; }

    /// <summary>Code width of the left operand, in bits.</summary>
    public required int LeftBits { get; init; }

    /// <summary>Code width of the right operand, in bits.</summary>
    public required int RightBits { get; init; }

    /// <summary>Bits that an element of the left operand takes in memory and buffer.</summary>
    public required double LeftStored { get; init; }

    /// <summary>Bits that an element of the right operand takes in memory and buffer.</summary>
    public required double RightStored { get; init; }

    /// <summary>Elements of a group that share a scale along the reduction; 0 for none.</summary>
    public required int GroupSize { get; init; }
}
