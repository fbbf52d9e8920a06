using QuantSdk.Checkpoints;

namespace TinyLlama;

/// <summary>The keys and values of one sequence's past tokens, for every layer.</summary>
internal sealed class KeyValueCache
{
    private readonly int headDim;
    private readonly int heads;
    private readonly float[][] keys;
    private readonly float[][] values;

    public KeyValueCache(LlamaConfig config, int capacity)
    {
        Capacity = capacity;
        headDim = config.HeadDimension;
        heads = config.KeyValueHeads;
        keys = [.. Enumerable.Range(0, config.Layers).Select(_ => new float[heads * capacity * headDim])];
        values = [.. Enumerable.Range(0, config.Layers).Select(_ => new float[heads * capacity * headDim])];
    }

    /// <summary>Tokens that fit.</summary>
    public int Capacity { get; }

    /// <summary>Tokens that are stored.</summary>
    public int Length { get; private set; }

    /// <summary>Forgets all tokens.</summary>
    public void Clear() => Length = 0;

    /// <summary>Counts tokens whose keys and values every layer has stored.</summary>
    public void Advance(int tokens) => Length += tokens;

    /// <summary>The key of one head at one position.</summary>
    public Span<float> Key(int layer, int head, int position) => keys[layer].AsSpan((head * Capacity + position) * headDim, headDim);

    /// <summary>The value of one head at one position.</summary>
    public Span<float> Value(int layer, int head, int position) => values[layer].AsSpan((head * Capacity + position) * headDim, headDim);
}
