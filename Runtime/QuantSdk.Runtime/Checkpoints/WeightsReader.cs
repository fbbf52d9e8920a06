using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Checkpoints;

/// <summary>Reads the quantized weights of a layer back from a checkpoint.</summary>
public static class WeightsReader
{
    /// <summary>Reads the weights that <see cref="SafetensorsWriter.Add(string, QuantizedWeights)"/> stored.</summary>
    /// <param name="source">An open checkpoint.</param>
    /// <param name="name">The layer's name, for example <c>model.layers.0.mlp.up_proj</c>.</param>
    /// <param name="format">The format.</param>
    /// <param name="outFeatures">Output features (rows).</param>
    /// <param name="inFeatures">Input features (columns).</param>
    /// <returns>The weights, copied out of the source.</returns>
    /// <exception cref="QuantFormatException">
    /// A tensor is missing (QSDK1012), its type or shape does not fit (QSDK1023), or a value is not allowed (QSDK1024).
    /// </exception>
    public static QuantizedWeights Read(ITensorSource source, string name, WeightFormat format, int outFeatures, int inFeatures)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(outFeatures);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(inFeatures);
        LayerTensors tensors = new(source, name);
        switch (format)
        {
            case HalfFormat half:
                CheckShape(tensors.Get("weight"), outFeatures, inFeatures, 1);
                return new HalfWeights(half, outFeatures, inFeatures, tensors.Halves("weight", outFeatures, inFeatures));
            case GroupFormat group:
                CheckShape(tensors.Get("codes"), outFeatures, inFeatures, group.GroupSize);
                return GroupWeightsReader.Read(tensors, group, outFeatures, inFeatures);
            case VectorFormat vector:
                CheckShape(tensors.Get("codes"), outFeatures, inFeatures, vector.VectorSize);
                return ReadVector(tensors, vector, outFeatures, inFeatures);
            case LatticeFormat lattice:
                CheckShape(tensors.Get("codes"), outFeatures, inFeatures, LatticeFormat.VectorSize);
                return ReadLattice(tensors, lattice, outFeatures, inFeatures);
            default:
                throw new ArgumentException($"A format of type {format?.GetType().Name ?? "null"} cannot be read.", nameof(format));
        }
    }

    /// <summary>Reads the weights of a layer as the checkpoint's own configuration describes them.</summary>
    /// <param name="source">An open checkpoint.</param>
    /// <param name="name">The layer's name.</param>
    /// <param name="quantization">The checkpoint's quantization; see <see cref="LlamaConfig.Quantization"/>.</param>
    /// <param name="outFeatures">Output features (rows).</param>
    /// <param name="inFeatures">Input features (columns).</param>
    /// <returns>The weights; null for a layer that is not quantized.</returns>
    /// <exception cref="QuantFormatException">As above; AQLM layers of other kinds than <see cref="AqlmImport"/> reads give QSDK1025.</exception>
    public static QuantizedWeights? Read(ITensorSource source, string name, QuantizationConfig quantization, int outFeatures, int inFeatures)
    {
        ArgumentNullException.ThrowIfNull(source);
        switch (quantization)
        {
            case QuantSdkConfig config:
                return config.Layers.TryGetValue(name, out WeightFormat? format) ? Read(source, name, format, outFeatures, inFeatures) : null;
            case AqlmConfig config:
                return config.IsQuantized(name) ? AqlmImport.Read(source, name, outFeatures, inFeatures, config) : null;
            default:
                throw new ArgumentException("The quantization is of an unknown kind.", nameof(quantization));
        }
    }

    /// <summary>Throws where a layer does not divide into groups or is too large; later arithmetic in 64 bits is then safe.</summary>
    internal static void CheckShape(StoredTensor tensor, int outFeatures, int inFeatures, int group)
    {
        if ((long)outFeatures * inFeatures > Array.MaxLength)
        {
            throw LayerTensors.Error(CheckpointErrors.QuantizedShape, $"a layer of {outFeatures} x {inFeatures} weights is too large; split it", tensor);
        }

        if (inFeatures % group != 0)
        {
            throw LayerTensors.Error(CheckpointErrors.QuantizedShape, $"{inFeatures} input features do not divide into groups of {group}", tensor);
        }
    }

    private static VectorWeights ReadVector(LayerTensors tensors, VectorFormat format, int outFeatures, int inFeatures)
    {
        long indices = (long)outFeatures * (inFeatures / format.VectorSize) * format.Residuals;
        long tiles = (long)format.TilesAlong(outFeatures) * format.TilesAlong(inFeatures);
        byte[] codes = tensors.Bytes("codes", BitPacking.ByteCount(indices, format.IndexBits));
        Half[] codebooks = tensors.Halves("codebooks", tiles * format.Residuals, format.Entries, 1, format.VectorSize);
        Half[] scales = format.RowScales ? tensors.Halves("scales", outFeatures, 1, 1, 1) : [];
        return new VectorWeights(format, outFeatures, inFeatures, codes, codebooks, scales);
    }

    private static LatticeWeights ReadLattice(LayerTensors tensors, LatticeFormat format, int outFeatures, int inFeatures)
    {
        ushort[] codes = tensors.Codes("codes", outFeatures, inFeatures / LatticeFormat.VectorSize, format.Stages);
        float[] scales = tensors.Singles("scales", format.Stages);
        byte[] outSigns = tensors.Bytes("out_signs", BitPacking.ByteCount(outFeatures, 1));
        byte[] inSigns = tensors.Bytes("in_signs", BitPacking.ByteCount(inFeatures, 1));
        return new LatticeWeights(format, outFeatures, inFeatures, codes, scales, outSigns, inSigns);
    }
}
