namespace QuantSdk.Generators.Planning;

/// <summary>How a decode kernel computes scores.</summary>
internal enum GpuAttentionDataflow
{
    /// <summary>A lane decodes and multiplies the key of a token of its own; tokens are split among groups as soon as the device has room.</summary>
    TokenSplit,

    /// <summary>
    /// A lane owns channel groups and looks up the finished product of the query with an entry; a group keeps a head's codebooks for as many tokens as it has room for, because
    /// each split would load them again (VQ-LLM, codebook-centric dataflow). On the rungs of the ladder groups own codebooks and take all tokens of a sequence; the parts of a score meet
    /// in device memory, where one softmax spans all tokens.
    /// </summary>
    CodebookCentric,

    /// <summary>
    /// A lane owns channel groups of keys before the rotary embedding, and turns its part of the query by each token's angle; codebooks are kept for as many tokens as there is room for.
    /// </summary>
    TurnedQuery,
}
