using QuantSdk.Attention;
using QuantSdk.Checkpoints;
using QuantSdk.Cpu;
using QuantSdk.Layers;

namespace TinyLlama;

/// <summary>
/// A Llama: embedding, decoder layers, a norm and the language-model head. Every linear layer is an <see cref="ILinear"/>, so that
/// floating-point, quantized and GPU layers slot in alike. An instance serves one thread at a time.
/// </summary>
internal sealed class LlamaModel : IDisposable
{
    private readonly float[] embedding;
    private readonly DecoderLayer[] layers;
    private readonly RmsNorm finalNorm;
    private readonly ILinear head;
    private readonly IAttention[]? attentions;
    private readonly List<IDisposable> owned = [];
    private Workspace work;

    /// <summary>Builds the model.</summary>
    /// <param name="weights">The checkpoint's weights; embedding and norms are used as they are.</param>
    /// <param name="createLinear">Makes the linear layers of the decoder layers.</param>
    /// <param name="createHead">Makes the language-model head; in single precision on the CPU where null.</param>
    /// <param name="createAttention">Makes the attention of a layer over a cache of the library; keys and values stay in single precision where null.</param>
    public LlamaModel(
        LlamaWeights weights,
        Func<LinearWeights, ILinear> createLinear,
        Func<LinearWeights, ILinear>? createHead = null,
        Func<int, RotaryEmbedding, IAttention>? createAttention = null)
    {
        Config = weights.Config;
        embedding = weights.Embedding;
        RotaryEmbedding rotary = new(weights.RopeFrequencies, Config.MaximumPositions);
        attentions = createAttention is null ? null : [.. Enumerable.Range(0, Config.Layers).Select(index => createAttention(index, rotary))];
        layers =
        [
            .. weights.Layers.Select((layer, index) => DecoderLayer.Create(Config, layer, CreateCached(index, rotary), linear => Own(createLinear(linear)))),
        ];
        finalNorm = new RmsNorm(weights.FinalNorm, (float)Config.NormEpsilon);
        head = Own((createHead ?? CreateDense)(weights.Head));
        work = new Workspace(Config, 1);
    }

    /// <summary>The model's configuration.</summary>
    public LlamaConfig Config { get; }

    /// <summary>A linear layer in single precision on the CPU.</summary>
    public static ILinear CreateDense(LinearWeights weights) => CpuKernels.CreateDense(weights.Values, weights.OutFeatures, weights.InFeatures);

    /// <summary>An empty cache for one sequence.</summary>
    public SequenceCache CreateCache(int capacity)
    {
        int fitting = Math.Min(capacity, Config.MaximumPositions);
        return attentions is null
            ? new DenseCache(Config, fitting)
            : new QuantizedCache([.. attentions.Select(attention => attention.CreateCache(1, fitting))], fitting);
    }

    /// <summary>Runs tokens through the model and appends them to their sequences' caches.</summary>
    /// <param name="tokens">The new tokens of all sequences, one sequence after the other, as many of each.</param>
    /// <param name="caches">One cache per sequence.</param>
    /// <returns>The logits of every token, tokens x vocabulary; valid until the next call.</returns>
    public Memory<float> Forward(scoped ReadOnlySpan<int> tokens, params SequenceCache[] caches)
    {
        ForwardLayers(tokens, caches);
        head.Forward(work.Normalized.AsSpan(0, tokens.Length * Config.HiddenSize), work.Logits.AsSpan(0, tokens.Length * Config.VocabularySize), tokens.Length);
        return work.Logits.AsMemory(0, tokens.Length * Config.VocabularySize);
    }

    /// <summary>Runs the tokens of one sequence through the model and gives the logits of the last one only: prompts and decoding.</summary>
    /// <returns>The logits, one per entry of the vocabulary; valid until the next call.</returns>
    public Span<float> ForwardLast(scoped ReadOnlySpan<int> tokens, SequenceCache cache)
    {
        ForwardLayers(tokens, [cache]);
        Span<float> logits = work.Logits.AsSpan(0, Config.VocabularySize);
        head.Forward(work.Normalized.AsSpan((tokens.Length - 1) * Config.HiddenSize, Config.HiddenSize), logits);
        return logits;
    }

    private void ForwardLayers(ReadOnlySpan<int> tokens, SequenceCache[] caches)
    {
        if (work.Tokens < tokens.Length)
        {
            work = new Workspace(Config, tokens.Length);
        }

        for (int i = 0; i < tokens.Length; i++)
        {
            embedding.AsSpan(tokens[i] * Config.HiddenSize, Config.HiddenSize).CopyTo(work.Hidden.AsSpan(i * Config.HiddenSize));
        }

        foreach (DecoderLayer layer in layers)
        {
            layer.Forward(work, caches, tokens.Length);
        }

        foreach (SequenceCache cache in caches)
        {
            cache.Advance(tokens.Length / caches.Length);
        }

        finalNorm.Forward(work.Hidden, work.Normalized, tokens.Length);
    }

    private ICachedAttention CreateCached(int index, RotaryEmbedding rotary) =>
        attentions is null ? new DenseAttention(Config, index, rotary) : new QuantizedAttention(index, attentions[index]);

    private ILinear Own(ILinear linear)
    {
        if (linear is IDisposable disposable)
        {
            owned.Add(disposable);
        }

        return linear;
    }

    /// <summary>Frees the layers that hold device memory.</summary>
    public void Dispose() => owned.ForEach(static layer => layer.Dispose());
}
