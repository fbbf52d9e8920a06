using QuantSdk.Checkpoints;
using QuantSdk.Numerics;

namespace QuantSdk.Layers;

/// <summary>
/// The quantized weights of one linear layer in canonical storage: row-major (output feature, then input feature) and free of
/// any device's layout. Kernels make their own layout from it when weights are loaded to a device.
/// </summary>
public abstract class QuantizedWeights
{
    private protected QuantizedWeights(WeightFormat format, int outFeatures, int inFeatures)
    {
        Format = format;
        OutFeatures = outFeatures;
        InFeatures = inFeatures;
    }

    /// <summary>The number format.</summary>
    public WeightFormat Format { get; }

    /// <summary>Output features: rows.</summary>
    public int OutFeatures { get; }

    /// <summary>Input features: columns.</summary>
    public int InFeatures { get; }

    /// <summary>Bytes of everything that must be stored: codes, scales, types, codebooks, sign vectors.</summary>
    public long ByteCount => ToTensors().Sum(static tensor => (long)tensor.Data.Length);

    /// <summary>Stored bits per weight with all metadata counted.</summary>
    public double BitsPerWeight => 8.0 * ByteCount / ((long)OutFeatures * InFeatures);

    /// <summary>Decodes the weights to floating point, in the basis of the original weights.</summary>
    /// <param name="destination">OutFeatures x InFeatures values, row-major.</param>
    public abstract void Dequantize(Span<float> destination);

    /// <summary>The tensors of a checkpoint, named relative to the layer (<c>codes</c>, <c>scales</c>, <c>types</c>, <c>codebooks</c>, ...).</summary>
    public abstract IReadOnlyList<StoredTensor> ToTensors();
}
