using System;
using System.Globalization;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>Plans kernels that look up finished products of indices too long for a table with a bank per lane.</summary>
internal static class GpuRowSumPlanner
{
    // A larger table would leave no positions for a second load under way, and a power of two keeps addresses free of multiplications.
    private const int MaximumTableBytes = 128 * 1024;

    // Fewer positions than these are built into a table more dearly than they are looked up.
    private const int MinimumPositions = 8;

    // What a lane has under way: with 16 warps it covers the latency of the memory at its full bandwidth.
    private const int MinimumLoads = 5;

    private const int LargeGroup = 512;
    private const int SmallGroup = 256;

    /// <summary>Whether indices are longer than a partial-sum kernel takes and a table of some positions fits.</summary>
    public static bool CanPlan(VectorModel format, GpuDevice device) =>
        format.IndexBits > 8 && format.TileSize == 0 && Positions(format, device) >= MinimumPositions;

    /// <summary>Plans a kernel.</summary>
    public static GpuPlan Plan(LayerModel layer, VectorModel format, GpuDevice device, GpuPlanOptions options)
    {
        int positions = Positions(format, device);
        int shared = TableBytes(format, positions);
        int resident = Math.Min(2, device.SharedBytesPerMultiprocessor / (shared + 1024));
        int rowsPerLane = RowsPerLane(positions * format.IndexBits);
        int slabs = Divide(layer.InFeatures / format.VectorSize * format.Residuals, positions);
        int batches = Divide(layer.OutFeatures, GpuDevice.WarpSize * rowsPerLane);
        int chunks = Chunks(layer, format, slabs, batches, device.Multiprocessors * resident);
        GpuRowSumPlan plan = new(positions, rowsPerLane, rowsPerLane * positions * format.IndexBits / 128, slabs, batches, Divide(batches, chunks));
        int threads = options.ThreadsPerGroup ?? (resident == 1 ? LargeGroup : SmallGroup);
        int stride = Divide(Divide(slabs * positions, format.Residuals) * format.VectorSize, 8) * 8;
        GpuReduction reduction = slabs == 1 ? GpuReduction.None
            : options.Reduction == GpuReduction.SecondPass ? GpuReduction.SecondPass : GpuReduction.Atomic;
        return new GpuPlan(
            GpuKernelKind.RowSum, device, slabs, plan.Chunks, threads, resident, GpuCodebookPlacement.Shared, shared, stride, reduction, null, null,
            new EquatableArray<PlanDecision>(
            [
                Decision("Gpu.Kernel", "row sums", "Activation times entry is computed once per entry and gathered once per index: 4 bytes instead of a whole entry, without a conversion or a multiplication."),
                Decision("Gpu.Positions", Text(positions), $"Of a table of at most {Text(MaximumTableBytes)} bytes with {Text(1 << format.IndexBits)} entries; the lanes begin at different ones."),
                Decision("Gpu.RowsPerLane", Text(rowsPerLane), "So many rows fill whole 16-byte loads, and enough of them to cover the memory's latency."),
                Decision("Gpu.SharedBytes", Text(shared), $"{Text(1 << format.IndexBits)} entries x {Text(positions)} positions x 4 bytes."),
                Decision("Gpu.BatchesPerGroup", Text(plan.BatchesPerGroup), "The number of groups for which waves times (rows and the table, counted in rows) is least."),
                Decision("Gpu.ThreadsPerGroup", Text(threads), resident == 1 ? "The table leaves room for one group; its warps must hide latency alone." : "Several groups share a multiprocessor."),
            ]))
        {
            RowSums = plan,
        };
    }

    private static int Positions(VectorModel format, GpuDevice device)
    {
        int positions = GpuDevice.WarpSize;
        while (positions > 1 && TableBytes(format, positions) > Math.Min(MaximumTableBytes, device.SharedBytesPerGroup))
        {
            positions /= 2;
        }

        return TableBytes(format, positions) <= device.SharedBytesPerGroup ? positions : 0;
    }

    private static int TableBytes(VectorModel format, int positions) => positions * sizeof(float) << format.IndexBits;

    private static int RowsPerLane(int rowBits)
    {
        int rows = 1;
        while (rows * rowBits % 128 != 0 || rows * rowBits / 128 < MinimumLoads)
        {
            rows *= 2;
        }

        return rows;
    }

    /// <summary>
    /// Groups along the rows: more of them fill the last wave better and compute more tables. By instructions and bank conflicts a table
    /// takes as long as looking up as many rows as it has entries.
    /// </summary>
    private static int Chunks(LayerModel layer, VectorModel format, int slabs, int batches, int targetGroups)
    {
        (int best, long least) = (1, long.MaxValue);
        for (int chunks = 1; chunks <= Math.Min(batches, targetGroups); chunks++)
        {
            int groups = slabs * Divide(batches, Divide(batches, chunks));
            long time = Divide(groups, targetGroups) * ((1L << format.IndexBits) + Divide(layer.OutFeatures, chunks));
            if (time < least)
            {
                (best, least) = (chunks, time);
            }
        }

        return best;
    }

    private static int Divide(int value, int divisor) => (value + divisor - 1) / divisor;

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static PlanDecision Decision(string field, string value, string reason) => new(field, value, reason);
}
