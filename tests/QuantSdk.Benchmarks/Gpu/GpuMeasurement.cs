namespace QuantSdk.Benchmarks.Gpu;

/// <summary>One row of the report.</summary>
/// <param name="Row">The row's name.</param>
/// <param name="Kind">The format, or the library.</param>
/// <param name="OutFeatures">Output features (N).</param>
/// <param name="InFeatures">Input features (K).</param>
/// <param name="Tokens">Tokens of the batch.</param>
/// <param name="Rung">The rung of the ladder.</param>
/// <param name="Device">The device's name.</param>
/// <param name="Seed">Seed of the random data.</param>
/// <param name="KernelMicroseconds">The GEMV kernel alone, with the zeroing of its output where it accumulates: median.</param>
/// <param name="LayerMicroseconds">With what prepares activations and finishes outputs: median.</param>
/// <param name="SpreadMicroseconds">Difference of the kernel's two medians, each of half of the replays.</param>
/// <param name="Bytes">Bytes that the kernel must move: weights with all metadata, x and y once each.</param>
/// <param name="RelativeError">Relative Frobenius error against the float64 reference.</param>
/// <param name="Error">Why the row failed; null where it did not.</param>
internal sealed record GpuMeasurement(
    string Row,
    string Kind,
    int OutFeatures,
    int InFeatures,
    int Tokens = 1,
    string Rung = "Best",
    string Device = "",
    int Seed = 0,
    double KernelMicroseconds = 0,
    double LayerMicroseconds = 0,
    double SpreadMicroseconds = 0,
    long Bytes = 0,
    double RelativeError = double.NaN,
    string? Error = null)
{
    /// <summary>What a device-to-device copy of the H200 moves in a second, reads and writes counted: the ceiling that percentages refer to.</summary>
    public const double CopyBytesPerSecond = 4.3e12;

    /// <summary>The share of the ceiling.</summary>
    public double CeilingShare => Bytes / (KernelMicroseconds * 1e-6) / CopyBytesPerSecond;
}
