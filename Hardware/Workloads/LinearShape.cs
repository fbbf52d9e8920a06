namespace QuantSdk.Hardware;

/// <summary>A linear layer of a model: a project's own, or a transformer's.</summary>
public sealed record LinearShape
{
    /// <summary>Name in reports.</summary>
    public required string Name { get; init; }

    /// <summary>Inputs.</summary>
    public required int InFeatures { get; init; }

    /// <summary>Outputs.</summary>
    public required int OutFeatures { get; init; }

    /// <summary>How many layers of the model have this shape.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Format of the inputs; <see langword="null"/> for the accelerator's own.</summary>
    public OperandFormat? Activations { get; init; }

    /// <summary>Format of the weights; <see langword="null"/> for the accelerator's own.</summary>
    public OperandFormat? Weights { get; init; }
}
