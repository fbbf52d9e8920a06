using QuantSdk.Cpu.Threading;

namespace QuantSdk.Attention;

/// <summary>Stores new tokens; a part is one head of one sequence.</summary>
internal readonly unsafe struct StoreJob(KeyValueCache cache, int firstSequence, int tokens, float* keys, float* values) : IJob
{
    /// <inheritdoc/>
    public void Execute(int part)
    {
        KeyValueShape shape = cache.Shape;
        (int index, int head) = Math.DivRem(part, shape.Heads);
        long offset = (long)index * tokens * shape.TokenElements + head * shape.HeadDimension;
        int sequence = firstSequence + index;
        cache.StoreHead(sequence, head, cache.Lengths[sequence], tokens, keys + offset, values + offset);
    }
}
