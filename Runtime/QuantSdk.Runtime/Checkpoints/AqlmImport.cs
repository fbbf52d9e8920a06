using System.Numerics;
using System.Runtime.InteropServices;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Checkpoints;

/// <summary>
/// Reads layers of public AQLM checkpoints: <c>codes</c> [out, in / v, codebooks] in signed integers that wrap around,
/// <c>codebooks</c> [codebooks, 2^b, 1, v] and <c>scales</c> [out, 1, 1, 1].
/// </summary>
public static class AqlmImport
{
    /// <summary>Reads a layer.</summary>
    /// <param name="source">An open checkpoint.</param>
    /// <param name="name">The layer's name, for example <c>model.layers.0.mlp.up_proj</c>.</param>
    /// <param name="outFeatures">Output features (rows).</param>
    /// <param name="inFeatures">Input features (columns).</param>
    /// <param name="config">The checkpoint's configuration, which the tensors must then agree with; without one their shapes say everything.</param>
    /// <returns>The weights, copied out of the source, in a format with a codebook per residual for the whole matrix and a scale per row.</returns>
    /// <exception cref="QuantFormatException">
    /// A tensor is missing (QSDK1012), its type or shape does not fit (QSDK1023), a value is not allowed (QSDK1024), or the layer has a
    /// bias, blocks of several rows, or sizes that kernels do not support (QSDK1025).
    /// </exception>
    public static VectorWeights Read(ITensorSource source, string name, int outFeatures, int inFeatures, AqlmConfig? config = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(outFeatures);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(inFeatures);
        LayerTensors tensors = new(source, name);
        if (tensors.Contains("bias"))
        {
            throw LayerTensors.Error(CheckpointErrors.AqlmUnsupported, "layers with a bias are not supported", tensors.Get("bias"));
        }

        VectorFormat format = ReadFormat(tensors, config);
        WeightsReader.CheckShape(tensors.Get("codes"), outFeatures, inFeatures, format.VectorSize);
        byte[] codes = AqlmCodes.Read(tensors, format, outFeatures, inFeatures);
        Half[] codebooks = ReadHalves(tensors, "codebooks", format.Residuals, format.Entries, 1, format.VectorSize);
        Half[] scales = ReadHalves(tensors, "scales", outFeatures, 1, 1, 1);
        return new VectorWeights(format, outFeatures, inFeatures, codes, codebooks, scales);
    }

    private static VectorFormat ReadFormat(LayerTensors tensors, AqlmConfig? config)
    {
        StoredTensor tensor = tensors.Get("codebooks");
        if (tensor.Shape is not [long codebooks, long entries, long outGroup, long inGroup])
        {
            throw LayerTensors.Error(CheckpointErrors.QuantizedShape, "codebooks must have four axes: codebook, entry, output and input feature", tensor);
        }

        if (outGroup != 1)
        {
            throw Unsupported($"a block spans {outGroup} output features; only blocks of one are supported");
        }

        if (inGroup is not (2 or 4 or 8 or 16))
        {
            throw Unsupported($"a block spans {inGroup} input features; 2, 4, 8 and 16 are supported");
        }

        if (codebooks is < 1 or > 4 || entries is < 2 or > 1 << 16 || !BitOperations.IsPow2(entries))
        {
            throw Unsupported($"the layer has {codebooks} codebooks of {entries} entries; 1 to 4 codebooks of a power of two up to 65536 are supported");
        }

        AqlmConfig found = new((int)codebooks, BitOperations.Log2((ulong)entries), (int)inGroup, 1, []);
        if (config is not null && config with { Unquantized = found.Unquantized } != found)
        {
            string problem = $"the tensors have {found.Codebooks} codebooks of {found.IndexBits} bits for blocks of 1 x {found.InGroupSize}, the configuration says "
                + $"{config.Codebooks} of {config.IndexBits} bits for blocks of {config.OutGroupSize} x {config.InGroupSize}";
            throw LayerTensors.Error(CheckpointErrors.QuantizedShape, problem, tensor);
        }

        return NamedFormat(found);

        QuantFormatException Unsupported(string problem) => LayerTensors.Error(CheckpointErrors.AqlmUnsupported, problem, tensor);
    }

    /// <summary>The preset with these parameters, or a format named after them in AQLM's own way.</summary>
    private static VectorFormat NamedFormat(AqlmConfig config)
    {
        string name = $"AQLM-{config.Codebooks}x{config.IndexBits}-g{config.InGroupSize}";
        VectorFormat format = new(name, config.InGroupSize, config.IndexBits, config.Codebooks, CodebookScope.Tensor, RowScales: true);
        return WeightFormats.All.OfType<VectorFormat>().FirstOrDefault(preset => preset == format with { Name = preset.Name }) ?? format;
    }

    /// <summary>Public checkpoints store halves, some bfloat16 or single precision; values beyond the range of halves are refused.</summary>
    private static Half[] ReadHalves(LayerTensors tensors, string part, params ReadOnlySpan<long> shape)
    {
        StoredTensor tensor = tensors.Get(part, shape, TensorType.F16, TensorType.BF16, TensorType.F32);
        Half[] values = tensor.Type == TensorType.F16
            ? MemoryMarshal.Cast<byte, Half>(tensor.Data.Span).ToArray()
            : Array.ConvertAll(tensor.ToSingles(), static value => (Half)value);
        LayerTensors.RequireFinite<Half>(tensor, values);
        return values;
    }
}
