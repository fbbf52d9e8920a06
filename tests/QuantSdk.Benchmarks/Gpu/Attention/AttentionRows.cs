using QuantSdk.Attention;
using QuantSdk.Gpu;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The layers, in the order of the table.</summary>
internal static class AttentionRows
{
    /// <summary>Every layer.</summary>
    public static IReadOnlyList<AttentionRow> All { get; } =
    [
        Of<MeasuredAttention.Half>("fp16", 32),
        Of<MeasuredAttention.Integer8>("int8", 32),
        Of<MeasuredAttention.Integer4>("int4", 32),
        Of<MeasuredAttention.Coupled4>("cq4", 32),
        Of<MeasuredAttention.Coupled4Rotated>("cq4-rotated", 32),
        Of<MeasuredAttention.Coupled2>("cq2", 32),
        Of<MeasuredAttention.Coupled2Rotated>("cq2-rotated", 32),
        Of<MeasuredAttention.Mant4>("mant4", 32),
        Of<MeasuredAttention.HalfGrouped>("fp16-grouped", 8),
        Of<MeasuredAttention.Integer8Grouped>("int8-grouped", 8),
        Of<MeasuredAttention.Integer4Grouped>("int4-grouped", 8),
        Of<MeasuredAttention.Coupled4RotatedGrouped>("cq4-rotated-grouped", 8),
        Of<MeasuredAttention.Coupled2RotatedGrouped>("cq2-rotated-grouped", 8),
        Of<MeasuredAttention.Mant4Grouped>("mant4-grouped", 8),
        Of<MeasuredAttention.Mant4GroupedLanes>("mant4-grouped-lanes", 8),
#if LADDER_ATTENTION
        .. LadderAttention.Rows,
#endif
    ];

    /// <summary>The row of a layer with 32 query heads.</summary>
    public static AttentionRow Of<TLayer>(string name, int heads, string rung = "Best")
        where TLayer : class, IQuantizedAttention<TLayer>, IDeviceAttention =>
        new(name, TLayer.Format.Name, 32, heads, EmittedAttention.Measure<TLayer>, rung);
}
