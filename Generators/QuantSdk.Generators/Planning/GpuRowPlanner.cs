using System;
using System.Globalization;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>Plans kernels that give rows to lanes.</summary>
internal static class GpuRowPlanner
{
    private const int Threads = 256;
    private const int LargeThreads = 512;

    // Fewer warps per multiprocessor than these leave too few loads in flight.
    private const int Warps = 4;

    // A large group has 16 warps; a wave that leaves a tenth of the multiprocessors idle is as good as a full one.
    private const int LargeWarps = 14;

    // More unrolled multiplications than this in one step overflow registers and instruction cache.
    private const int MaximumUnrolledWeights = 512;

    // E8P: a table of absolute entries and one of signs, 256 words each, a copy per lane so that no two lanes meet in a bank.
    private const int LatticeTableBytes = 2 * 256 * GpuDevice.WarpSize * sizeof(int);

    /// <summary>Plans a kernel.</summary>
    public static GpuPlan Plan(LayerModel layer, GpuDevice device, GpuPlanOptions options)
    {
        GpuUnit unit = GpuUnit.Of(layer.Format, layer.InFeatures);
        GpuCodebookPlacement placement = Placement(layer.Format, device, options);
        int shared = placement == GpuCodebookPlacement.Shared ? TableBytes(layer.Format) : 0;
        bool large = shared > device.SharedBytesPerMultiprocessor / 2 - 1024;
        GpuRowPlan rows = Rows(layer, unit, options, large ? LargeWarps * device.Multiprocessors : Warps * device.Multiprocessors);
        int threads = options.ThreadsPerGroup ?? (large ? LargeThreads : Threads);
        threads = Math.Min(threads, rows.RowBlocks * GpuDevice.WarpSize);
        int resident = large ? 1 : 2;
        int groups = Divide(rows.RowBlocks, threads / GpuDevice.WarpSize);
        if (shared != 0)
        {
            groups = Math.Min(groups, device.Multiprocessors * resident);
        }

        return new GpuPlan(
            Kind(layer.Format), device, groups, 1, threads, resident, placement, shared, Stride(rows), false, rows, null,
            new EquatableArray<PlanDecision>(
            [
                new PlanDecision("Gpu.Kernel", Describe(layer.Format), Reason(layer.Format)),
                new PlanDecision("Gpu.LoadBytes", Text(unit.LoadBytes), "The widest load that whole vectors of a lane fill."),
                new PlanDecision("Gpu.LanesPerRow", Text(rows.LanesPerRow), "As many lanes as a row has units, up to a warp."),
                new PlanDecision("Gpu.RowsPerLane", Text(rows.RowsPerLane), "Rows share the activations that a lane has loaded; enough warps must remain for every multiprocessor."),
                new PlanDecision("Gpu.Codebook", placement.ToString(), PlacementReason(layer.Format, placement, shared)),
                new PlanDecision("Gpu.ThreadsPerGroup", Text(threads), large ? "The codebooks leave room for one group." : "Two groups or more share a multiprocessor."),
            ]));
    }

    private static GpuRowPlan Rows(LayerModel layer, GpuUnit unit, GpuPlanOptions options, int enoughWarps)
    {
        int units = Divide(layer.InFeatures, unit.Weights);
        int lanes = 1;
        while (lanes < GpuDevice.WarpSize && lanes < units)
        {
            lanes *= 2;
        }

        int slots = GpuDevice.WarpSize / lanes;
        int rows = options.RowsPerLane ?? 4;
        bool Crowded() => layer.OutFeatures / (slots * rows) < enoughWarps || rows * unit.Weights > MaximumUnrolledWeights;
        while (options.RowsPerLane is null && rows > 1 && Crowded())
        {
            rows /= 2;
        }

        // 44 operands are the most that one piece of inline PTX takes: 8 words of codes and one sum per row at 8 bits.
        rows = layer.Format is MantModel { WeightBits: 8 } ? Math.Min(rows, 2) : rows;
        return new GpuRowPlan(
            lanes, rows, Divide(units, lanes), unit.Vectors, unit.Weights, unit.Words, unit.LoadBytes, Divide(layer.OutFeatures, slots * rows));
    }

    private static GpuCodebookPlacement Placement(FormatModel format, GpuDevice device, GpuPlanOptions options) => format switch
    {
        LatticeModel => GpuCodebookPlacement.Shared,
        VectorModel { TileSize: 0 } vector when TableBytes(vector) <= device.SharedBytesPerGroup => options.Placement ?? GpuCodebookPlacement.Shared,
        VectorModel => GpuCodebookPlacement.Global,
        _ => GpuCodebookPlacement.None,
    };

    private static int TableBytes(FormatModel format) => format switch
    {
        VectorModel vector => vector.Residuals * (1 << vector.IndexBits) * vector.VectorSize * 2,
        LatticeModel => LatticeTableBytes,
        _ => 0,
    };

    private static GpuKernelKind Kind(FormatModel format) => format switch
    {
        VectorModel => GpuKernelKind.VectorRows,
        LatticeModel => GpuKernelKind.LatticeRows,
        MantModel { ActivationBits: 8 } => GpuKernelKind.GroupInteger,
        _ => GpuKernelKind.GroupFloat,
    };

    private static string Describe(FormatModel format) => format switch
    {
        VectorModel => "decode from codebooks",
        LatticeModel => "decode of E8P",
        MantModel { ActivationBits: 8 } => "integer sums",
        _ => "decode in single precision",
    };

    private static string Reason(FormatModel format) => format switch
    {
        VectorModel => "A table of products does not fit these indices, or would serve too few rows.",
        LatticeModel => "An E8P point is one table word XOR one sign mask; eight products follow from its bits.",
        MantModel { WeightBits: 4, ActivationBits: 8 } => "Both sums of M-ANT, x·i and x·2^i, are integer dot products of four; a·sum + sum follows once per group.",
        MantModel { ActivationBits: 8 } => "INT8 against INT8 is an integer dot product of four.",
        _ => "The activations stay in floating point.",
    };

    private static string PlacementReason(FormatModel format, GpuCodebookPlacement placement, int shared) => placement switch
    {
        GpuCodebookPlacement.Shared => $"{Text(shared)} bytes fit in shared memory.",
        GpuCodebookPlacement.Global when format is VectorModel { TileSize: > 0 } => "A row crosses many tiles; the caches follow it.",
        GpuCodebookPlacement.Global => "The codebooks are larger than shared memory, or this was asked for.",
        _ => "The values follow from the codes by arithmetic.",
    };

    // 16-byte loads of single-precision activations want multiples of four.
    private static int Stride(GpuRowPlan rows) => Divide(rows.PaddedFeatures, 8) * 8;

    private static int Divide(int value, int divisor) => (value + divisor - 1) / divisor;

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
