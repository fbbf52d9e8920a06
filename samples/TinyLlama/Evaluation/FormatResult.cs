namespace TinyLlama;

/// <summary>One row of the table.</summary>
/// <param name="Name">The format.</param>
/// <param name="Kernel">How the linear layers ran.</param>
/// <param name="IndexBitsPerWeight">Bits of the codes alone.</param>
/// <param name="Weights">Quantized weights.</param>
/// <param name="Bytes">Stored bytes of those weights: codes, codebooks, scales, types, signs.</param>
/// <param name="Perplexity">The perplexity.</param>
/// <param name="Divergence">The divergence from the unquantized model, in nats; NaN for that model itself.</param>
/// <param name="TokensPerSecond">Single-token decoding.</param>
internal sealed record FormatResult(
    string Name, string Kernel, double IndexBitsPerWeight, long Weights, long Bytes, double Perplexity, double Divergence, double TokensPerSecond)
{
    /// <summary>Stored bits per weight with all metadata counted.</summary>
    public double BitsPerWeight => 8.0 * Bytes / Weights;
}
