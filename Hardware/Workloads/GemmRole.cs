namespace QuantSdk.Hardware;

/// <summary>What a matrix product is for; it decides which formats its operands have.</summary>
public enum GemmRole
{
    /// <summary>Activations times weights.</summary>
    Linear,

    /// <summary>Queries times keys.</summary>
    Scores,

    /// <summary>Probabilities times values.</summary>
    Mixing,
}
