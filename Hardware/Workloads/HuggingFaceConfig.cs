using System;
using System.Collections.Generic;

namespace QuantSdk.Hardware;

/// <summary>Reads a transformer's shape from a Hugging Face <c>config.json</c>.</summary>
public static class HuggingFaceConfig
{
    /// <summary>Reads the text of a <c>config.json</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">Name to give the shape.</param>
    /// <exception cref="FormatException">The text is no JSON object, or a size is missing or no positive whole number; the message names it.</exception>
    public static TransformerShape Read(string json, string name)
    {
        if (JsonText.Parse(json) is not Dictionary<string, object?> config)
        {
            throw new FormatException("A configuration is a JSON object.");
        }

        // Multimodal models keep the language model's sizes one level down.
        if (config.TryGetValue("text_config", out object? text) && text is Dictionary<string, object?> inner)
        {
            config = inner;
        }

        int hidden = Size(config, "hidden_size");
        int heads = Size(config, "num_attention_heads");
        TransformerShape shape = new()
        {
            Name = name,
            Layers = Size(config, "num_hidden_layers"),
            HiddenSize = hidden,
            IntermediateSize = Optional(config, "intermediate_size") ?? Optional(config, "ffn_dim") ?? throw Missing("intermediate_size"),
            QueryHeads = heads,
            KeyValueHeads = Optional(config, "num_key_value_heads") ?? heads,
            HeadDim = Optional(config, "head_dim") ?? hidden / heads,
            VocabularySize = Size(config, "vocab_size"),
            GatedFeedForward = IsGated(config),
        };
        if (shape.QueryHeads % shape.KeyValueHeads != 0 || shape.HeadDim < 1)
        {
            throw new FormatException($"{shape.QueryHeads} query heads do not divide among {shape.KeyValueHeads} key-value heads, or a head has no channels.");
        }

        return shape;
    }

    // OPT and its like name their plain network's activation and width differently; everything newer has a gate.
    private static bool IsGated(Dictionary<string, object?> config) => !config.ContainsKey("ffn_dim") && !config.ContainsKey("activation_function");

    private static int Size(Dictionary<string, object?> config, string key) => Optional(config, key) ?? throw Missing(key);

    private static int? Optional(Dictionary<string, object?> config, string key)
    {
        if (!config.TryGetValue(key, out object? value) || value is null)
        {
            return null;
        }

        return value is double number && number >= 1 && number <= int.MaxValue && number == Math.Floor(number)
            ? (int)number
            : throw new FormatException($"'{key}' is no positive whole number.");
    }

    private static FormatException Missing(string key) => new($"'{key}' is missing.");
}
