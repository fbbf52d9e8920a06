using System.Diagnostics;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>PyTorch's scaled_dot_product_attention in half precision, the library that our attention is compared with.</summary>
internal static class LibraryAttention
{
    /// <summary>What the table calls it.</summary>
    public const string Format = "SDPA fp16";

    private const string Script = "sdpa.py";

    /// <summary>Measures it in every shape.</summary>
    /// <param name="python">A Python that has PyTorch.</param>
    /// <param name="shapes">The shapes.</param>
    /// <exception cref="InvalidOperationException">The script failed.</exception>
    public static IReadOnlyList<AttentionMeasurement> Measure(string python, IEnumerable<AttentionShape> shapes)
    {
        string report = Path.GetTempFileName();
        try
        {
            using DeviceLock held = new();
            using Process process = Process.Start(new ProcessStartInfo(python, [Path.Combine(AppContext.BaseDirectory, Script), .. shapes.Select(static shape => shape.ToString()), report]))
                ?? throw new InvalidOperationException($"{python} did not start.");
            process.WaitForExit();
            return process.ExitCode == 0 ? AttentionReport.Read(report) : throw new InvalidOperationException($"{Script} ended with {process.ExitCode}.");
        }
        finally
        {
            File.Delete(report);
        }
    }
}
