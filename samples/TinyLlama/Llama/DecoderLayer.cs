using System.Numerics.Tensors;

namespace TinyLlama;

/// <summary>One decoder layer: attention and feed-forward, each behind a norm and added to the residual stream.</summary>
internal sealed class DecoderLayer(RmsNorm attentionNorm, Attention attention, RmsNorm feedForwardNorm, FeedForward feedForward)
{
    /// <summary>Applies the layer to <see cref="Workspace.Hidden"/>.</summary>
    public void Forward(Workspace work, KeyValueCache[] caches, int tokens)
    {
        attentionNorm.Forward(work.Hidden, work.Normalized, tokens);
        attention.Forward(work, caches, tokens);
        AddToResidual(work);

        feedForwardNorm.Forward(work.Hidden, work.Normalized, tokens);
        feedForward.Forward(work, tokens);
        AddToResidual(work);
    }

    private static void AddToResidual(Workspace work) => TensorPrimitives.Add(work.Hidden, work.Normalized, work.Hidden);
}
