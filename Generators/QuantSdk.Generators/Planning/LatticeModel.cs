namespace QuantSdk.Generators.Planning;

/// <summary>The E8P lattice of QuIP#.</summary>
/// <param name="Name">The format's name: <c>QuiP#-2</c> or <c>QuiP#-4</c>.</param>
/// <param name="Stages">Residual stages: 1 or 2.</param>
internal sealed record LatticeModel(string Name, int Stages) : FormatModel(Name)
{
    /// <summary>Weights per code.</summary>
    public const int VectorSize = 8;

    /// <summary>Entries of the table of absolute values.</summary>
    public const int TableEntries = 1 << IndexBits;

    /// <summary>Bits of a code that name an absolute value; as many others as a point has elements are signs.</summary>
    public const int IndexBits = 8;
}
