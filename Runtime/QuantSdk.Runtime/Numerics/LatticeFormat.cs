namespace QuantSdk.Numerics;

/// <summary>
/// The E8P lattice of QuIP#: eight weights per 16-bit code, in the basis of a random Hadamard transform of both axes.
/// Two stages give 4 bits per weight, one gives 2.
/// </summary>
/// <param name="Name">The format's name: <c>QuiP#-2</c> or <c>QuiP#-4</c>.</param>
/// <param name="Stages">Residual stages: 1 or 2.</param>
public sealed record LatticeFormat(string Name, int Stages) : WeightFormat(Name)
{
    /// <summary>Weights per code.</summary>
    public const int VectorSize = 8;

    /// <inheritdoc/>
    public override double IndexBitsPerWeight => 2.0 * Stages;
}
