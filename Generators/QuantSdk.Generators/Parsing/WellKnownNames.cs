namespace QuantSdk.Generators.Parsing;

/// <summary>Full names of the types that the parser looks for.</summary>
internal static class WellKnownNames
{
    /// <summary><c>[LinearLayer]</c>.</summary>
    public const string LinearLayer = "QuantSdk.LinearLayerAttribute";

    /// <summary><c>[AttentionLayer]</c>.</summary>
    public const string AttentionLayer = "QuantSdk.AttentionLayerAttribute";

    /// <summary><c>[VectorQuantized]</c>.</summary>
    public const string VectorQuantized = "QuantSdk.VectorQuantizedAttribute";

    /// <summary><c>[MAntGroup]</c>.</summary>
    public const string MAntGroup = "QuantSdk.MAntGroupAttribute";

    /// <summary><c>[QuantDefaults]</c>.</summary>
    public const string QuantDefaults = "QuantSdk.QuantDefaultsAttribute";

    /// <summary>A type that only the run time has.</summary>
    public const string RuntimeMarker = "QuantSdk.Layers.IQuantizedLinear`1";

    /// <summary>A type that only the GPU engine has.</summary>
    public const string GpuMarker = "QuantSdk.Gpu.IDeviceLinear";
}
