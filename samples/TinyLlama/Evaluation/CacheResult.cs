namespace TinyLlama;

/// <summary>One row of the table of cache formats.</summary>
/// <param name="Name">The format.</param>
/// <param name="BitsPerElement">Stored bits of a key or value element, scales and types counted.</param>
/// <param name="BytesPerToken">Bytes that a token adds in all layers, scales and types counted.</param>
/// <param name="FixedBytes">Bytes that do not grow with the tokens, in all layers: codebooks with the bases of values, and M-ANT's window.</param>
/// <param name="Perplexity">The perplexity with weights in single precision.</param>
/// <param name="PerplexityWithMantWeights">The perplexity with MANT4 weights.</param>
/// <param name="Speed">Decoded tokens per second at each of <see cref="CacheSpeed.Contexts"/>, weights in single precision.</param>
/// <param name="SpeedWithMantWeights">Likewise with MANT4 weights.</param>
internal sealed record CacheResult(
    string Name,
    double BitsPerElement,
    double BytesPerToken,
    long FixedBytes,
    double Perplexity,
    double PerplexityWithMantWeights,
    IReadOnlyList<double> Speed,
    IReadOnlyList<double> SpeedWithMantWeights);
