using QuantSdk.Gpu;
using QuantSdk.Layers;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The rows of the ladder: configurations x shapes x rungs x batches.</summary>
internal static class LadderRows
{
    private static readonly int[] Batches = [1, 16, 4096];

    /// <summary>Every row.</summary>
    public static IReadOnlyList<GpuRow> All { get; } =
    [
        .. Batches.SelectMany(static tokens => new[]
        {
            LadderGptvq2.Rows, LadderAqlm2x8.Rows, LadderAqlm3.Rows, LadderAqlm1x16.Rows, LadderQuipSharp2.Rows, LadderQuipSharp4.Rows,
        }.SelectMany(static rows => rows).Select(row => row.ForBatch(tokens))),
    ];

    /// <summary>The row of a layer for one token.</summary>
    public static GpuRow Of<TLayer>(string name, string rung, int outFeatures, int inFeatures)
        where TLayer : class, IQuantizedLinear<TLayer>, IDeviceLinear =>
        new(name, TLayer.Format.Name, outFeatures, inFeatures, EmittedRow.Measure<TLayer>, Rung: rung);
}
