using QuantSdk.Gpu;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>A row of a benchmark.</summary>
/// <param name="Name">The row's name.</param>
/// <param name="Kind">The format, or the library.</param>
/// <param name="OutFeatures">Output features.</param>
/// <param name="InFeatures">Input features.</param>
/// <param name="Measure">Measures the row.</param>
/// <param name="Tokens">Tokens of the batch.</param>
/// <param name="Rung">The rung of the ladder.</param>
internal sealed record GpuRow(
    string Name, string Kind, int OutFeatures, int InFeatures, Func<GpuRow, QuantAccelerator, GpuOptions, GpuMeasurement> Measure, int Tokens = 1, string Rung = "Best")
{
    /// <summary>The row without figures.</summary>
    public GpuMeasurement Empty => new(Name, Kind, OutFeatures, InFeatures, Tokens, Rung);

    /// <summary>The same for a batch.</summary>
    public GpuRow ForBatch(int tokens) => tokens == 1 ? this : this with { Name = $"{Name}-{tokens}", Tokens = tokens };
}
