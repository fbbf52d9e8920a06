using QuantSdk;

namespace TinyLlama;

/// <summary>The model's linear layers in AQLM: two codebooks of 256 entries, 2 bits.</summary>
internal static partial class Aqlm2x8
{
    [LinearLayer(inFeatures: 256, outFeatures: 256)]
    [VectorQuantized("AQLM-2x8")]
    internal sealed partial class AttentionProjection;

    [LinearLayer(inFeatures: 256, outFeatures: 128)]
    [VectorQuantized("AQLM-2x8")]
    internal sealed partial class KeyValueProjection;

    [LinearLayer(inFeatures: 256, outFeatures: 768)]
    [VectorQuantized("AQLM-2x8")]
    internal sealed partial class UpProjection;

    [LinearLayer(inFeatures: 768, outFeatures: 256)]
    [VectorQuantized("AQLM-2x8")]
    internal sealed partial class DownProjection;
}
