using QuantSdk.Layers;

namespace TinyLlama;

/// <summary>Causal grouped-query attention with its four projections.</summary>
internal sealed class Attention(ICachedAttention cached, ILinear query, ILinear key, ILinear value, ILinear output)
{
    /// <summary>Attends with <see cref="Workspace.Normalized"/>; the heads' outputs go to <see cref="Workspace.Attended"/>.</summary>
    /// <param name="work">The activations.</param>
    /// <param name="caches">One cache per sequence; the sequences lie one after the other and are equally long.</param>
    /// <param name="tokens">Tokens of all sequences.</param>
    public void Attend(Workspace work, SequenceCache[] caches, int tokens)
    {
        query.Forward(work.Normalized.AsSpan(0, tokens * query.InFeatures), work.Queries.AsSpan(0, tokens * query.OutFeatures), tokens);
        key.Forward(work.Normalized.AsSpan(0, tokens * key.InFeatures), work.Keys.AsSpan(0, tokens * key.OutFeatures), tokens);
        value.Forward(work.Normalized.AsSpan(0, tokens * value.InFeatures), work.Values.AsSpan(0, tokens * value.OutFeatures), tokens);
        cached.Attend(work, caches, tokens);
    }

    /// <summary>Projects <see cref="Workspace.Attended"/> to <see cref="Workspace.Normalized"/>.</summary>
    public void Project(Workspace work, int tokens) =>
        output.Forward(work.Attended.AsSpan(0, tokens * output.InFeatures), work.Normalized.AsSpan(0, tokens * output.OutFeatures), tokens);
}
