using System.Runtime.Intrinsics;
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
        int row = part * PartRows;
        int last = Math.Min(row + PartRows, layout.OutFeatures);
        for (; row <= last - Vector256<float>.Count; row += Vector256<float>.Count)
        {
            Total(row).Store(y + row);
        }

        if (row < last)
        {
            Vector256<float> total = Total(row);
            new ReadOnlySpan<float>(&total, last - row).CopyTo(new Span<float>(y + row, last - row));
        }
    }

    /// <summary>The outcome of eight rows. Other cores' caches hold most sums, so that all sets are read at once and not one after the other.</summary>
    private Vector256<float> Total(int row)
    {
        Vector256<float> total = Vector256.Load(sums + row);
        for (int set = 1; set < layout.Sets; set++)
        {
            total += Vector256.Load(sums + (long)set * layout.Rows + row);
        }

        return total * factor * Vector256.Load(layout.Scales.Pointer + row);
    }
}
