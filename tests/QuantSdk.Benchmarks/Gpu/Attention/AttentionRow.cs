using QuantSdk.Gpu;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>A layer of the attention benchmark.</summary>
/// <param name="Name">The row's name.</param>
/// <param name="Format">The cache's format.</param>
/// <param name="QueryHeads">Query heads.</param>
/// <param name="KeyValueHeads">Key-value heads.</param>
/// <param name="Measure">Measures it in one shape.</param>
/// <param name="Rung">The rung of the ladder that its decode kernel stands on.</param>
internal sealed record AttentionRow(
    string Name,
    string Format,
    int QueryHeads,
    int KeyValueHeads,
    Func<AttentionRow, AttentionShape, QuantAccelerator, int, IReadOnlyList<AttentionMeasurement>> Measure,
    string Rung = "Best")
{
    /// <summary>A measurement without figures.</summary>
    public AttentionMeasurement Empty(string work, AttentionShape shape) => new(Name, Format, work, QueryHeads, KeyValueHeads, shape.Sequences, shape.Tokens) { Rung = Rung };
}
