using QuantSdk;

namespace TinyLlama;

/// <summary>The model's linear layers in QuIP#: two stages of the E8P lattice, 4 bits.</summary>
internal static partial class QuipSharp4
{
    [LinearLayer(inFeatures: 256, outFeatures: 256)]
    [VectorQuantized("QuiP#-4")]
    internal sealed partial class AttentionProjection;

    [LinearLayer(inFeatures: 256, outFeatures: 128)]
    [VectorQuantized("QuiP#-4")]
    internal sealed partial class KeyValueProjection;

    [LinearLayer(inFeatures: 256, outFeatures: 768)]
    [VectorQuantized("QuiP#-4")]
    internal sealed partial class UpProjection;

    [LinearLayer(inFeatures: 768, outFeatures: 256)]
    [VectorQuantized("QuiP#-4")]
    internal sealed partial class DownProjection;
}
