using System.Text.Json;
using QuantSdk.Numerics;

namespace QuantSdk.Checkpoints;

/// <summary>The configuration of a quantized checkpoint.</summary>
internal static class ConfigContent
{
    /// <summary>Copies a model's configuration and adds how its layers are quantized.</summary>
    /// <param name="stream">Receives the configuration.</param>
    /// <param name="modelConfig">The model's <c>config.json</c>, or the directory that holds it.</param>
    /// <param name="layers">The format of each quantized layer; with none, the configuration says nothing of quantization.</param>
    public static void Write(Stream stream, string modelConfig, IReadOnlyDictionary<string, WeightFormat> layers)
    {
        string path = Directory.Exists(modelConfig) ? Path.Combine(modelConfig, LlamaConfig.FileName) : modelConfig;
        using JsonDocument document = JsonText.Read(path, CheckpointErrors.ConfigSyntax);
        using Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Indented = true });
        writer.WriteStartObject();
        foreach (JsonProperty property in document.RootElement.EnumerateObject().Where(static item => !item.NameEquals(QuantizationConfig.PropertyName)))
        {
            property.WriteTo(writer);
        }

        if (layers.Count > 0)
        {
            writer.WriteStartObject(QuantizationConfig.PropertyName);
            WriteQuantization(writer, layers);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteQuantization(Utf8JsonWriter writer, IReadOnlyDictionary<string, WeightFormat> layers)
    {
        writer.WriteString("quant_method", QuantSdkConfig.Method);
        writer.WriteNumber("version", QuantSdkConfig.Version);
        writer.WriteStartObject("formats");
        foreach (IGrouping<string, WeightFormat> formats in layers.Values.Distinct().GroupBy(static format => format.Name, StringComparer.Ordinal))
        {
            if (formats.Select(FormatWriter.ToJson).Distinct(StringComparer.Ordinal).Count() > 1)
            {
                throw new InvalidOperationException($"Two formats with different parameters are both named '{formats.Key}'.");
            }

            writer.WritePropertyName(formats.Key);
            FormatWriter.Write(writer, formats.First());
        }

        writer.WriteEndObject();
        writer.WriteStartObject("layers");
        foreach ((string layer, WeightFormat format) in layers.OrderBy(static item => item.Key, StringComparer.Ordinal))
        {
            writer.WriteString(layer, format.Name);
        }

        writer.WriteEndObject();
    }
}
