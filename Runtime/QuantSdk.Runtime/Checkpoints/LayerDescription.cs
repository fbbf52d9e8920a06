using System.Text;
using System.Text.Json;
using QuantSdk.Layers;

namespace QuantSdk.Checkpoints;

/// <summary>
/// What a safetensors file says of a vector-quantized layer beside its tensors, among the file's metadata: rows, columns and format, which
/// packed codes alone do not tell. The build reads it to count how often entries are used; nothing needs it to load the layer.
/// </summary>
internal static class LayerDescription
{
    /// <summary>What comes before the layer's name in the name of the entry.</summary>
    public const string Prefix = "quantsdk.layer.";

    /// <summary>The description, a JSON object.</summary>
    public static string Write(VectorWeights weights)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();
            writer.WriteNumber("out_features", weights.OutFeatures);
            writer.WriteNumber("in_features", weights.InFeatures);
            writer.WritePropertyName("format");
            FormatWriter.Write(writer, weights.Format);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
