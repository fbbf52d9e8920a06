using QuantSdk.Checkpoints;

namespace TinyLlama;

/// <summary>The activations of one forward pass, kept from call to call.</summary>
internal sealed class Workspace(LlamaConfig config, int tokens)
{
    /// <summary>Tokens that fit.</summary>
    public int Tokens { get; } = tokens;

    /// <summary>The residual stream: tokens x hidden.</summary>
    public float[] Hidden { get; set; } = new float[tokens * config.HiddenSize];

    /// <summary>What a norm or the last linear layer of a block gives: tokens x hidden.</summary>
    public float[] Normalized { get; } = new float[tokens * config.HiddenSize];

    /// <summary>tokens x query heads x head dimension.</summary>
    public float[] Queries { get; } = new float[tokens * config.QueryHeads * config.HeadDimension];

    /// <summary>tokens x key-value heads x head dimension.</summary>
    public float[] Keys { get; } = new float[tokens * config.KeyValueHeads * config.HeadDimension];

    /// <summary>tokens x key-value heads x head dimension.</summary>
    public float[] Values { get; } = new float[tokens * config.KeyValueHeads * config.HeadDimension];

    /// <summary>tokens x query heads x head dimension.</summary>
    public float[] Attended { get; set; } = new float[tokens * config.QueryHeads * config.HeadDimension];

    /// <summary>tokens x intermediate size.</summary>
    public float[] Gate { get; } = new float[tokens * config.IntermediateSize];

    /// <summary>tokens x intermediate size.</summary>
    public float[] Up { get; set; } = new float[tokens * config.IntermediateSize];

    /// <summary>tokens x vocabulary.</summary>
    public float[] Logits { get; } = new float[tokens * config.VocabularySize];
}
