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
    private const int Warps = 8;

    // A large group has 16 warps; a wave that leaves a tenth of the multiprocessors idle is as good as a full one.
    private const int LargeWarps = 14;

    // E8P: a table of absolute entries and one of signs, 256 words each.
    private const int LatticeTableBytes = 2 * 256 * sizeof(int);

    /// <summary>Plans a kernel.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="device">The device.</param>
    /// <param name="options">Decisions that are given.</param>
    /// <param name="tokens">Tokens that a group multiplies with weights that it decoded once.</param>
    public static GpuPlan Plan(LayerModel layer, GpuDevice device, GpuPlanOptions options, int tokens = 1)
    {
        GpuUnit unit = GpuUnit.Of(layer.Format, layer.InFeatures);
        GpuCodebookPlacement placement = Placement(layer.Format, device, options);
        GpuCodebookPlan? codebook = Codebook(layer.Format, device, options, placement);
        int shared = placement == GpuCodebookPlacement.Shared ? TableBytes(layer.Format) * codebook!.Copies : 0;
        bool large = shared > device.SharedBytesPerMultiprocessor / 2 - 1024;
        GpuRowPlan rows = GpuRowDivision.Divide(layer, unit, options, large ? LargeWarps * device.Multiprocessors : Warps * device.Multiprocessors, tokens: tokens);
        int threads = options.ThreadsPerGroup ?? (large ? LargeThreads : Threads);
        threads = Math.Min(threads, rows.RowBlocks * GpuDevice.WarpSize);
        int resident = large ? 1 : 2;
        int groups = GpuRowDivision.Ceiling(rows.RowBlocks, threads / GpuDevice.WarpSize);
        if (shared != 0)
        {
            groups = Math.Min(groups, device.Multiprocessors * resident);
        }

        return new GpuPlan(
            Kind(layer.Format), device, groups, 1, threads, resident, placement, shared, GpuRowDivision.Stride(rows), GpuReduction.None, rows, null,
            new EquatableArray<PlanDecision>(
            [
                new PlanDecision("Gpu.Kernel", Describe(layer.Format), Reason(layer.Format)),
                new PlanDecision("Gpu.LoadBytes", Text(unit.LoadBytes), "The widest load that whole vectors of a lane fill."),
                new PlanDecision("Gpu.LanesPerRow", Text(rows.LanesPerRow), "As many lanes as a row has units, up to a warp."),
                new PlanDecision("Gpu.RowsPerLane", Text(rows.RowsPerLane), "Rows share the activations that a lane has loaded; enough warps must remain for every multiprocessor."),
                new PlanDecision("Gpu.Codebook", placement.ToString(), PlacementReason(layer.Format, placement, shared)),
                new PlanDecision("Gpu.ThreadsPerGroup", Text(threads), large ? "The codebooks leave room for one group." : "Two groups or more share a multiprocessor."),
            ]))
        {
            Codebook = codebook,
            Tokens = tokens,
        };
    }

    private static GpuCodebookPlacement Placement(FormatModel format, GpuDevice device, GpuPlanOptions options) => format switch
    {
        LatticeModel => options.Placement ?? GpuCodebookPlacement.Shared,
        VectorModel { TileSize: 0 } vector when TableBytes(vector) <= device.SharedBytesPerGroup => options.Placement ?? GpuCodebookPlacement.Shared,
        VectorModel => GpuCodebookPlacement.Global,
        _ => GpuCodebookPlacement.None,
    };

    private static GpuCodebookPlan? Codebook(FormatModel format, GpuDevice device, GpuPlanOptions options, GpuCodebookPlacement placement)
    {
        int entries = format switch { LatticeModel => 256, VectorModel vector => 1 << vector.IndexBits, _ => 0 };
        int books = format is VectorModel { Residuals: int residuals } ? residuals : 1;
        return placement switch
        {
            GpuCodebookPlacement.None => null,
            GpuCodebookPlacement.Global => new GpuCodebookPlan(0, 0, entries, books),
            _ => new GpuCodebookPlan(0, entries, 0, books, Copies(format, device, options)),
        };
    }

    /// <summary>A copy for every lane that can ask at once, as far as half of the shared memory reaches.</summary>
    private static int Copies(FormatModel format, GpuDevice device, GpuPlanOptions options)
    {
        int whole = format is VectorModel vector ? Math.Max(1, GpuDevice.SharedBytesPerCycle / (2 * vector.VectorSize)) : GpuDevice.WarpSize;
        int copies = Math.Min(options.Copies ?? GpuDevice.WarpSize, whole);
        while (copies > 1 && TableBytes(format) * copies > device.SharedBytesPerMultiprocessor / 2 - 1024)
        {
            copies /= 2;
        }

        return copies;
    }

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

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
