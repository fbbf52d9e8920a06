namespace QuantSdk.Generators.Planning;

/// <summary>Vector quantization VQ&lt;v, b, r&gt;.</summary>
/// <param name="Name">The format's name, for example <c>GPTVQ-2</c>.</param>
/// <param name="VectorSize">v: weights per index.</param>
/// <param name="IndexBits">b: bits per index.</param>
/// <param name="Residuals">r: codebooks whose entries are summed.</param>
/// <param name="TileSize">Rows and columns that share codebooks; 0 where the whole matrix does.</param>
/// <param name="RowScales">Whether each output row has a scale.</param>
internal sealed record VectorModel(string Name, int VectorSize, int IndexBits, int Residuals, int TileSize, bool RowScales) : FormatModel(Name)
{
    /// <summary>How often a layer's entries are used; null where no profile says so, and all count alike.</summary>
    public CodebookUse? Use { get; init; }

    /// <summary>Whether entries are the absolute ones of E8P, a word each, to which a code's other bits add signs and a shift; all residuals share them.</summary>
    public bool Lattice { get; init; }

    /// <summary>Entries of one codebook: 2^b.</summary>
    public long Entries => 1L << IndexBits;

    /// <summary>Bytes of an entry on a device.</summary>
    public int EntryBytes => Lattice ? sizeof(int) : 2 * VectorSize;

    /// <summary>Bits of a vector's code for one residual: those of the index, and of E8P eight signs.</summary>
    public int CodeBits => Lattice ? IndexBits + VectorSize : IndexBits;

    /// <summary>Codebooks of the matrix, or of each tile.</summary>
    public int Books => Lattice ? 1 : Residuals;

    /// <summary>A format as vectors from a codebook, which E8P is too; null for one without codebooks.</summary>
    public static VectorModel? Of(FormatModel format) => format switch
    {
        VectorModel vector => vector,
        LatticeModel lattice => new VectorModel(lattice.Name, LatticeModel.VectorSize, LatticeModel.IndexBits, lattice.Stages, 0, RowScales: false) { Lattice = true },
        _ => null,
    };

    /// <summary>Tiles along an axis of the given length; 1 where the whole matrix shares its codebooks.</summary>
    public long TilesAlong(long length) => TileSize == 0 ? 1 : (length + TileSize - 1) / TileSize;

    /// <summary>The share of lookups that the entries of a codebook between two places serve, the most used first.</summary>
    public double Served(int from, int to) => Use is null ? (double)(to - from) / Entries : Use.ServedBy(to) - Use.ServedBy(from);
}
