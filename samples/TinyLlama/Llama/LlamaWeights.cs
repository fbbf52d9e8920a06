using QuantSdk.Checkpoints;

namespace TinyLlama;

/// <summary>The weights of a Llama in single precision.</summary>
/// <param name="Config">The model's configuration.</param>
/// <param name="RopeFrequencies">Radians per position of each pair of a head's elements.</param>
/// <param name="Embedding">vocabulary x hidden.</param>
/// <param name="Layers">The decoder layers.</param>
/// <param name="FinalNorm">The norm before the head.</param>
/// <param name="Head">The language-model head; the embedding itself where the two are tied.</param>
internal sealed record LlamaWeights(
    LlamaConfig Config, float[] RopeFrequencies, float[] Embedding, IReadOnlyList<LayerWeights> Layers, float[] FinalNorm, LinearWeights Head)
{
    /// <summary>The linear layers of all decoder layers: what gets quantized.</summary>
    public IEnumerable<LinearWeights> Linears => Layers.SelectMany(static layer => layer.Linears);
}
