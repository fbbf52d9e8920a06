namespace QuantSdk.Tasks.Profiles;

/// <summary>A vector-quantized layer of a checkpoint.</summary>
/// <param name="Name">Its name in the checkpoint.</param>
/// <param name="OutFeatures">Rows.</param>
/// <param name="VectorsPerRow">Vectors of a row.</param>
/// <param name="VectorSize">Weights of a vector.</param>
/// <param name="IndexBits">Bits of an index.</param>
/// <param name="Residuals">Indices of a vector, one into each of so many codebooks.</param>
/// <param name="TileSize">Rows and columns that share codebooks; 0 where the whole matrix does.</param>
/// <param name="CodeBits">Bits from one stored code to the next.</param>
/// <param name="Codes">The stored codes.</param>
internal sealed record VectorLayer(
    string Name, long OutFeatures, long VectorsPerRow, int VectorSize, int IndexBits, int Residuals, int TileSize, int CodeBits, TensorEntry Codes)
{
    /// <summary>Entries of a codebook.</summary>
    public int Entries => 1 << IndexBits;

    /// <summary>Tiles along a row.</summary>
    public long TilesAlong => TileSize == 0 ? 1 : (VectorsPerRow * VectorSize + TileSize - 1) / TileSize;

    /// <summary>Codebooks.</summary>
    public long Books => Residuals * TilesAlong * (TileSize == 0 ? 1 : (OutFeatures + TileSize - 1) / TileSize);

    /// <summary>Bytes that the codes take.</summary>
    public long CodeBytes => (OutFeatures * VectorsPerRow * Residuals * CodeBits + 7) / 8;
}
