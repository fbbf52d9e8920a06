using QuantSdk.Gpu;
using QuantSdk.Layers;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The rows, in the order of the table.</summary>
internal static class GpuRows
{
    // Batches that stand for the kernels of two tokens, of sixteen, and for a dense product.
    private static readonly int[] Batches = [2, 4, 16, 64, 1024];

    private static readonly (int OutFeatures, int InFeatures) Small = (4096, 4096);
    private static readonly (int OutFeatures, int InFeatures) Medium = (8192, 8192);
    private static readonly (int OutFeatures, int InFeatures) Large = (28672, 8192);

    /// <summary>Every row: one token first, then the large shape in batches.</summary>
    public static IReadOnlyList<GpuRow> All { get; } = [.. Single(), .. Batches.SelectMany(static tokens => Single().Where(static row => row.OutFeatures == Large.OutFeatures).Select(row => row.ForBatch(tokens)))];

    private static IReadOnlyList<GpuRow> Single() =>
    [
        Library("cublas-small", Small),
        Of<MeasuredLayers.VectorSmall>("vq481-small", Small),
        Of<MeasuredLayers.Gptvq2Small>("gptvq2-small", Small),
        Of<MeasuredLayers.Aqlm2x8Small>("aqlm2x8-small", Small),
        Of<MeasuredLayers.Aqlm3Small>("aqlm3-small", Small),
        Of<MeasuredLayers.QuipSharp2Small>("quip2-small", Small),
        Of<MeasuredLayers.QuipSharp4Small>("quip4-small", Small),
        Of<MeasuredLayers.Mant4Small>("mant4-small", Small),
        Library("cublas-medium", Medium),
        Of<MeasuredLayers.VectorMedium>("vq481-medium", Medium),
        Of<MeasuredLayers.Gptvq2Medium>("gptvq2-medium", Medium),
        Of<MeasuredLayers.Aqlm2x8Medium>("aqlm2x8-medium", Medium),
        Of<MeasuredLayers.Aqlm3Medium>("aqlm3-medium", Medium),
        Of<MeasuredLayers.QuipSharp2Medium>("quip2-medium", Medium),
        Of<MeasuredLayers.QuipSharp4Medium>("quip4-medium", Medium),
        Of<MeasuredLayers.Mant4Medium>("mant4-medium", Medium),
        Library("cublas-large", Large),
        Of<MeasuredLayers.VectorLarge>("vq481-large", Large),
        Of<MeasuredLayers.Gptvq2Large>("gptvq2-large", Large),
        Of<MeasuredLayers.Aqlm2x8Large>("aqlm2x8-large", Large),
        Of<MeasuredLayers.Aqlm3Large>("aqlm3-large", Large),
        Of<MeasuredLayers.QuipSharp2Large>("quip2-large", Large),
        Of<MeasuredLayers.QuipSharp4Large>("quip4-large", Large),
        Of<MeasuredLayers.Mant4Large>("mant4-large", Large),
    ];

    private static GpuRow Of<TLayer>(string name, (int OutFeatures, int InFeatures) shape)
        where TLayer : class, IQuantizedLinear<TLayer>, IDeviceLinear =>
        new(name, TLayer.Format.Name, shape.OutFeatures, shape.InFeatures, EmittedRow.Measure<TLayer>);

    private static GpuRow Library(string name, (int OutFeatures, int InFeatures) shape) =>
        new(name, CublasRow.Kind, shape.OutFeatures, shape.InFeatures, CublasRow.Measure);
}
