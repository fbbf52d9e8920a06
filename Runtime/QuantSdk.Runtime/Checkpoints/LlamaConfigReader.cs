using System.Text.Json;

namespace QuantSdk.Checkpoints;

/// <summary>Reads <see cref="LlamaConfig"/>; the defaults are those of Hugging Face's <c>LlamaConfig</c>.</summary>
internal static class LlamaConfigReader
{
    /// <summary>The largest size of an axis: far above every model, and small enough that no product of two overflows.</summary>
    private const int MaximumSize = 1 << 24;

    /// <summary>The largest head, for the table of rotary frequencies takes memory by this number alone.</summary>
    private const int MaximumHeadDimension = 1 << 16;

    /// <summary>Reads a configuration file.</summary>
    public static LlamaConfig Read(string file)
    {
        using JsonDocument document = JsonText.Read(file, CheckpointErrors.ConfigSyntax);
        JsonSection config = new(document.RootElement, file, string.Empty, CheckpointErrors.ConfigValue);
        RefuseOtherModels(config);
        int hidden = config.Integer("hidden_size", 1, MaximumSize);
        int heads = config.Integer("num_attention_heads", 1, MaximumSize);
        int keyValueHeads = config.Integer("num_key_value_heads", 1, heads, heads);
        if (heads % keyValueHeads != 0)
        {
            throw config.Error("num_key_value_heads", $"is {keyValueHeads} and does not divide the {heads} attention heads");
        }

        int vocabulary = config.Integer("vocab_size", 1, MaximumSize);
        return new LlamaConfig
        {
            HiddenSize = hidden,
            IntermediateSize = config.Integer("intermediate_size", 1, MaximumSize),
            Layers = config.Integer("num_hidden_layers", 1, 1 << 16),
            QueryHeads = heads,
            KeyValueHeads = keyValueHeads,
            HeadDimension = ReadHeadDimension(config, hidden, heads),
            VocabularySize = vocabulary,
            MaximumPositions = config.Integer("max_position_embeddings", 1, int.MaxValue, 2048),
            NormEpsilon = config.PositiveNumber("rms_norm_eps", 1e-6),
            RopeTheta = RopeSection(config).PositiveNumber("rope_theta", 10000),
            RopeScaling = RopeScalingReader.Read(config),
            TiedEmbeddings = config.Flag("tie_word_embeddings", false),
            BeginToken = config.TryGet("bos_token_id", out JsonElement begin) ? config.AsInteger("bos_token_id", begin, 0, vocabulary - 1) : null,
            EndTokens = ReadEndTokens(config, vocabulary),
            Quantization = QuantizationConfigReader.Read(config),
        };
    }

    private static void RefuseOtherModels(JsonSection config)
    {
        Require("model_type", "llama");
        Require("hidden_act", "silu");
        RefuseFlag("attention_bias");
        RefuseFlag("mlp_bias");

        void Require(string name, string value)
        {
            string actual = config.Text(name, value);
            if (actual != value)
            {
                throw config.Error(CheckpointErrors.ConfigUnsupported, name, $"is '{actual}'; only '{value}' is supported");
            }
        }

        void RefuseFlag(string name)
        {
            if (config.Flag(name, false))
            {
                throw config.Error(CheckpointErrors.ConfigUnsupported, name, "is true; only linear layers without bias are supported");
            }
        }
    }

    private static int ReadHeadDimension(JsonSection config, int hidden, int heads)
    {
        if (!config.TryGet("head_dim", out _) && hidden % heads != 0)
        {
            throw config.Error("num_attention_heads", $"is {heads} and does not divide the hidden size {hidden}; 'head_dim' is needed then");
        }

        int most = Math.Min(MaximumHeadDimension, MaximumSize / heads);
        if (most < 2)
        {
            throw config.Error("num_attention_heads", $"is {heads}, more than any model has");
        }

        int dimension = config.Integer("head_dim", 2, most, hidden / heads);
        if (dimension % 2 != 0 || dimension == 0 || dimension > most)
        {
            throw config.Error("head_dim", $"is {dimension}; the rotary embedding needs an even number of features in a head, at most {most}");
        }

        return dimension;
    }

    /// <summary>Newer files keep the base of the rotary embedding beside its scaling.</summary>
    private static JsonSection RopeSection(JsonSection config) => config.TryGet("rope_parameters", out _) ? config.Section("rope_parameters") : config;

    private static int[] ReadEndTokens(JsonSection config, int vocabulary)
    {
        const string Name = "eos_token_id";
        if (!config.TryGet(Name, out JsonElement value))
        {
            return [];
        }

        JsonElement[] items = value.ValueKind == JsonValueKind.Array ? config.Items(Name) : [value];
        return [.. items.Select(item => config.AsInteger(Name, item, 0, vocabulary - 1))];
    }
}
