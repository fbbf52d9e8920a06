using System;

namespace QuantSdk;

/// <summary>
/// Stores a layer's weights by vector quantization VQ&lt;v, b, r&gt;: v consecutive weights along the input axis share r indices of
/// b bits, and are the sum of one entry of each of r codebooks (VQ-LLM, section II-A).
/// </summary>
/// <remarks>
/// You write:
/// <code>
/// [LinearLayer(inFeatures: 4096, outFeatures: 11008)]
/// [VectorQuantized(codebook: "GPTVQ-2")]
/// public partial class UpProjection;
/// </code>
/// Code analogous to this is generated:
/// <code>
/// partial class UpProjection : IQuantizedLinear&lt;UpProjection&gt;
/// {
///     public static VectorFormat Format { get; }     // VQ&lt;4, 8, 1&gt;, codebooks per tile of 256 x 256
///     public VectorWeights Weights { get; }
///     public static UpProjection Quantize(ReadOnlyMemory&lt;float&gt; weights, ...);   // fits the codebooks, then the indices
///     ...
/// }
/// </code>
/// <c>QuiP#-2</c> and <c>QuiP#-4</c> are lattices: their entries are computed, and they take no overrides. On a class with
/// <see cref="AttentionLayerAttribute"/> the attribute names the format of the KV cache instead: <c>CQ-4</c>, <c>CQ-2</c> or <c>VQ&lt;v,b,1&gt;</c>.
/// </remarks>
/// <param name="codebook">
/// A preset (<c>QuiP#-4</c>, <c>QuiP#-2</c>, <c>AQLM-3</c>, <c>AQLM-2x8</c>, <c>AQLM-1x16</c>, <c>GPTVQ-2</c>), parameters in the
/// form <c>VQ&lt;4,8,1&gt;</c>, or a codebook file of the project: <c>name</c> or <c>name.codebook.json</c>, which holds
/// <c>{ "vectorSize": 4, "indexBits": 8, "residuals": 1, "scope": "tile", "tileSize": 256 }</c>.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class VectorQuantizedAttribute(string codebook) : Attribute
{
    /// <summary>A preset, parameters or a codebook file of the project.</summary>
    public string Codebook { get; } = codebook;

    /// <summary>Overrides v, the weights per index: 2, 4, 8 or 16. It must divide the input features.</summary>
    public int VectorSize { get; set; }

    /// <summary>Overrides b, the bits per index: 1 to 16. A codebook has 2^b entries.</summary>
    public int IndexBits { get; set; }

    /// <summary>Overrides r, the codebooks whose entries are summed: 1 to 4.</summary>
    public int Residuals { get; set; }

    /// <summary>Overrides the part of the matrix that shares its codebooks.</summary>
    public CodebookScope Scope { get; set; }

    /// <summary>Overrides the rows and columns of a tile, where the scope is <see cref="CodebookScope.Tile"/>: a multiple of 16.</summary>
    public int TileSize { get; set; }

    /// <summary>Overrides whether every output row has a half-precision scale (AQLM).</summary>
    public bool RowScales { get; set; }
}
