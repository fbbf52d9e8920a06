using QuantSdk.Attention;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu;

/// <summary>Causal attention of tokens that are all in the cache already; a part is some tokens of one key-value head.</summary>
internal readonly unsafe struct PrefillAttentionJob(
    HeadAttention attention, KeyValueCache cache, int sequence, int tokens, int queryHeads, float* queries, float* outputs) : IJob
{
    /// <summary>Tokens of a part: they share the decoding of keys and values.</summary>
    public const int Tile = 32;

    /// <inheritdoc/>
    public void Execute(int part)
    {
        KeyValueShape shape = cache.Shape;
        (int tile, int head) = Math.DivRem(part, shape.Heads);
        int shared = queryHeads / shape.Heads;
        int first = tile * Tile;
        int count = Math.Min(Tile, tokens - first);
        long offset = ((long)first * queryHeads + head * shared) * shape.HeadDimension;
        RowSet rows = new(count * shared, shared, cache.Lengths[sequence] - tokens + first + 1);
        attention.Attend(sequence, head, rows, queries + offset, outputs + offset);
    }
}
