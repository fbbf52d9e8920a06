using QuantSdk.Gpu;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>A row of the benchmark.</summary>
/// <param name="Name">The row's name.</param>
/// <param name="Kind">The format, or the library.</param>
/// <param name="OutFeatures">Output features.</param>
/// <param name="InFeatures">Input features.</param>
/// <param name="Measure">Measures the row.</param>
internal sealed record GpuRow(
    string Name, string Kind, int OutFeatures, int InFeatures, Func<GpuRow, QuantAccelerator, GpuOptions, GpuMeasurement> Measure)
{
    /// <summary>The row without figures.</summary>
    public GpuMeasurement Empty => new(Name, Kind, OutFeatures, InFeatures);
}
