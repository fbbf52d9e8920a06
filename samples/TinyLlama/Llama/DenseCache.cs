using QuantSdk.Checkpoints;

namespace TinyLlama;

/// <summary>Keys and values in single precision, as the products of <see cref="DenseAttention"/> want them.</summary>
internal sealed class DenseCache : SequenceCache
{
    private readonly int headDim;
    private readonly float[][] keys;
    private readonly float[][] values;

    /// <summary>Creates an empty cache.</summary>
    /// <param name="config">The model's configuration.</param>
    /// <param name="capacity">Tokens that fit.</param>
    public DenseCache(LlamaConfig config, int capacity)
        : base(capacity)
    {
        headDim = config.HeadDimension;

        // One cache line more than whole tiles: a power of two would put the whole of a column into the same cache set.
        KeyStride = (capacity + 31) / 16 * 16;
        keys = [.. Enumerable.Range(0, config.Layers).Select(_ => new float[config.KeyValueHeads * headDim * KeyStride])];
        values = [.. Enumerable.Range(0, config.Layers).Select(_ => new float[config.KeyValueHeads * headDim * capacity])];
    }

    /// <summary>Elements from one row of <see cref="Keys"/> to the next; at least a whole tile of 16 beyond the last token.</summary>
    public int KeyStride { get; }

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
