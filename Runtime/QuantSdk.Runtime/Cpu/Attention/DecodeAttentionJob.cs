using QuantSdk.Attention;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu;

/// <summary>Decode attention; a part is one key-value head of one sequence.</summary>
internal readonly unsafe struct DecodeAttentionJob(HeadAttention attention, KeyValueCache cache, int queryHeads, float* queries, float* outputs) : IJob
{
    /// <inheritdoc/>
    public void Execute(int part)
    {
        KeyValueShape shape = cache.Shape;
        (int sequence, int head) = Math.DivRem(part, shape.Heads);
        int shared = queryHeads / shape.Heads;
        long offset = ((long)sequence * queryHeads + head * shared) * shape.HeadDimension;
        int length = cache.Lengths[sequence];
        if (length == 0)
        {
            new Span<float>(outputs + offset, shared * shape.HeadDimension).Clear();
            return;
        }

        attention.Attend(sequence, head, new RowSet(shared, shared, length), queries + offset, outputs + offset);
    }
}
