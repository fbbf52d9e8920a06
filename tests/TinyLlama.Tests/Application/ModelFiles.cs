using QuantSdk.Checkpoints;

namespace TinyLlama.Tests;

/// <summary>Writes checkpoint directories.</summary>
internal static class ModelFiles
{
    private const int Hidden = 64;
    private const int Intermediate = 192;

    /// <summary>Copies the shipped checkpoint, its weights in two files behind an index.</summary>
    public static void CopyInShards(string directory)
    {
        CopyTexts(directory);
        File.Copy(Path.Combine(SampleOptions.ShippedModel, "config.json"), Path.Combine(directory, "config.json"));
        using Checkpoint checkpoint = Checkpoint.Open(SampleOptions.ShippedModel);
        string[] names = [.. checkpoint.Names.Order(StringComparer.Ordinal)];
        List<string> entries = [];
        foreach ((string shard, string[] part) in new[] { ("model-00001-of-00002.safetensors", names[..20]), ("model-00002-of-00002.safetensors", names[20..]) })
        {
            SafetensorsWriter writer = new();
            foreach (string name in part)
            {
                writer.Add(checkpoint.Get(name));
                entries.Add($"\"{name}\": \"{shard}\"");
            }

            writer.Save(Path.Combine(directory, shard));
        }

        File.WriteAllText(Path.Combine(directory, "model.safetensors.index.json"), $"{{\"metadata\": {{}}, \"weight_map\": {{{string.Join(", ", entries)}}}}}");
    }

    /// <summary>Writes a Llama of one layer with random weights, of sizes that no annotated class has; its head is not tied.</summary>
    public static void WriteAlien(string directory)
    {
        CopyTexts(directory);
        File.WriteAllText(Path.Combine(directory, "config.json"), $$"""
            {
              "architectures": ["LlamaForCausalLM"], "model_type": "llama", "vocab_size": 4096, "hidden_size": {{Hidden}}, "intermediate_size": {{Intermediate}},
              "num_hidden_layers": 1, "num_attention_heads": 2, "num_key_value_heads": 1, "max_position_embeddings": 64, "rms_norm_eps": 1e-6,
              "tie_word_embeddings": false, "bos_token_id": 0, "eos_token_id": 1
            }
            """);
        SafetensorsWriter writer = new();
        Random random = new(5);
        Add("model.embed_tokens", 4096, Hidden);
        Add("lm_head", 4096, Hidden);
        Add("model.norm", Hidden);
        const string Layer = "model.layers.0";
        Add($"{Layer}.input_layernorm", Hidden);
        Add($"{Layer}.post_attention_layernorm", Hidden);
        Add($"{Layer}.self_attn.q_proj", Hidden, Hidden);
        Add($"{Layer}.self_attn.k_proj", Hidden / 2, Hidden);
        Add($"{Layer}.self_attn.v_proj", Hidden / 2, Hidden);
        Add($"{Layer}.self_attn.o_proj", Hidden, Hidden);
        Add($"{Layer}.mlp.gate_proj", Intermediate, Hidden);
        Add($"{Layer}.mlp.up_proj", Intermediate, Hidden);
        Add($"{Layer}.mlp.down_proj", Hidden, Intermediate);
        writer.Save(Path.Combine(directory, "model.safetensors"));

        void Add(string name, params long[] shape)
        {
            float[] values = new float[shape.Aggregate(static (left, right) => left * right)];
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = random.NextSingle() - 0.5f;
            }

            writer.Add(StoredTensor.FromSingles($"{name}.weight", values, shape));
        }
    }

    private static void CopyTexts(string directory)
    {
        foreach (string file in (string[])["tokenizer.json", "validation.u16"])
        {
            File.Copy(Path.Combine(SampleOptions.ShippedModel, file), Path.Combine(directory, file));
        }
    }
}
