using QuantSdk;

namespace TinyLlama;

/// <summary>The model's linear layers in AQLM: one codebook of 65536 entries, 2 bits.</summary>
internal static partial class Aqlm1x16
{
    [LinearLayer(inFeatures: 256, outFeatures: 256)]
    [VectorQuantized("AQLM-1x16")]
    internal sealed partial class AttentionProjection;

    [LinearLayer(inFeatures: 256, outFeatures: 128)]
    [VectorQuantized("AQLM-1x16")]
    internal sealed partial class KeyValueProjection;

    [LinearLayer(inFeatures: 256, outFeatures: 768)]
    [VectorQuantized("AQLM-1x16")]
    internal sealed partial class UpProjection;

    [LinearLayer(inFeatures: 768, outFeatures: 256)]
    [VectorQuantized("AQLM-1x16")]
    internal sealed partial class DownProjection;
}
