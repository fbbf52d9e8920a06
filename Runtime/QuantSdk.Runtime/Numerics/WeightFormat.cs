namespace QuantSdk.Numerics;

/// <summary>
/// A number format for the weights of a linear layer. The cases are <see cref="HalfFormat"/> (the baseline), <see cref="GroupFormat"/> (a grid and a scale per
/// group), <see cref="VectorFormat"/> (codebooks) and <see cref="LatticeFormat"/> (the E8P lattice of QuIP#).
/// </summary>
/// <param name="Name">The format's name in tables, checkpoints and options, for example <c>MANT4-g64</c> or <c>GPTVQ-2</c>.</param>
public abstract record WeightFormat(string Name)
{
    /// <summary>Bits per weight of the codes (indices) alone, without scales, types and codebooks.</summary>
    public abstract double IndexBitsPerWeight { get; }

    /// <summary>Activations that share a scale where kernels of the format round a token to INT8; 0 where they take it as it is.</summary>
    public virtual int IntegerActivationGroup => 0;

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}
