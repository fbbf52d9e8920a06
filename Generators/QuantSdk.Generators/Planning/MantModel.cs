namespace QuantSdk.Generators.Planning;

/// <summary>M-ANT groups.</summary>
/// <param name="Name">The format's name, for example <c>MANT4-g64</c>.</param>
/// <param name="GroupSize">Weights that share a scale and a type: 32, 64 or 128.</param>
/// <param name="WeightBits">4 (MANT) or 8 (plain INT8 groups).</param>
/// <param name="ActivationBits">8 or 16.</param>
internal sealed record MantModel(string Name, int GroupSize, int WeightBits, int ActivationBits) : FormatModel(Name)
{
    /// <summary>Bits of a group's type: 4 for the sixteen grids of MANT, 0 for integers.</summary>
    public int TypeBits => WeightBits == 4 ? 4 : 0;
}
