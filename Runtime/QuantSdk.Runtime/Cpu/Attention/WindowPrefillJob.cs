using QuantSdk.Attention;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu;

/// <summary>
/// Stores tokens one by one and attends with each before the next arrives, because the next one can change what is stored: a window's exponents rise, and a full window
/// becomes 4-bit groups. A part is one key-value head.
/// </summary>
internal readonly unsafe struct WindowPrefillJob(
    HeadAttention attention, KeyValueCache cache, int sequence, int tokens, int queryHeads, float* queries, float* keys, float* values, float* outputs) : IJob
{
    /// <inheritdoc/>
    public void Execute(int part)
    {
        KeyValueShape shape = cache.Shape;
        int shared = queryHeads / shape.Heads;
        int start = cache.Lengths[sequence];
        for (int token = 0; token < tokens; token++)
        {
            long stored = (long)token * shape.TokenElements + part * shape.HeadDimension;
            cache.StoreHead(sequence, part, start + token, 1, keys + stored, values + stored);
            long offset = ((long)token * queryHeads + part * shared) * shape.HeadDimension;
            attention.Attend(sequence, part, new RowSet(shared, shared, start + token + 1), queries + offset, outputs + offset);
        }
    }
}
