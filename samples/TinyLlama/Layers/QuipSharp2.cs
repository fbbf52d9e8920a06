using QuantSdk;

namespace TinyLlama;

/// <summary>The model's linear layers in QuIP#: one stage of the E8P lattice, 2 bits.</summary>
internal static partial class QuipSharp2
{
    [LinearLayer(inFeatures: 256, outFeatures: 256)]
    [VectorQuantized("QuiP#-2")]
    internal sealed partial class AttentionProjection;

    [LinearLayer(inFeatures: 256, outFeatures: 128)]
    [VectorQuantized("QuiP#-2")]
    internal sealed partial class KeyValueProjection;

    [LinearLayer(inFeatures: 256, outFeatures: 768)]
    [VectorQuantized("QuiP#-2")]
    internal sealed partial class UpProjection;

    [LinearLayer(inFeatures: 768, outFeatures: 256)]
    [VectorQuantized("QuiP#-2")]
    internal sealed partial class DownProjection;
}
