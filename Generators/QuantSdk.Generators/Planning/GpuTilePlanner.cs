using System;
using System.Globalization;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>Plans kernels that decode from the codebooks of the tiles that a group walks through.</summary>
internal static class GpuTilePlanner
{
    // All copies of an entry fill one row of banks.
    private const int CopiesBytes = GpuDevice.WarpSize * sizeof(int);

    private const int MaximumRows = 256;

    // Activations that a lane keeps in registers beside its sums and codes.
    private const int MaximumActivations = 32;

    /// <summary>Whether the lanes of a warp always share a codebook, and the codebooks of a slab fit.</summary>
    public static bool CanPlan(VectorModel format, GpuDevice device)
    {
        if (format is not { TileSize: > 0, Residuals: 1, IndexBits: <= 8, VectorSize: <= 8 } || GpuDevice.WarpSize % format.IndexBits != 0)
        {
            return false;
        }

        int slab = SlabColumns(format);
        return format.TileSize % (GpuDevice.WarpSize * format.VectorSize) == 0
            && (format.TileSize <= MaximumRows || format.TileSize % MaximumRows == 0)
            && (slab % format.TileSize == 0 || format.TileSize % slab == 0)
            && Planes(format) * format.VectorSize <= MaximumActivations
            && BufferBytes(format) <= device.SharedBytesPerGroup;
    }

    /// <summary>Plans a kernel.</summary>
    public static GpuPlan Plan(LayerModel layer, VectorModel format, GpuDevice device, GpuPlanOptions options)
    {
        int slabs = Divide(layer.InFeatures, SlabColumns(format));
        int batches = Divide(layer.OutFeatures, GpuDevice.WarpSize);
        int rows = Math.Min(format.TileSize, MaximumRows);
        int buffers = 2 * BufferBytes(format) <= device.SharedBytesPerGroup ? 2 : 1;
        int units = Divide(layer.OutFeatures, rows) * slabs;
        GpuTilePlan plan = new(
            Planes(format), slabs, batches, rows / GpuDevice.WarpSize, Books(format), CopiesBytes / (format.VectorSize * 2), buffers,
            options.UnitsPerGroup ?? Divide(units, device.Multiprocessors));
        int threads = rows / GpuTilePlan.RowsPerWarp * GpuDevice.WarpSize;
        return new GpuPlan(
            GpuKernelKind.TileRows, device, Divide(units, plan.UnitsPerGroup), 1, threads, 1, GpuCodebookPlacement.Shared,
            buffers * BufferBytes(format), slabs * SlabColumns(format), slabs > 1 ? GpuReduction.Atomic : GpuReduction.None, null, null, new EquatableArray<PlanDecision>(
            [
                Decision("Gpu.Kernel", "decode from the tiles' codebooks", "A table of products would serve the rows of one tile alone, and building it would cost as much as using it."),
                Decision("Gpu.Buffers", buffers, buffers == 2 ? "The next codebooks are copied while warps still read the last ones." : "A second buffer does not fit."),
                Decision("Gpu.UnitsPerGroup", plan.UnitsPerGroup, "One group for every multiprocessor; its sums stay in registers along a row of tiles."),
                Decision("Gpu.ThreadsPerGroup", threads, $"A warp for every {GpuTilePlan.RowsPerWarp} rows."),
            ]),
            plan)
        {
            Codebook = new GpuCodebookPlan(0, 1 << format.IndexBits, 0, Books(format), plan.Copies),
        };
    }

    private static int Planes(VectorModel format) => GpuDevice.WarpSize / format.IndexBits;

    private static int SlabColumns(VectorModel format) => GpuDevice.WarpSize * Planes(format) * format.VectorSize;

    private static int Books(VectorModel format) => Math.Max(1, SlabColumns(format) / format.TileSize);

    private static int BufferBytes(VectorModel format) => Books(format) * (1 << format.IndexBits) * CopiesBytes;

    private static int Divide(int value, int divisor) => (value + divisor - 1) / divisor;

    private static PlanDecision Decision(string field, int value, string reason) => Decision(field, value.ToString(CultureInfo.InvariantCulture), reason);

    private static PlanDecision Decision(string field, string value, string reason) => new(field, value, reason);
}
