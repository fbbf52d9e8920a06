using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;
using QuantSdk.Layers;

namespace QuantSdk.Cpu.Vq;

/// <summary>Vector quantization with large codebooks of entries of eight for the whole matrix, one slice of the codebooks after the other.</summary>
internal sealed unsafe class EntryRunKernel<TConstants>(VectorWeights weights, TConstants constants, SimdLevel level)
    : QuantizedKernel<TConstants>(weights, constants, level)
    where TConstants : struct, ILinearConstants
{
    private readonly EntryRunLayout layout = new(weights);

    /// <inheritdoc/>
    protected override void Single(float* x, float* y)
    {
        RaisedToken token = layout.Entries.Raise(x, InFeatures, EntryRunLayout.StripVectors * EntryRunLayout.VectorSize, EntryRunLayout.StripRoom);
        float* sums = Workspace.Get<float>(WorkspaceSlot.RowSums, (long)layout.Sets * layout.Rows);
        WorkerPool.Run(new EntryRunGemvJob(layout, token, sums, Math.Min(WorkerPool.Threads, layout.Sets)), layout.Sets * layout.Blocks);
        int parts = (OutFeatures + EntryRunSumJob.PartRows - 1) / EntryRunSumJob.PartRows;
        WorkerPool.Run(new EntryRunSumJob(layout, sums, token.Factor, y), parts);
    }
}
