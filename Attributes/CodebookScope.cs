namespace QuantSdk;

/// <summary>The part of a weight matrix that shares one codebook per residual stage.</summary>
public enum CodebookScope
{
    /// <summary>One codebook per residual stage for the whole matrix (AQLM).</summary>
    Tensor,

    /// <summary>One codebook per residual stage for every tile of rows and columns (GPTVQ: 256 x 256).</summary>
    Tile,
}
