using QuantSdk.Checkpoints;
using QuantSdk.Numerics;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Fuzz;

/// <summary>Makes a specimen of every kind of checkpoint that can be read.</summary>
public static class SpecimenFactory
{
    private const string Model = """
        "model_type": "llama", "hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2, "num_attention_heads": 4,
        "num_key_value_heads": 2, "head_dim": 16, "vocab_size": 32, "max_position_embeddings": 128, "rms_norm_eps": 1e-05,
        "rope_theta": 10000.0, "hidden_act": "silu", "attention_bias": false, "mlp_bias": false, "tie_word_embeddings": true,
        "bos_token_id": 0, "eos_token_id": [1, 2], "torch_dtype": "bfloat16"
        """;

    private static readonly Dictionary<string, WeightFormat?> NoLayers = [];

    public static IReadOnlyList<Specimen> CreateAll() =>
    [
        CreateSingle(),
        CreateShards(),
        CreateQuantized("groups", [WeightFormats.Mant(32), WeightFormats.Ant(64), ShortGrids, WeightFormats.Half]),
        CreateQuantized("vectors", [new VectorFormat("tiles", 4, 5, 2, CodebookScope.Tile, 32), new VectorFormat("rows", 8, 3, 2, CodebookScope.Tensor, RowScales: true), WeightFormats.QuipSharp4]),
        CreateAqlm("aqlm-bytes", 2, 5, 8),
        CreateAqlm("aqlm-words", 1, 9, 4),
    ];

    /// <summary>A format whose types and codes have gaps, so that both can be out of range.</summary>
    private static GroupFormat ShortGrids => new("short", 2, 32, new GridFamily("short", new("a", -1, 0, 1), new("b", -2, -1, 0, 1.5f), new("c", -1, 1)));

    private static Specimen CreateSingle()
    {
        byte[] data = [.. Enumerable.Range(0, 48).Select(static i => (byte)(i * 5))];
        SafetensorsWriter writer = new();
        foreach (TensorType type in Enum.GetValues<TensorType>())
        {
            int length = type switch { TensorType.I64 => 6, TensorType.F32 or TensorType.I32 => 12, TensorType.I8 or TensorType.U8 => 48, _ => 24 };
            writer.Add(new StoredTensor($"tensor.{type}", type, [2, length / 2], data));
        }

        writer.Add(new StoredTensor("scalar", TensorType.F32, [], data.AsMemory(0, 4)));
        writer.Add(new StoredTensor("empty", TensorType.F16, [3, 0], default));
        return Create("single", NoLayers, directory =>
        {
            writer.Save(Path.Combine(directory, "model.safetensors"));
            File.WriteAllText(Path.Combine(directory, "config.json"), $"{{{Model}, \"rope_scaling\": {{\"rope_type\": \"linear\", \"factor\": 2}}}}");
        });
    }

    private static Specimen CreateShards() => Create("shards", NoLayers, directory =>
    {
        const string Index = """{"metadata": {"total_size": 28}, "weight_map": {"a": "one.safetensors", "b": "two.safetensors", "c": "two.safetensors"}}""";
        const string Scaling = """{"rope_type": "llama3", "factor": 8, "low_freq_factor": 1, "high_freq_factor": 4, "original_max_position_embeddings": 64}""";
        SafetensorsWriter one = new();
        one.Add(StoredTensor.FromSingles("a", [1, 2, 3], 3));
        SafetensorsWriter two = new();
        two.Add(StoredTensor.FromSingles("b", [4, 5], 1, 2));
        two.Add(StoredTensor.FromHalves("c", [(Half)6, (Half)7, (Half)8, (Half)9], 2, 2));
        one.Save(Path.Combine(directory, "one.safetensors"));
        two.Save(Path.Combine(directory, "two.safetensors"));
        File.WriteAllText(Path.Combine(directory, "model.safetensors.index.json"), Index);
        File.WriteAllText(Path.Combine(directory, "config.json"), $"{{{Model}, \"rope_scaling\": {Scaling}}}");
    });

    private static Specimen CreateQuantized(string name, WeightFormat[] formats)
    {
        Dictionary<string, WeightFormat?> layers = new(StringComparer.Ordinal);
        SafetensorsWriter writer = new();
        writer.Add(StoredTensor.FromSingles("norm", [1, 2], 2));
        foreach (WeightFormat format in formats)
        {
            layers.Add($"layer.{format.Name}", format);
            writer.Add($"layer.{format.Name}", RandomWeights.Create(format, Specimen.OutFeatures, Specimen.InFeatures, seed: 1));
        }

        return Create(name, layers, directory =>
        {
            string model = Path.Combine(directory, "config.json");
            File.WriteAllText(model, $"{{{Model}}}");
            writer.SaveCheckpoint(directory, model);
        });
    }

    private static Specimen CreateAqlm(string name, int codebooks, int bits, int vectorSize)
    {
        string quantization = $$"""
            {"quant_method": "aqlm", "nbits_per_codebook": {{bits}}, "num_codebooks": {{codebooks}}, "in_group_size": {{vectorSize}}, "out_group_size": 1,
             "linear_weights_not_to_quantize": ["norm", "lm_head.weight"]}
            """;
        SafetensorsWriter writer = new();
        foreach (StoredTensor tensor in AqlmTensors.Create("layer", codebooks, bits, vectorSize, Specimen.OutFeatures, Specimen.InFeatures))
        {
            writer.Add(tensor);
        }

        return Create(name, new Dictionary<string, WeightFormat?>(StringComparer.Ordinal) { ["layer"] = null }, directory =>
        {
            writer.Save(Path.Combine(directory, "model.safetensors"));
            File.WriteAllText(Path.Combine(directory, "config.json"), $"{{{Model}, \"quantization_config\": {quantization}}}");
        });
    }

    private static Specimen Create(string name, IReadOnlyDictionary<string, WeightFormat?> layers, Action<string> write)
    {
        string directory = Directory.CreateTempSubdirectory("quantsdk-specimen-").FullName;
        try
        {
            write(directory);
            Dictionary<string, byte[]> files = Directory.GetFiles(directory).Order(StringComparer.Ordinal).ToDictionary(static path => Path.GetFileName(path), File.ReadAllBytes);
            return new Specimen(name, files, layers);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
