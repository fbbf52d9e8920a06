using QuantSdk.Attention;
using QuantSdk.Checkpoints;

namespace TinyLlama;

/// <summary>The codebooks of a model's caches and the bases of its values on disk: one safetensors file for all layers.</summary>
internal static class CodebookFile
{
    private const string Name = "codebooks.safetensors";

    /// <summary>Saves codebooks and basis of every layer.</summary>
    public static void Save(IReadOnlyList<LayerCodebooks> layers, string directory)
    {
        SafetensorsWriter writer = new();
        for (int layer = 0; layer < layers.Count; layer++)
        {
            layers[layer].Save(writer, NameOf(layer));
        }

        writer.Save(Path.Combine(directory, Name));
    }

    /// <summary>Loads what <see cref="Save"/> wrote for the same model.</summary>
    /// <exception cref="QuantFormatException">The file is damaged or of another model.</exception>
    public static LayerCodebooks[] Load(LlamaConfig config, CoupledKeyValueFormat format, string directory)
    {
        using SafetensorsFile file = SafetensorsFile.Open(Path.Combine(directory, Name));
        return [.. Enumerable.Range(0, config.Layers).Select(layer => LayerCodebooks.Load(file, NameOf(layer), format, config))];
    }

    private static string NameOf(int layer) => $"model.layers.{layer}.self_attn";
}
