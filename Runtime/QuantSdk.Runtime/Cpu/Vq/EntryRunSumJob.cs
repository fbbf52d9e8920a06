using System.Numerics.Tensors;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Vq;

/// <summary>Adds up the sums of all sets of slices.</summary>
/// <param name="layout">The weights.</param>
/// <param name="sums">The sums of all rows for each set.</param>
/// <param name="factor">What sums are to be multiplied by.</param>
/// <param name="y">The outcome.</param>
internal readonly unsafe struct EntryRunSumJob(EntryRunLayout layout, float* sums, float factor, float* y) : IJob
{
    /// <summary>Rows of a part.</summary>
    public const int PartRows = 512;

    /// <inheritdoc/>
    public void Execute(int part)
    {
        int firstRow = part * PartRows;
        int count = Math.Min(PartRows, layout.OutFeatures - firstRow);
        Span<float> total = new(sums + firstRow, count);
        for (int set = 1; set < layout.Sets; set++)
        {
            TensorPrimitives.Add(total, new ReadOnlySpan<float>(sums + (long)set * layout.Rows + firstRow, count), total);
        }

        TensorPrimitives.Multiply(total, factor, total);
        TensorPrimitives.Multiply(total, new ReadOnlySpan<float>(layout.Scales.Pointer + firstRow, count), new Span<float>(y + firstRow, count));
    }
}
