using QuantSdk.Checkpoints;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Fuzz;

/// <summary>Reads everything that a checkpoint offers. A part that is refused does not keep the others from being read.</summary>
public static class SpecimenReader
{
    /// <summary>Reads a specimen.</summary>
    /// <param name="specimen">What the directory holds, where its own configuration cannot be read.</param>
    /// <param name="directory">The directory.</param>
    /// <returns>The errors of the kind that damage should give; none where everything could be read.</returns>
    public static IReadOnlyList<QuantFormatException> Read(Specimen specimen, string directory)
    {
        List<QuantFormatException> errors = [];
        QuantizationConfig? quantization = null;
        Attempt(() =>
        {
            LlamaConfig config = LlamaConfig.Read(directory);
            config.RopeFrequencies();
            quantization = config.Quantization;
        });
        Attempt(() =>
        {
            using Checkpoint checkpoint = Checkpoint.Open(directory);
            foreach (string name in checkpoint.Names)
            {
                Attempt(() => Touch(checkpoint.Get(name)));
            }

            foreach ((string layer, WeightFormat? format) in specimen.Layers)
            {
                Attempt(() => Decode(ReadAsBuilt(checkpoint, layer, format)));
                Attempt(() => Decode(quantization is null ? null : WeightsReader.Read(checkpoint, layer, quantization, Specimen.OutFeatures, Specimen.InFeatures)));
            }
        });
        return errors;

        void Attempt(Action action)
        {
            try
            {
                action();
            }
            catch (QuantFormatException exception)
            {
                errors.Add(exception);
            }
        }
    }

    /// <summary>Reads with what the specimen was made with, as generated classes do.</summary>
    private static QuantizedWeights ReadAsBuilt(Checkpoint checkpoint, string layer, WeightFormat? format) => format is null
        ? AqlmImport.Read(checkpoint, layer, Specimen.OutFeatures, Specimen.InFeatures)
        : WeightsReader.Read(checkpoint, layer, format, Specimen.OutFeatures, Specimen.InFeatures);

    /// <summary>Reads every byte. An extent outside the file would end the process, so it is reported before.</summary>
    private static void Touch(StoredTensor tensor)
    {
        long length = new FileInfo(tensor.File!).Length;
        if (tensor.Offset + tensor.Data.Length > length)
        {
            throw new InvalidOperationException($"Tensor '{tensor.Name}' lies outside its file of {length} bytes.");
        }

        int sum = 0;
        foreach (byte value in tensor.Data.Span)
        {
            sum ^= value;
        }

        GC.KeepAlive(sum);
        if (tensor.Type is TensorType.F32 or TensorType.F16 or TensorType.BF16)
        {
            tensor.ToSingles();
        }
    }

    /// <summary>Decodes every weight, so that a code outside its codebook would fault.</summary>
    private static void Decode(QuantizedWeights? weights)
    {
        if (weights is not null)
        {
            float[] values = new float[weights.OutFeatures * weights.InFeatures];
            weights.Dequantize(values);
        }
    }
}
