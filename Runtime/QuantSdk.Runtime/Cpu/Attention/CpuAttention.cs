using System.Runtime.CompilerServices;
using QuantSdk.Attention;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu;

/// <summary>Attention on the CPU, for every cache format. Calls allocate nothing once their scratch memory has grown to its size.</summary>
public sealed unsafe class CpuAttention : IAttention
{
    // Below this many cached elements waking a worker takes longer than the work.
    private const long SmallestSharedWork = 1 << 14;

    private readonly KeyValueFormat format;
    private readonly RotaryEmbedding? rotary;
    private readonly KeyValueCodebooks? codebooks;
    private readonly (AlignedBuffer<float> Keys, AlignedBuffer<float> Values)? books;
    private readonly SimdLevel level;
    private readonly ConditionalWeakTable<KeyValueCache, CacheKernel> kernels = [];

    /// <summary>Creates a layer.</summary>
    /// <param name="format">The format of its caches.</param>
    /// <param name="queryHeads">Query heads, a multiple of the key-value heads.</param>
    /// <param name="keyValueHeads">Key-value heads.</param>
    /// <param name="headDimension">Elements of a head.</param>
    /// <param name="rotary">The rotary embedding; null for models without one.</param>
    /// <param name="codebooks">The codebooks where the format has them, else null.</param>
    /// <exception cref="ArgumentException">QSDK4102, 4105, 4106 or 4108: the arguments do not fit each other.</exception>
    public CpuAttention(
        KeyValueFormat format, int queryHeads, int keyValueHeads, int headDimension, RotaryEmbedding? rotary = null, KeyValueCodebooks? codebooks = null)
        : this(format, queryHeads, keyValueHeads, headDimension, rotary, codebooks, SimdLevels.Best)
    {
    }

    /// <summary>Creates a layer for a chosen instruction set; one that the machine lacks runs in software.</summary>
    internal CpuAttention(
        KeyValueFormat format, int queryHeads, int keyValueHeads, int headDimension, RotaryEmbedding? rotary, KeyValueCodebooks? codebooks, SimdLevel level)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(keyValueHeads);
        if (queryHeads <= 0 || queryHeads % keyValueHeads != 0)
        {
            throw AttentionErrors.Shape($"{queryHeads} query heads cannot share {keyValueHeads} key-value heads evenly");
        }

        this.format = format;
        this.rotary = rotary;
        this.codebooks = codebooks;
        this.level = level;
        QueryHeads = queryHeads;
        KeyValueHeads = keyValueHeads;
        HeadDimension = headDimension;

        // A cache of one token shows what does not fit before anybody uses the layer.
        CreateCache(1, 1);
        books = codebooks is null ? null : (CoupledCacheDecoder.Widen(codebooks.Keys), CoupledCacheDecoder.Widen(codebooks.Values));
    }

    /// <inheritdoc/>
    public int QueryHeads { get; }

    /// <inheritdoc/>
    public int KeyValueHeads { get; }

    /// <inheritdoc/>
    public int HeadDimension { get; }

    /// <inheritdoc/>
    public KeyValueCache CreateCache(int sequences, int maximumLength) =>
        KeyValueCache.Create(format, new KeyValueShape(sequences, KeyValueHeads, HeadDimension, maximumLength), rotary, codebooks);

    /// <inheritdoc/>
    public void Decode(KeyValueCache cache, ReadOnlySpan<float> queries, Span<float> outputs)
    {
        HeadAttention attention = AttentionOf(cache, out _);
        long expected = (long)cache.Shape.Sequences * QueryHeads * HeadDimension;
        CheckLength(queries.Length, expected, nameof(queries));
        CheckLength(outputs.Length, expected, nameof(outputs));
        fixed (float* source = queries, destination = outputs)
        {
            DecodeAttentionJob job = new(attention, cache, QueryHeads, source, destination);
            job.Run(cache.Shape.Sequences * KeyValueHeads, SumOf(cache.Lengths) * QueryHeads * HeadDimension >= SmallestSharedWork);
        }
    }

    /// <inheritdoc/>
    public void Prefill(KeyValueCache cache, int sequence, ReadOnlySpan<float> queries, ReadOnlySpan<float> keys, ReadOnlySpan<float> values, Span<float> outputs)
    {
        HeadAttention attention = AttentionOf(cache, out bool readsWindow);
        cache.CheckSequence(sequence);
        int tokens = cache.TokensOf(keys, values);
        cache.CheckRoom(sequence, tokens);
        CheckLength(queries.Length, (long)tokens * QueryHeads * HeadDimension, nameof(queries));
        CheckLength(outputs.Length, queries.Length, nameof(outputs));
        if (!readsWindow)
        {
            cache.Append(sequence, keys, values);
        }

        bool shared = (long)tokens * (cache.Lengths[sequence] + 1) * QueryHeads * HeadDimension >= SmallestSharedWork;
        fixed (float* source = queries, keyPointer = keys, valuePointer = values, destination = outputs)
        {
            if (readsWindow)
            {
                WindowPrefillJob job = new(attention, cache, sequence, tokens, QueryHeads, source, keyPointer, valuePointer, destination);
                job.Run(KeyValueHeads, shared);
                cache.Advance(sequence, tokens);
            }
            else
            {
                PrefillAttentionJob job = new(attention, cache, sequence, tokens, QueryHeads, source, destination);
                job.Run((tokens + PrefillAttentionJob.Tile - 1) / PrefillAttentionJob.Tile * KeyValueHeads, shared);
            }
        }
    }

    private static long SumOf(ReadOnlySpan<int> lengths)
    {
        long sum = 0;
        foreach (int length in lengths)
        {
            sum += length;
        }

        return sum;
    }

    private static void CheckLength(int actual, long expected, string name)
    {
        if (actual != expected)
        {
            throw AttentionErrors.Length(name, actual, expected, "the shape of the layer and its cache");
        }
    }

    private HeadAttention AttentionOf(KeyValueCache cache, out bool readsWindow)
    {
        KeyValueShape shape = cache.Shape;
        if (cache.Format != format || shape.Heads != KeyValueHeads || shape.HeadDimension != HeadDimension || cache.Rotary != rotary
            || (cache as CoupledKeyValueCache)?.Codebooks != codebooks)
        {
            throw AttentionErrors.Cache(
                $"the cache is of '{cache.Format}' for {shape.Heads} heads of {shape.HeadDimension}; the layer is of '{format}' for {KeyValueHeads} heads of {HeadDimension}, and reads the caches that it created");
        }

        if (!kernels.TryGetValue(cache, out CacheKernel? kernel))
        {
            kernel = CacheKernels.Create(cache, books, level);
            kernels.Add(cache, kernel);
        }

        readsWindow = kernel.ReadsWindow;
        return new HeadAttention(kernel, rotary, format.KeysAreTransformed, HeadDimension, QueryHeads);
    }
}
