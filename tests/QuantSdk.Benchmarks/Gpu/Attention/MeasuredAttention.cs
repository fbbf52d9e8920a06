namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The attention layers whose emitted kernels are measured: every cache format, with a key-value head for each query head and with one for four.</summary>
internal static partial class MeasuredAttention
{
    /// <summary>Half precision, 32 heads.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128)]
    internal sealed partial class Half;

    /// <summary>Half precision, 32 query heads on 8.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 8, headDim: 128)]
    internal sealed partial class HalfGrouped;

    /// <summary>INT8-g64, 32 heads.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, CacheFormat = "INT8-g64")]
    internal sealed partial class Integer8;

    /// <summary>INT8-g64, 32 query heads on 8.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 8, headDim: 128, CacheFormat = "INT8-g64")]
    internal sealed partial class Integer8Grouped;

    /// <summary>INT4-g64, 32 heads.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, CacheFormat = "INT4-g64")]
    internal sealed partial class Integer4;

    /// <summary>INT4-g64, 32 query heads on 8.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 8, headDim: 128, CacheFormat = "INT4-g64")]
    internal sealed partial class Integer4Grouped;

    /// <summary>CQ-4 with keys before the rotary embedding, 32 heads.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128)]
    [VectorQuantized("CQ-4")]
    internal sealed partial class Coupled4;

    /// <summary>CQ-4 with rotated keys, 32 heads.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, RotatesKeysFirst = true)]
    [VectorQuantized("CQ-4")]
    internal sealed partial class Coupled4Rotated;

    /// <summary>CQ-4 with rotated keys, 32 query heads on 8.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 8, headDim: 128, RotatesKeysFirst = true)]
    [VectorQuantized("CQ-4")]
    internal sealed partial class Coupled4RotatedGrouped;

    /// <summary>CQ-2 with keys before the rotary embedding, 32 heads.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128)]
    [VectorQuantized("CQ-2")]
    internal sealed partial class Coupled2;

    /// <summary>CQ-2 with rotated keys, 32 heads.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128, RotatesKeysFirst = true)]
    [VectorQuantized("CQ-2")]
    internal sealed partial class Coupled2Rotated;

    /// <summary>CQ-2 with rotated keys, 32 query heads on 8.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 8, headDim: 128, RotatesKeysFirst = true)]
    [VectorQuantized("CQ-2")]
    internal sealed partial class Coupled2RotatedGrouped;

    /// <summary>MANT4-g64, 32 heads.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 32, headDim: 128)]
    [MAntGroup(64)]
    internal sealed partial class Mant4;

    /// <summary>MANT4-g64, 32 query heads on 8.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 8, headDim: 128)]
    [MAntGroup(64)]
    internal sealed partial class Mant4Grouped;

    /// <summary>MANT4-g64, 32 query heads on 8, each multiplied by lanes.</summary>
    [AttentionLayer(queryHeads: 32, keyValueHeads: 8, headDim: 128, GpuPlan = "TensorCores=false")]
    [MAntGroup(64)]
    internal sealed partial class Mant4GroupedLanes;
}
