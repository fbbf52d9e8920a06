using QuantSdk.Checkpoints;
using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace QuantSdk.Layers;

/// <summary>What the generator completes a class with that carries <c>[LinearLayer]</c> and a format.</summary>
/// <typeparam name="TSelf">The annotated class.</typeparam>
public interface IQuantizedLinear<TSelf> : ILinear
    where TSelf : class, IQuantizedLinear<TSelf>
{
    /// <summary>The format that the class is annotated with.</summary>
    static abstract WeightFormat Format { get; }

    /// <summary>Every decision that the build took for this layer, with its reason.</summary>
    static abstract LayerPlan Plan { get; }

    /// <summary>The quantized weights.</summary>
    QuantizedWeights Weights { get; }

    /// <summary>Wraps quantized weights.</summary>
    /// <exception cref="ArgumentException">The weights have another format or shape than the class.</exception>
    static abstract TSelf Create(QuantizedWeights weights);

    /// <summary>Quantizes floating-point weights, OutFeatures x InFeatures and row-major.</summary>
    static abstract TSelf Quantize(
        ReadOnlyMemory<float> weights,
        QuantizationOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default);

    /// <summary>Loads the weights that <see cref="Save"/> stored.</summary>
    /// <param name="source">An open checkpoint.</param>
    /// <param name="name">The layer's name, for example <c>model.layers.0.mlp.up_proj</c>.</param>
    /// <exception cref="QuantFormatException">A tensor is missing or does not fit the class.</exception>
    static abstract TSelf Load(ITensorSource source, string name);

    /// <summary>Adds the layer's tensors to a checkpoint.</summary>
    /// <param name="writer">The checkpoint under construction.</param>
    /// <param name="name">The layer's name.</param>
    void Save(SafetensorsWriter writer, string name);
}
