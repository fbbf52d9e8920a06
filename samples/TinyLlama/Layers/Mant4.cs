using QuantSdk;

namespace TinyLlama;

/// <summary>The model's linear layers in M-ANT: 4 bits, groups of 64.</summary>
internal static partial class Mant4
{
    [LinearLayer(inFeatures: 256, outFeatures: 256)]
    [MAntGroup(64)]
    internal sealed partial class AttentionProjection;

    [LinearLayer(inFeatures: 256, outFeatures: 128)]
    [MAntGroup(64)]
    internal sealed partial class KeyValueProjection;

    [LinearLayer(inFeatures: 256, outFeatures: 768)]
    [MAntGroup(64)]
    internal sealed partial class UpProjection;

    [LinearLayer(inFeatures: 768, outFeatures: 256)]
    [MAntGroup(64)]
    internal sealed partial class DownProjection;
}
