using System.Numerics.Tensors;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>Checks what is handed to a quantizer.</summary>
internal static class WeightCheck
{
    /// <summary>Throws <see cref="ArgumentException"/> where the weights do not have the stated shape, are not finite, or the calibration is of another layer.</summary>
    public static void Check(ReadOnlySpan<float> weights, int outFeatures, int inFeatures, QuantizationOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(outFeatures);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(inFeatures);
        if (weights.Length != (long)outFeatures * inFeatures)
        {
            throw new ArgumentException($"There are {weights.Length} weights; a {outFeatures} x {inFeatures} matrix has {(long)outFeatures * inFeatures}.", nameof(weights));
        }

        for (int row = 0; row < outFeatures; row++)
        {
            ReadOnlySpan<float> values = weights.Slice(row * inFeatures, inFeatures);
            if (!float.IsFinite(TensorPrimitives.MaxMagnitude(values)))
            {
                int column = 0;
                while (float.IsFinite(values[column]))
                {
                    column++;
                }

                throw new ArgumentException($"The weight in row {row}, column {column} is {values[column]}; weights must be finite.", nameof(weights));
            }
        }

        if (options.Calibration is { } calibration && calibration.Features != inFeatures)
        {
            throw new ArgumentException($"The calibration has {calibration.Features} features; the layer has {inFeatures}.", nameof(options));
        }
    }

    /// <summary>Throws <see cref="ArgumentException"/> where the input axis does not divide into whole units of the format.</summary>
    public static void Divides(WeightFormat format, int inFeatures, int unit)
    {
        if (inFeatures % unit != 0)
        {
            throw new ArgumentException($"{inFeatures} input features do not divide into groups of {unit}, which '{format.Name}' asks for.", nameof(inFeatures));
        }
    }
}
