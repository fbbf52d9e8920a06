using QuantSdk.Numerics;

namespace QuantSdk.Checkpoints;

/// <summary>
/// A checkpoint that this library quantized. Formats are stored with all their parameters, so that one without a preset is read
/// back too, and each layer may have its own.
/// </summary>
/// <param name="Layers">The format of each quantized layer, by the layer's name, for example <c>model.layers.0.mlp.up_proj</c>.</param>
public sealed record QuantSdkConfig(IReadOnlyDictionary<string, WeightFormat> Layers) : QuantizationConfig
{
    /// <summary>The value of <c>quant_method</c>.</summary>
    internal const string Method = "quantsdk";

    /// <summary>The version of the layout that is written; readers refuse later ones.</summary>
    internal const int Version = 1;
}
