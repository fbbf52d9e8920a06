namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The command's options.</summary>
/// <param name="Cublas">The cuBLAS library, or null to look for it.</param>
/// <param name="Report">Where the JSON report goes, or null.</param>
/// <param name="Only">The only row to measure, in this process; null for all, each in a process of its own.</param>
/// <param name="Seed">Seed of the random data.</param>
internal sealed record GpuOptions(string? Cublas, string? Report, string? Only, int Seed)
{
    /// <summary>Weights are rotated through at least this many bytes: several times the second-level cache.</summary>
    public const long RotatedBytes = 256L << 20;

    /// <summary>Copies of weights of the given size.</summary>
    public static int Copies(long bytes) => (int)Math.Max(2, (RotatedBytes + bytes - 1) / bytes);
}
