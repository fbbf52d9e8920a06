using QuantSdk.Checkpoints;

namespace TinyLlama;

/// <summary>The keys and values of one sequence's past tokens, for every layer.</summary>
internal sealed class KeyValueCache
{
    private readonly int heads;
    private readonly int headDim;
    private readonly float[][] keys;
    private readonly float[][] values;

    /// <summary>Creates an empty cache.</summary>
    /// <param name="config">The model's configuration.</param>
    /// <param name="capacity">Tokens that fit.</param>
    public KeyValueCache(LlamaConfig config, int capacity)
    {
        Capacity = capacity;
        heads = config.KeyValueHeads;
        headDim = config.HeadDimension;

        // One cache line more than whole tiles: a power of two would put the whole of a column into the same cache set.
        KeyStride = (capacity + 31) / 16 * 16;
        keys = [.. Enumerable.Range(0, config.Layers).Select(_ => new float[heads * headDim * KeyStride])];
        values = [.. Enumerable.Range(0, config.Layers).Select(_ => new float[heads * headDim * capacity])];
    }

    /// <summary>Tokens that fit.</summary>
    public int Capacity { get; }

    /// <summary>Tokens that are stored.</summary>
    public int Length { get; private set; }

    /// <summary>Elements from one row of <see cref="Keys"/> to the next; at least a whole tile of 16 beyond the last token.</summary>
    public int KeyStride { get; }

    /// <summary>Forgets all tokens.</summary>
    public void Clear() => Length = 0;

    /// <summary>Counts tokens whose keys and values every layer has stored.</summary>
    public void Advance(int tokens) => Length += tokens;

    /// <summary>The keys of one head, transposed: headDim x <see cref="KeyStride"/>, a column per token.</summary>
    public Span<float> Keys(int layer, int head) => keys[layer].AsSpan(head * headDim * KeyStride, headDim * KeyStride);

    /// <summary>The values of one head: a row of headDim per token.</summary>
    public Span<float> Values(int layer, int head) => values[layer].AsSpan(head * headDim * Capacity, headDim * Capacity);

    /// <summary>Stores the key and the value of one token.</summary>
    public void Store(int layer, int head, int position, ReadOnlySpan<float> key, ReadOnlySpan<float> value)
    {
        Span<float> columns = Keys(layer, head);
        for (int i = 0; i < key.Length; i++)
        {
            columns[i * KeyStride + position] = key[i];
        }

        value.CopyTo(Values(layer, head)[(position * headDim)..]);
    }
}
