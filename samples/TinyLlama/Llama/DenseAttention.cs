using System.Buffers;
using System.Numerics.Tensors;
using QuantSdk.Attention;
using QuantSdk.Checkpoints;

namespace TinyLlama;

/// <summary>Causal grouped-query attention in single precision: several query heads share one key-value head.</summary>
internal sealed class DenseAttention(LlamaConfig config, int layer, RotaryEmbedding rotary) : ICachedAttention
{
    // Consecutive tokens of one head that one thread attends for.
    private const int TokensPerTask = 32;

    private readonly float scale = 1f / MathF.Sqrt(config.HeadDimension);

    /// <inheritdoc/>
    public void Attend(Workspace work, SequenceCache[] caches, int tokens)
    {
        int length = tokens / caches.Length;
        for (int token = 0; token < tokens; token++)
        {
            Store(work, (DenseCache)caches[token / length], token, token % length);
        }

        int tasksPerHead = (length + TokensPerTask - 1) / TokensPerTask;
        ParallelLoop.Run(caches.Length * config.QueryHeads * tasksPerHead, tokens > 1, task =>
        {
            int first = task % tasksPerHead * TokensPerTask;
            int head = task / tasksPerHead % config.QueryHeads;
            int sequence = task / tasksPerHead / config.QueryHeads;
            DenseCache cache = (DenseCache)caches[sequence];
            Attend(work, cache, head, sequence * length + first, cache.Length + first, Math.Min(TokensPerTask, length - first));
        });
    }

    /// <summary>Turns a token's queries and keys and stores its keys and values.</summary>
    private void Store(Workspace work, DenseCache cache, int token, int offset)
    {
        int position = cache.Length + offset;
        for (int head = 0; head < config.QueryHeads; head++)
        {
            rotary.Rotate(Head(work.Queries, token, head, config.QueryHeads), position);
        }

        for (int head = 0; head < config.KeyValueHeads; head++)
        {
            Span<float> keyHead = Head(work.Keys, token, head, config.KeyValueHeads);
            rotary.Rotate(keyHead, position);
            cache.Store(layer, head, position, keyHead, Head(work.Values, token, head, config.KeyValueHeads));
        }
    }

    /// <summary>softmax(q·K / sqrt(headDim)) V for one head of consecutive tokens, each over all positions up to its own.</summary>
    private void Attend(Workspace work, DenseCache cache, int head, int token, int position, int count)
    {
        int keyValueHead = head / (config.QueryHeads / config.KeyValueHeads);
        int stride = config.QueryHeads * config.HeadDimension;
        int past = position + count;
        int columns = (past + 15) / 16 * 16;
        float[] rented = ArrayPool<float>.Shared.Rent(count * columns);
        Span<float> weights = rented.AsSpan(0, count * columns);
        ReadOnlySpan<float> q = work.Queries.AsSpan((token * config.QueryHeads + head) * config.HeadDimension);
        SmallProduct.Multiply(q, stride, cache.Keys(layer, keyValueHead), cache.KeyStride, weights, columns, (count, config.HeadDimension, columns));
        for (int i = 0; i < count; i++)
        {
            Span<float> row = weights.Slice(i * columns, columns);
            Span<float> visible = row[..(position + i + 1)];
            TensorPrimitives.Multiply(visible, scale, visible);
            TensorPrimitives.SoftMax(visible, visible);
            row[visible.Length..].Clear();
        }

        Span<float> sums = work.Attended.AsSpan((token * config.QueryHeads + head) * config.HeadDimension);
        SmallProduct.Multiply(weights, columns, cache.Values(layer, keyValueHead), config.HeadDimension, sums, stride, (count, past, config.HeadDimension));
        ArrayPool<float>.Shared.Return(rented);
    }

    private Span<float> Head(float[] activations, int token, int head, int heads) =>
        activations.AsSpan((token * heads + head) * config.HeadDimension, config.HeadDimension);
}
