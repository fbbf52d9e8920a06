using System.Numerics.Tensors;
using QuantSdk.Attention;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu;

/// <summary>Attention of the query heads that share one key-value head: scores, one softmax over all of them, weighted values.</summary>
/// <param name="kernel">The products.</param>
/// <param name="rotary">Turns queries; null for models without a rotary embedding.</param>
/// <param name="transforms">Whether keys are Hadamard-transformed, and queries with them.</param>
/// <param name="dimension">Elements of a head.</param>
/// <param name="queryHeads">Query heads of a token: the distance between tokens of queries and outputs.</param>
internal readonly unsafe struct HeadAttention(CacheKernel kernel, RotaryEmbedding? rotary, bool transforms, int dimension, int queryHeads)
{
    // Whole cache lines, so that the rows of scores do not share any.
    private const int Columns = 16;

    /// <summary>Attends.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="head">The key-value head.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="queries">The first row's query, before the rotary embedding; other heads follow, then other tokens.</param>
    /// <param name="outputs">Receives the outputs, laid out likewise.</param>
    public void Attend(int sequence, int head, RowSet rows, float* queries, float* outputs)
    {
        byte* prepared = Workspace.Get<byte>(WorkspaceSlot.Queries, (long)rows.Count * kernel.QueryBytes);
        long stride = (rows.Columns + Columns - 1) / Columns * Columns;
        float* scores = Workspace.Get<float>(WorkspaceSlot.Scores, rows.Count * (stride + 1));
        float* sums = scores + rows.Count * stride;
        Span<float> turned = stackalloc float[dimension];
        for (int row = 0; row < rows.Count; row++)
        {
            new ReadOnlySpan<float>(queries + OffsetOf(row, rows), dimension).CopyTo(turned);
            rotary?.Rotate(turned, rows.VisibleTo(row) - 1);
            if (transforms)
            {
                HadamardTransform.Apply(turned);
            }

            kernel.Prepare(turned, prepared + (long)row * kernel.QueryBytes);
            new Span<float>(outputs + OffsetOf(row, rows), dimension).Clear();
        }

        kernel.Scores(sequence, head, 0, rows.Columns, prepared, rows.Count, scores, stride);
        for (int row = 0; row < rows.Count; row++)
        {
            sums[row] = Weigh(new Span<float>(scores + row * stride, rows.VisibleTo(row)));
        }

        kernel.Values(sequence, head, rows, scores, stride, 0, dimension, outputs, (dimension, queryHeads * dimension));
        for (int row = 0; row < rows.Count; row++)
        {
            Span<float> output = new(outputs + OffsetOf(row, rows), dimension);
            TensorPrimitives.Multiply(output, 1f / sums[row], output);
        }
    }

    /// <summary>exp((score - largest score) / sqrt(dimension)), in place.</summary>
    /// <returns>Their sum.</returns>
    private float Weigh(Span<float> scores)
    {
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max(scores), scores);
        TensorPrimitives.Multiply(scores, 1f / MathF.Sqrt(dimension), scores);
        TensorPrimitives.Exp(scores, scores);
        return TensorPrimitives.Sum(scores);
    }

    private long OffsetOf(int row, RowSet rows)
    {
        (int token, int index) = Math.DivRem(row, rows.PerToken);
        return ((long)token * queryHeads + index) * dimension;
    }
}
