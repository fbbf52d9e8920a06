using QuantSdk;

namespace TinyLlama;

/// <summary>The model's attention over caches of several formats.</summary>
internal static partial class SelfAttention
{
    [AttentionLayer(queryHeads: 4, keyValueHeads: 2, headDim: 64, CacheFormat = "FP16")]
    internal sealed partial class Half;

    [AttentionLayer(queryHeads: 4, keyValueHeads: 2, headDim: 64, CacheFormat = "INT8-g64")]
    internal sealed partial class Int8;

    [AttentionLayer(queryHeads: 4, keyValueHeads: 2, headDim: 64)]
    [MAntGroup(32)]
    internal sealed partial class Mant4Of32;

    [AttentionLayer(queryHeads: 4, keyValueHeads: 2, headDim: 64)]
    [MAntGroup(64)]
    internal sealed partial class Mant4Of64;

    [AttentionLayer(queryHeads: 4, keyValueHeads: 2, headDim: 64)]
    [VectorQuantized("CQ-4")]
    internal sealed partial class Coupled4;

    [AttentionLayer(queryHeads: 4, keyValueHeads: 2, headDim: 64)]
    [VectorQuantized("CQ-2")]
    internal sealed partial class Coupled2;
}
