namespace TinyLlama;

/// <summary>The weights of one decoder layer in single precision.</summary>
internal sealed record LayerWeights(
    float[] AttentionNorm,
    LinearWeights Query,
    LinearWeights Key,
    LinearWeights Value,
    LinearWeights Output,
    float[] FeedForwardNorm,
    LinearWeights Gate,
    LinearWeights Up,
    LinearWeights Down)
{
    /// <summary>The seven linear layers: what gets quantized.</summary>
    public IReadOnlyList<LinearWeights> Linears => [Query, Key, Value, Output, Gate, Up, Down];

    /// <summary>The linear layers of a stage; they read the same input.</summary>
    public IReadOnlyList<LinearWeights> Of(LayerStage stage) => stage switch
    {
        LayerStage.Attend => [Query, Key, Value],
        LayerStage.Output => [Output],
        LayerStage.Activate => [Gate, Up],
        _ => [Down],
    };
}
