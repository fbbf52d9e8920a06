namespace QuantSdk.Generators.Validation;

/// <summary>The arguments of <c>[VectorQuantized]</c> as written; null where not written.</summary>
/// <param name="Codebook">The codebook.</param>
/// <param name="VectorSize">v.</param>
/// <param name="IndexBits">b.</param>
/// <param name="Residuals">r.</param>
/// <param name="Scope">The value of the scope's enum.</param>
/// <param name="TileSize">Rows and columns of a tile.</param>
/// <param name="RowScales">Whether rows have scales.</param>
internal sealed record VectorArguments(
    string Codebook,
    int? VectorSize = null,
    int? IndexBits = null,
    int? Residuals = null,
    int? Scope = null,
    int? TileSize = null,
    bool? RowScales = null)
{
    /// <summary>The first override that is written, or null.</summary>
    public string? FirstOverride =>
        VectorSize is not null ? nameof(VectorSize)
        : IndexBits is not null ? nameof(IndexBits)
        : Residuals is not null ? nameof(Residuals)
        : Scope is not null ? nameof(Scope)
        : TileSize is not null ? nameof(TileSize)
        : RowScales is not null ? nameof(RowScales)
        : null;
}
