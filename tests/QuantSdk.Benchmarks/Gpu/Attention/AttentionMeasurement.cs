namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The figures of one piece of work on one cache.</summary>
/// <param name="Row">The layer's row.</param>
/// <param name="Format">The cache's format.</param>
/// <param name="Work">decode, append, or requantize.</param>
/// <param name="QueryHeads">Query heads.</param>
/// <param name="KeyValueHeads">Key-value heads.</param>
/// <param name="Sequences">Sequences.</param>
/// <param name="Tokens">Tokens of each sequence.</param>
/// <param name="Device">The device.</param>
/// <param name="Seed">Seed of the random data.</param>
/// <param name="Microseconds">Median time.</param>
/// <param name="SpreadMicroseconds">How far the medians of even and odd replays lie apart.</param>
/// <param name="Bytes">Bytes of the tokens' numbers, all metadata and codebooks counted once.</param>
/// <param name="RelativeError">Relative Frobenius error of sampled heads against the float64 reference.</param>
/// <param name="Error">Why the measurement failed; null where it did not.</param>
internal sealed record AttentionMeasurement(
    string Row,
    string Format,
    string Work,
    int QueryHeads,
    int KeyValueHeads,
    int Sequences,
    int Tokens,
    string Device = "",
    int Seed = 0,
    double Microseconds = 0,
    double SpreadMicroseconds = 0,
    long Bytes = 0,
    double RelativeError = double.NaN,
    string? Error = null)
{
    /// <summary>The rung of the ladder that the decode kernel stands on; empty for the library's.</summary>
    public string Rung { get; init; } = "";

    /// <summary>The share of what a copy moves.</summary>
    public double CeilingShare => Bytes / (Microseconds * 1e-6) / GpuMeasurement.CopyBytesPerSecond;
}
