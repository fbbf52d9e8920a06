using System;
using System.Globalization;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>Plans kernels that look up finished products.</summary>
internal static class GpuPartialSumPlanner
{
    // A lane owns its bank: a table row holds one product for each of the 32 lanes.
    private const int BytesPerEntry = GpuDevice.WarpSize * sizeof(float);

    // A large table leaves room for one group on a multiprocessor, which then needs the warps to hide latency alone.
    private const int LargeGroup = 512;
    private const int SmallGroup = 256;

    /// <summary>Whether a word holds whole indices and the tables of its planes fit.</summary>
    public static bool CanPlan(VectorModel format, GpuDevice device) =>
        format.IndexBits <= 8 && GpuDevice.WarpSize % format.IndexBits == 0
        && SharedBytes(format) <= device.SharedBytesPerGroup
        && format.TileSize % GpuDevice.WarpSize == 0;

    /// <summary>Plans a kernel.</summary>
    public static GpuPlan Plan(LayerModel layer, VectorModel format, GpuDevice device, GpuPlanOptions options)
    {
        int planes = GpuDevice.WarpSize / format.IndexBits;
        int positions = layer.InFeatures / format.VectorSize * format.Residuals;
        int slabs = Divide(positions, GpuDevice.WarpSize * planes);
        int batches = Divide(layer.OutFeatures, GpuDevice.WarpSize);
        int shared = SharedBytes(format);
        int resident = Math.Min(2, device.SharedBytesPerMultiprocessor / (shared + 1024));
        int batchesPerGroup = BatchesPerGroup(format, slabs, batches, device.Multiprocessors * resident);
        GpuPartialSumPlan plan = new(planes, slabs, batches, batchesPerGroup);
        int threads = options.ThreadsPerGroup ?? (resident == 1 ? LargeGroup : SmallGroup);
        int vectors = Divide(slabs * plan.SlabPositions, format.Residuals);
        int stride = Divide(vectors * format.VectorSize, 8) * 8;
        return new GpuPlan(
            GpuKernelKind.PartialSum, device, slabs, plan.Chunks, threads, resident, GpuCodebookPlacement.Shared, shared, stride,
            slabs > 1 ? options.Reduction is GpuReduction.SecondPass ? GpuReduction.SecondPass : GpuReduction.Atomic : GpuReduction.None, null, plan, new EquatableArray<PlanDecision>(
            [
                Decision("Gpu.Kernel", "partial sums", "Activation times entry is computed once per entry and gathered once per index: 4 bytes instead of a whole entry, and no two lanes share a bank."),
                Decision("Gpu.Planes", Text(planes), "So many indices of a row fill a 32-bit word, the unit that a lane reads."),
                Decision("Gpu.SharedBytes", Text(shared), $"{planes} planes x {1 << format.IndexBits} entries x 32 lanes x 4 bytes."),
                Decision("Gpu.BatchesPerGroup", Text(batchesPerGroup), format.TileSize == 0
                    ? "As many rows per table as still give every multiprocessor a group."
                    : "A table serves the rows of one codebook tile."),
                Decision("Gpu.ThreadsPerGroup", Text(threads), resident == 1 ? "The table leaves room for one group; its warps must hide latency alone." : "Several groups share a multiprocessor."),
            ]));
    }

    private static int SharedBytes(VectorModel format) => GpuDevice.WarpSize / format.IndexBits * (1 << format.IndexBits) * BytesPerEntry;

    private static int BatchesPerGroup(VectorModel format, int slabs, int batches, int targetGroups)
    {
        int perGroup = Divide(batches, Math.Max(1, targetGroups / slabs));
        return format.TileSize == 0 ? perGroup : format.TileSize / GpuDevice.WarpSize;
    }

    private static int Divide(int value, int divisor) => (value + divisor - 1) / divisor;

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static PlanDecision Decision(string field, string value, string reason) => new(field, value, reason);
}
