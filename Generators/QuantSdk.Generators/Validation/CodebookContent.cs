namespace QuantSdk.Generators.Validation;

/// <summary>The parameters that a codebook file gives; every one is in its range.</summary>
/// <param name="Name">The format's name, where the file gives one.</param>
/// <param name="VectorSize">v.</param>
/// <param name="IndexBits">b.</param>
/// <param name="Residuals">r.</param>
/// <param name="TileSize">Rows and columns of a tile; 0 where the whole matrix shares its codebooks.</param>
/// <param name="RowScales">Whether rows have scales.</param>
internal sealed record CodebookContent(string? Name, int VectorSize, int IndexBits, int Residuals, int TileSize, bool RowScales);
