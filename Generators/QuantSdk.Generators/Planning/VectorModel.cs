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

    /// <summary>Entries of one codebook: 2^b.</summary>
    public long Entries => 1L << IndexBits;

    /// <summary>Tiles along an axis of the given length; 1 where the whole matrix shares its codebooks.</summary>
    public long TilesAlong(long length) => TileSize == 0 ? 1 : (length + TileSize - 1) / TileSize;

    /// <summary>The share of lookups that the entries of a codebook between two places serve, the most used first.</summary>
    public double Served(int from, int to) => Use is null ? (double)(to - from) / Entries : Use.ServedBy(to) - Use.ServedBy(from);
}
