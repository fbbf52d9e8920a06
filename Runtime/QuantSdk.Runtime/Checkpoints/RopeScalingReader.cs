namespace QuantSdk.Checkpoints;

/// <summary>Reads <c>rope_scaling</c>, or <c>rope_parameters</c> of newer files.</summary>
internal static class RopeScalingReader
{
    /// <summary>The scaling of a configuration; null for none.</summary>
    public static RopeScaling? Read(JsonSection config)
    {
        string name = config.TryGet("rope_parameters", out _) ? "rope_parameters" : "rope_scaling";
        if (!config.TryGet(name, out _))
        {
            return null;
        }

        JsonSection section = config.Section(name);
        string type = section.TryGet("rope_type", out _) ? section.Text("rope_type") : section.Text("type", "default");
        return type switch
        {
            "default" => null,
            "linear" => new LinearRopeScaling(section.PositiveNumber("factor")),
            "llama3" => ReadLlama(section),
            _ => throw section.Error(CheckpointErrors.ConfigUnsupported, "rope_type", $"is '{type}'; supported are 'default', 'linear' and 'llama3'"),
        };
    }

    private static LlamaRopeScaling ReadLlama(JsonSection section)
    {
        double low = section.PositiveNumber("low_freq_factor");
        double high = section.PositiveNumber("high_freq_factor");
        if (high <= low)
        {
            throw section.Error("high_freq_factor", "must be above 'low_freq_factor'");
        }

        int context = section.Integer("original_max_position_embeddings", 1, int.MaxValue);
        return new LlamaRopeScaling(section.PositiveNumber("factor"), low, high, context);
    }
}
