using QuantSdk.Attention;
using QuantSdk.Layers;

namespace TinyLlama;

/// <summary>A model that runs many windows of text through one stage of one layer after the other.</summary>
internal sealed class StagedModel
{
    private readonly LlamaWeights weights;
    private readonly RotaryEmbedding rotary;
    private readonly Workspace work;
    private readonly SequenceCache[] caches;
    private readonly WindowState[] windows;
    private readonly int length;
    private DecoderLayer? layer;

    /// <summary>Embeds windows of tokens.</summary>
    /// <param name="weights">The model.</param>
    /// <param name="tokens">Whole windows.</param>
    /// <param name="length">Tokens of a window.</param>
    public StagedModel(LlamaWeights weights, ReadOnlySpan<int> tokens, int length)
    {
        this.weights = weights;
        this.length = length;
        rotary = new RotaryEmbedding(weights.RopeFrequencies, weights.Config.MaximumPositions);
        work = new Workspace(weights.Config, length);
        caches = [new DenseCache(weights.Config, length)];
        windows = new WindowState[tokens.Length / length];
        int size = weights.Config.HiddenSize;
        for (int i = 0; i < windows.Length; i++)
        {
            windows[i] = new WindowState(work);
            for (int token = 0; token < length; token++)
            {
                weights.Embedding.AsSpan(tokens[i * length + token] * size, size).CopyTo(windows[i].Hidden.AsSpan(token * size));
            }
        }
    }

    /// <summary>Windows of text.</summary>
    public int Windows => windows.Length;

    /// <summary>Chooses the layer that stages belong to, and its linear layers.</summary>
    public void Use(int index, Func<LinearWeights, ILinear> create) => layer =
        DecoderLayer.Create(weights.Config, weights.Layers[index], new DenseAttention(weights.Config, index, rotary), create);

    /// <summary>The input of a stage's linear layers for one window; valid until the next call.</summary>
    public ReadOnlyMemory<float> Input(int window, LayerStage stage, int features)
    {
        windows[window].Enter(work);
        return layer!.Prepare(work, stage, length).AsMemory(0, length * features);
    }

    /// <summary>Runs all windows through a stage.</summary>
    public void Run(LayerStage stage, CancellationToken cancellationToken)
    {
        foreach (WindowState window in windows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            window.Enter(work);
            layer!.Prepare(work, stage, length);
            caches[0].Clear();
            layer.Run(work, caches, stage, length);
        }
    }
}
