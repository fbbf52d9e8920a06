using QuantSdk.Checkpoints;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace TinyLlama;

/// <summary>
/// Quantized models on disk: a checkpoint directory with the unquantized tensors, as they were, in one shard and the quantized ones in
/// another, so that the size of the latter can be checked against the table.
/// </summary>
internal static class QuantizedCheckpoint
{
    /// <summary>Saves a quantized model.</summary>
    /// <param name="model">The quantized layers.</param>
    /// <param name="source">The directory of the model that was quantized.</param>
    /// <param name="directory">The new checkpoint's directory.</param>
    public static void Save(QuantizedModel model, string source, string directory)
    {
        using Checkpoint checkpoint = Checkpoint.Open(source);
        SafetensorsWriter writer = new();
        foreach (string name in checkpoint.Names.Where(name => !IsQuantized(model, name)).Order(StringComparer.Ordinal))
        {
            writer.Add(checkpoint.Get(name));
        }

        foreach ((string name, QuantizedWeights layer) in model.Layers)
        {
            writer.Add(name, layer);
        }

        writer.SaveCheckpoint(directory, source);
    }

    /// <summary>Loads what <see cref="Save"/> wrote.</summary>
    /// <exception cref="QuantFormatException">The checkpoint is damaged or of another model.</exception>
    public static QuantizedModel Load(LlamaWeights weights, WeightFormat format, string directory)
    {
        using Checkpoint checkpoint = Checkpoint.Open(directory);
        return new QuantizedModel(format, weights.Linears.ToDictionary(
            static linear => linear.Name,
            linear => WeightsReader.Read(checkpoint, linear.Name, format, linear.OutFeatures, linear.InFeatures)));
    }

    private static bool IsQuantized(QuantizedModel model, string tensor) =>
        tensor.EndsWith(".weight", StringComparison.Ordinal) && model.Layers.ContainsKey(tensor[..^".weight".Length]);
}
