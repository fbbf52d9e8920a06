namespace QuantSdk.Hardware;

/// <summary>Sizes of a decoder-only transformer, as in a Hugging Face <c>config.json</c>.</summary>
public sealed record TransformerShape
{
    /// <summary>Name, such as <c>Llama-2-7B</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Decoder layers (<c>num_hidden_layers</c>).</summary>
    public required int Layers { get; init; }

    /// <summary>Model width (<c>hidden_size</c>).</summary>
    public required int HiddenSize { get; init; }

    /// <summary>Width of the feed-forward network (<c>intermediate_size</c>, or <c>ffn_dim</c>).</summary>
    public required int IntermediateSize { get; init; }

    /// <summary>Query heads (<c>num_attention_heads</c>).</summary>
    public required int QueryHeads { get; init; }

    /// <summary>Key-value heads (<c>num_key_value_heads</c>).</summary>
    public required int KeyValueHeads { get; init; }

    /// <summary>Channels of a head (<c>head_dim</c>).</summary>
    public required int HeadDim { get; init; }

    /// <summary>Tokens of the vocabulary (<c>vocab_size</c>).</summary>
    public required int VocabularySize { get; init; }

    /// <summary>Whether the feed-forward network has a gate beside its up projection, as Llama's has and OPT's has not.</summary>
    public bool GatedFeedForward { get; init; } = true;
}
