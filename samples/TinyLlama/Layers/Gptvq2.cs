using QuantSdk;

namespace TinyLlama;

/// <summary>The model's linear layers in GPTVQ: a codebook of 256 entries for every tile, 2 bits.</summary>
internal static partial class Gptvq2
{
    [LinearLayer(inFeatures: 256, outFeatures: 256)]
    [VectorQuantized("GPTVQ-2")]
    internal sealed partial class AttentionProjection;

    [LinearLayer(inFeatures: 256, outFeatures: 128)]
    [VectorQuantized("GPTVQ-2")]
    internal sealed partial class KeyValueProjection;

    [LinearLayer(inFeatures: 256, outFeatures: 768)]
    [VectorQuantized("GPTVQ-2")]
    internal sealed partial class UpProjection;

    [LinearLayer(inFeatures: 768, outFeatures: 256)]
    [VectorQuantized("GPTVQ-2")]
    internal sealed partial class DownProjection;
}
