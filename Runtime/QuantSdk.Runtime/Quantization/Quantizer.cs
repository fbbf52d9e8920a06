using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>Quantizes the weights of a linear layer in any format.</summary>
public static class Quantizer
{
    /// <summary>Quantizes weights.</summary>
    /// <param name="format">The target format.</param>
    /// <param name="weights">OutFeatures x InFeatures values, row-major; all finite.</param>
    /// <param name="outFeatures">Output features (rows).</param>
    /// <param name="inFeatures">Input features (columns).</param>
    /// <param name="options">Options; the defaults where null.</param>
    /// <param name="progress">Receives the finished share, 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The quantized weights.</returns>
    /// <exception cref="ArgumentException">The shape does not fit the format, or a weight is not finite.</exception>
    public static QuantizedWeights Quantize(
        WeightFormat format,
        ReadOnlyMemory<float> weights,
        int outFeatures,
        int inFeatures,
        QuantizationOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
