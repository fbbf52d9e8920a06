using System.Text.Json;
using QuantSdk.Checkpoints;

namespace TinyLlama;

/// <summary>Reads a Llama in Hugging Face layout: <c>config.json</c> and safetensors, in one file or in shards.</summary>
internal sealed class LlamaCheckpoint
{
    private readonly ITensorSource tensors;
    private readonly LlamaConfig config;
    private readonly string directory;

    private LlamaCheckpoint(ITensorSource tensors, LlamaConfig config, string directory)
    {
        this.tensors = tensors;
        this.config = config;
        this.directory = directory;
    }

    /// <summary>Reads all weights.</summary>
    /// <exception cref="QuantFormatException">A file is missing or malformed, or is no Llama that this sample runs.</exception>
    public static LlamaWeights Load(string directory)
    {
        LlamaConfig config = LlamaConfig.Read(directory);
        if (config.Quantization is not null)
        {
            throw new QuantFormatException(SampleErrors.QuantizedModel, "the model is quantized already; give the unquantized checkpoint", directory);
        }

        using Checkpoint checkpoint = Checkpoint.Open(directory);
        return new LlamaCheckpoint(checkpoint, config, directory).Read();
    }

    private LlamaWeights Read()
    {
        float[] embedding = Values("model.embed_tokens.weight", config.VocabularySize, config.HiddenSize);
        LinearWeights head = config.TiedEmbeddings
            ? new LinearWeights("model.embed_tokens", config.VocabularySize, config.HiddenSize, embedding)
            : Linear("lm_head", config.VocabularySize, config.HiddenSize);
        LayerWeights[] layers = [.. Enumerable.Range(0, config.Layers).Select(Layer)];
        return new LlamaWeights(config, RopeFrequencies(), embedding, layers, Values("model.norm.weight", config.HiddenSize), head);
    }

    private LayerWeights Layer(int index)
    {
        string layer = $"model.layers.{index}";
        int hidden = config.HiddenSize;
        int queries = config.QueryHeads * config.HeadDimension;
        int keys = config.KeyValueHeads * config.HeadDimension;
        return new LayerWeights(
            AttentionNorm: Values($"{layer}.input_layernorm.weight", hidden),
            Query: Linear($"{layer}.self_attn.q_proj", queries, hidden),
            Key: Linear($"{layer}.self_attn.k_proj", keys, hidden),
            Value: Linear($"{layer}.self_attn.v_proj", keys, hidden),
            Output: Linear($"{layer}.self_attn.o_proj", hidden, queries),
            FeedForwardNorm: Values($"{layer}.post_attention_layernorm.weight", hidden),
            Gate: Linear($"{layer}.mlp.gate_proj", config.IntermediateSize, hidden),
            Up: Linear($"{layer}.mlp.up_proj", config.IntermediateSize, hidden),
            Down: Linear($"{layer}.mlp.down_proj", hidden, config.IntermediateSize));
    }

    private LinearWeights Linear(string name, int outFeatures, int inFeatures) =>
        new(name, outFeatures, inFeatures, Values($"{name}.weight", outFeatures, inFeatures));

    private float[] Values(string name, params ReadOnlySpan<long> shape)
    {
        StoredTensor tensor = tensors.Get(name);
        if (!shape.SequenceEqual([.. tensor.Shape]))
        {
            string problem = $"the tensor is [{string.Join(", ", tensor.Shape)}]; config.json asks for [{string.Join(", ", shape.ToArray())}]";
            throw new QuantFormatException(SampleErrors.TensorShape, problem, tensor.File ?? directory, name, tensor.Offset);
        }

        return tensor.ToSingles();
    }

    /// <summary>
    /// The angles per position. A model whose buffers were cast to bfloat16 with its weights computes with rounded angles;
    /// <c>rope_frequency_dtype</c> in config.json, a property of this sample, says so.
    /// </summary>
    private float[] RopeFrequencies()
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(directory, "config.json")));
        bool rounded = json.RootElement.TryGetProperty("rope_frequency_dtype", out JsonElement type) && type.ValueEquals("bfloat16");
        return [.. config.RopeFrequencies().Select(frequency => rounded ? RoundToBrainFloat((float)frequency) : (float)frequency)];
    }

    /// <summary>Rounds to the nearest bfloat16, the upper half of a single; no frequency lies halfway.</summary>
    private static float RoundToBrainFloat(float value) =>
        BitConverter.UInt32BitsToSingle((BitConverter.SingleToUInt32Bits(value) + 0x8000u) & 0xffff0000u);
}
