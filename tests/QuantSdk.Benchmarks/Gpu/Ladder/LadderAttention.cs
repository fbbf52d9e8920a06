namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Decode attention over coupled caches with rotated keys and 32 heads on every rung of the ladder.</summary>
internal static partial class LadderAttention
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<AttentionRow> Rows { get; } =
    [
        AttentionRows.Of<Coupled2GC>("cq2-rotated-GC", 32, "GC"),
        AttentionRows.Of<Coupled2SC>("cq2-rotated-SC", 32, "SC"),
        AttentionRows.Of<Coupled2O1>("cq2-rotated-O1", 32, "O1"),
        AttentionRows.Of<Coupled2O2>("cq2-rotated-O2", 32, "O2"),
        AttentionRows.Of<Coupled2O3>("cq2-rotated-O3", 32, "O3"),
        AttentionRows.Of<Coupled2O4>("cq2-rotated-O4", 32, "O4"),
        AttentionRows.Of<MeasuredAttention.Coupled2Rotated>("cq2-rotated-Best", 32),
        AttentionRows.Of<Coupled4GC>("cq4-rotated-GC", 32, "GC"),
        AttentionRows.Of<Coupled4SC>("cq4-rotated-SC", 32, "SC"),
        AttentionRows.Of<Coupled4O1>("cq4-rotated-O1", 32, "O1"),
        AttentionRows.Of<Coupled4O2>("cq4-rotated-O2", 32, "O2"),
        AttentionRows.Of<Coupled4O3>("cq4-rotated-O3", 32, "O3"),
        AttentionRows.Of<Coupled4O4>("cq4-rotated-O4", 32, "O4"),
        AttentionRows.Of<MeasuredAttention.Coupled4Rotated>("cq4-rotated-Best", 32),
    ];

    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, RotatesKeysFirst = true, GpuPlan = "Rung=GC"), VectorQuantized("CQ-2")]
    internal sealed partial class Coupled2GC;

    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, RotatesKeysFirst = true, GpuPlan = "Rung=SC"), VectorQuantized("CQ-2")]
    internal sealed partial class Coupled2SC;

    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, RotatesKeysFirst = true, GpuPlan = "Rung=O1"), VectorQuantized("CQ-2")]
    internal sealed partial class Coupled2O1;

    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, RotatesKeysFirst = true, GpuPlan = "Rung=O2"), VectorQuantized("CQ-2")]
    internal sealed partial class Coupled2O2;

    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, RotatesKeysFirst = true, GpuPlan = "Rung=O3"), VectorQuantized("CQ-2")]
    internal sealed partial class Coupled2O3;

    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, RotatesKeysFirst = true, GpuPlan = "Rung=O4"), VectorQuantized("CQ-2")]
    internal sealed partial class Coupled2O4;

    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, RotatesKeysFirst = true, GpuPlan = "Rung=GC"), VectorQuantized("CQ-4")]
    internal sealed partial class Coupled4GC;

    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, RotatesKeysFirst = true, GpuPlan = "Rung=SC"), VectorQuantized("CQ-4")]
    internal sealed partial class Coupled4SC;

    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, RotatesKeysFirst = true, GpuPlan = "Rung=O1"), VectorQuantized("CQ-4")]
    internal sealed partial class Coupled4O1;

    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, RotatesKeysFirst = true, GpuPlan = "Rung=O2"), VectorQuantized("CQ-4")]
    internal sealed partial class Coupled4O2;

    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, RotatesKeysFirst = true, GpuPlan = "Rung=O3"), VectorQuantized("CQ-4")]
    internal sealed partial class Coupled4O3;

    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, RotatesKeysFirst = true, GpuPlan = "Rung=O4"), VectorQuantized("CQ-4")]
    internal sealed partial class Coupled4O4;
}
