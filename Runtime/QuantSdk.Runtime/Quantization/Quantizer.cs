using System.Numerics.Tensors;
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
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        options ??= QuantizationOptions.Default;
        WeightCheck.Check(weights.Span, outFeatures, inFeatures, options);
        cancellationToken.ThrowIfCancellationRequested();
        if (options.Calibration is { CrossMoments.IsEmpty: false } calibration)
        {
            weights = CorrectedWeights.Compute(weights, calibration, options.MaxDegreeOfParallelism, cancellationToken);
        }

        return format switch
        {
            GroupFormat group => GroupQuantizer.Quantize(group, weights, outFeatures, inFeatures, options, progress, cancellationToken),
            HalfFormat half => ToHalf(half, weights.Span, outFeatures, inFeatures, progress),
            VectorFormat vector => VectorQuantizer.Quantize(vector, weights, outFeatures, inFeatures, options, progress, cancellationToken),
            LatticeFormat lattice => LatticeQuantizer.Quantize(lattice, weights, outFeatures, inFeatures, options, progress, cancellationToken),
            _ => throw new ArgumentException($"There is no quantizer for '{format.Name}'.", nameof(format)),
        };
    }

    private static HalfWeights ToHalf(HalfFormat format, ReadOnlySpan<float> weights, int outFeatures, int inFeatures, IProgress<double>? progress)
    {
        Half[] values = new Half[weights.Length];
        TensorPrimitives.ConvertToHalf(weights, values);
        float largest = TensorPrimitives.MaxMagnitude(weights);
        if (Half.IsInfinity((Half)largest))
        {
            throw new ArgumentException($"A weight of magnitude {largest} is beyond half precision.", nameof(weights));
        }

        progress?.Report(1);
        return new HalfWeights(format, outFeatures, inFeatures, values);
    }
}
