namespace QuantSdk.Numerics;

/// <summary>
/// Vector quantization VQ&lt;v, b, r&gt; (VQ-LLM, section II-A): <paramref name="VectorSize"/> consecutive weights along the
/// input axis are the sum of one entry of each of <paramref name="Residuals"/> codebooks of 2^<paramref name="IndexBits"/> entries.
/// </summary>
/// <param name="Name">The format's name, for example <c>AQLM-3</c>.</param>
/// <param name="VectorSize">v: weights per index; 2, 4, 8 or 16.</param>
/// <param name="IndexBits">b: bits per index; 1 to 16.</param>
/// <param name="Residuals">r: codebooks whose entries are summed; 1 to 4.</param>
/// <param name="Scope">The part of the matrix that shares its codebooks.</param>
/// <param name="TileSize">Rows and columns of a tile where <paramref name="Scope"/> is <see cref="CodebookScope.Tile"/>; tiles at the edges are smaller.</param>
/// <param name="RowScales">Whether each output row has a half-precision scale (AQLM).</param>
public sealed record VectorFormat(string Name, int VectorSize, int IndexBits, int Residuals, CodebookScope Scope, int TileSize = 256, bool RowScales = false)
    : WeightFormat(Name)
{
    /// <summary>Entries of one codebook: 2^<see cref="IndexBits"/>.</summary>
    public int Entries => 1 << IndexBits;

    /// <inheritdoc/>
    public override double IndexBitsPerWeight => (double)IndexBits * Residuals / VectorSize;

    /// <summary>Tiles along an axis of the given length; 1 where the scope is the tensor.</summary>
    public int TilesAlong(int length) => Scope == CodebookScope.Tensor ? 1 : (length + TileSize - 1) / TileSize;
}
