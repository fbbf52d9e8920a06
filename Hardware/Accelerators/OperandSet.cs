namespace QuantSdk.Hardware;

/// <summary>The format of each class of tensor on one accelerator.</summary>
public sealed record OperandSet
{
    /// <summary>Weights of linear layers.</summary>
    public required OperandFormat Weights { get; init; }

    /// <summary>Inputs of linear layers.</summary>
    public required OperandFormat Activations { get; init; }

    /// <summary>Queries.</summary>
    public required OperandFormat Queries { get; init; }

    /// <summary>Cached keys.</summary>
    public required OperandFormat Keys { get; init; }

    /// <summary>Probabilities: the left operand of the product with the values.</summary>
    public required OperandFormat Probabilities { get; init; }

    /// <summary>Cached values.</summary>
    public required OperandFormat Values { get; init; }

    /// <summary>The last values that do not fill a window yet; <see langword="null"/> where values are written in their final format at once.</summary>
    public OperandFormat? ValueTail { get; init; }

    /// <summary>Width of outputs and spilled partial sums, in bits.</summary>
    public int OutputBits { get; init; } = 16;

    /// <summary>Left operand of a product.</summary>
    public OperandFormat Left(GemmRole role) => role switch
    {
        GemmRole.Scores => Queries,
        GemmRole.Mixing => Probabilities,
        _ => Activations,
    };

    /// <summary>Right operand of a product.</summary>
    public OperandFormat Right(GemmRole role) => role switch
    {
        GemmRole.Scores => Keys,
        GemmRole.Mixing => Values,
        _ => Weights,
    };
}
