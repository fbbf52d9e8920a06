using System.Text.Json;
using QuantSdk.Numerics;

namespace QuantSdk.Checkpoints;

/// <summary>Reads the <c>quantization_config</c> of a model configuration.</summary>
internal static class QuantizationConfigReader
{
    /// <summary>The quantization of a configuration; null for none.</summary>
    public static QuantizationConfig? Read(JsonSection config)
    {
        config = config.WithId(CheckpointErrors.QuantizationValue);
        if (!config.TryGet(QuantizationConfig.PropertyName, out _))
        {
            return null;
        }

        JsonSection section = config.Section(QuantizationConfig.PropertyName);
        string method = section.Text("quant_method");
        return method switch
        {
            QuantSdkConfig.Method => ReadQuantSdk(section),
            AqlmConfig.Method => ReadAqlm(section),
            _ => throw section.Error(
                CheckpointErrors.QuantizationMethod, "quant_method", $"is '{method}'; supported are '{QuantSdkConfig.Method}' and '{AqlmConfig.Method}'"),
        };
    }

    private static QuantSdkConfig ReadQuantSdk(JsonSection section)
    {
        int version = section.Integer("version", 1, int.MaxValue);
        if (version > QuantSdkConfig.Version)
        {
            string problem = $"is {version} and this library reads {QuantSdkConfig.Version}; update the package, or quantize again";
            throw section.Error(CheckpointErrors.QuantizationMethod, "version", problem);
        }

        Dictionary<string, WeightFormat> formats = new(StringComparer.Ordinal);
        JsonSection definitions = section.Section("formats");
        foreach ((string name, JsonElement definition) in definitions.Properties())
        {
            formats.Add(name, FormatReader.Read(name, definitions.AsSection(name, definition)));
        }

        Dictionary<string, WeightFormat> layers = new(StringComparer.Ordinal);
        JsonSection assignments = section.Section("layers");
        foreach ((string layer, JsonElement value) in assignments.Properties())
        {
            string name = assignments.AsText(layer, value);
            layers.Add(layer, formats.TryGetValue(name, out WeightFormat? format) ? format : throw assignments.Error(layer, $"names the format '{name}', which 'formats' lacks"));
        }

        return new QuantSdkConfig(layers);
    }

    private static AqlmConfig ReadAqlm(JsonSection section)
    {
        const string Kept = "linear_weights_not_to_quantize";
        string[] unquantized = section.TryGet(Kept, out _) ? [.. section.Items(Kept).Select(item => section.AsText(Kept, item))] : [];
        return new AqlmConfig(
            section.Integer("num_codebooks", 1, 64),
            section.Integer("nbits_per_codebook", 1, 64),
            section.Integer("in_group_size", 1, 1 << 16),
            section.Integer("out_group_size", 1, 1 << 16),
            unquantized);
    }
}
