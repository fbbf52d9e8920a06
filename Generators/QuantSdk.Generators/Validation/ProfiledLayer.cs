using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Validation;

/// <summary>How often a layer of a checkpoint uses the entries of its codebooks.</summary>
/// <param name="Layer">Its name in the checkpoint, for example <c>model.layers.0.mlp.up_proj</c>.</param>
/// <param name="Source">The checkpoint's file name.</param>
/// <param name="Class">The class that runs it, where the project says so.</param>
/// <param name="VectorSize">v.</param>
/// <param name="IndexBits">b.</param>
/// <param name="Residuals">r.</param>
/// <param name="TileSize">Rows and columns of a tile; 0 where the whole matrix shares its codebooks.</param>
/// <param name="Lookups">Lookups of entries in one pass over the weights.</param>
/// <param name="Hot">Entries of a codebook that are used more often than mean + 3 sigma, on average.</param>
/// <param name="Served">The share of lookups that the first 1, 2, 4, ... entries serve.</param>
internal sealed record ProfiledLayer(
    string Layer,
    string Source,
    string? Class,
    int VectorSize,
    int IndexBits,
    int Residuals,
    int TileSize,
    double Lookups,
    double Hot,
    EquatableArray<double> Served);
