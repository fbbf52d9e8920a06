using System.Numerics.Tensors;
using QuantSdk.Checkpoints;
using QuantSdk.Layers;

namespace TinyLlama;

/// <summary>One decoder layer: attention and feed-forward, each behind a norm and added to the residual stream.</summary>
internal sealed class DecoderLayer(RmsNorm attentionNorm, Attention attention, RmsNorm feedForwardNorm, FeedForward feedForward)
{
    /// <summary>The stages, in their order.</summary>
    public static IReadOnlyList<LayerStage> Stages { get; } = Enum.GetValues<LayerStage>();

    /// <summary>Builds a layer.</summary>
    /// <param name="config">The model's configuration.</param>
    /// <param name="weights">The layer's weights; its norms are used as they are.</param>
    /// <param name="cached">What keeps and reads keys and values.</param>
    /// <param name="create">Makes the linear layers.</param>
    public static DecoderLayer Create(LlamaConfig config, LayerWeights weights, ICachedAttention cached, Func<LinearWeights, ILinear> create)
    {
        float epsilon = (float)config.NormEpsilon;
        return new DecoderLayer(
            new RmsNorm(weights.AttentionNorm, epsilon),
            new Attention(cached, create(weights.Query), create(weights.Key), create(weights.Value), create(weights.Output)),
            new RmsNorm(weights.FeedForwardNorm, epsilon),
            new FeedForward(create(weights.Gate), create(weights.Up), create(weights.Down)));
    }

    /// <summary>Applies the layer to <see cref="Workspace.Hidden"/>.</summary>
    public void Forward(Workspace work, SequenceCache[] caches, int tokens)
    {
        foreach (LayerStage stage in Stages)
        {
            Prepare(work, stage, tokens);
            Run(work, caches, stage, tokens);
        }
    }

    /// <summary>Makes the input of a stage's linear layers from what the stages before left in the workspace.</summary>
    /// <returns>The array that holds it, token after token; it may be longer.</returns>
    public float[] Prepare(Workspace work, LayerStage stage, int tokens)
    {
        switch (stage)
        {
            case LayerStage.Attend:
                attentionNorm.Forward(work.Hidden, work.Normalized, tokens);
                return work.Normalized;
            case LayerStage.Output:
                return work.Attended;
            case LayerStage.Activate:
                feedForwardNorm.Forward(work.Hidden, work.Normalized, tokens);
                return work.Normalized;
            default:
                return work.Up;
        }
    }

    /// <summary>Runs a stage behind <see cref="Prepare"/>.</summary>
    public void Run(Workspace work, SequenceCache[] caches, LayerStage stage, int tokens)
    {
        switch (stage)
        {
            case LayerStage.Attend:
                attention.Attend(work, caches, tokens);
                break;
            case LayerStage.Output:
                attention.Project(work, tokens);
                AddToResidual(work);
                break;
            case LayerStage.Activate:
                feedForward.Activate(work, tokens);
                break;
            default:
                feedForward.Project(work, tokens);
                AddToResidual(work);
                break;
        }
    }

    private static void AddToResidual(Workspace work) => TensorPrimitives.Add(work.Hidden, work.Normalized, work.Hidden);
}
