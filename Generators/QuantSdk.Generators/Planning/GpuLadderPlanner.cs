using System;
using System.Globalization;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>
/// Plans the rungs of VQ-LLM's ladder below our own (section V and VI, algorithm 2), each on top of the one before: what a codebook
/// cache, a codebook-centric split and register fusion are worth can so be measured one by one.
/// </summary>
internal static class GpuLadderPlanner
{
    private const int Threads = 256;
    private const int Warps = 4;

    /// <summary>Plans a kernel.</summary>
    public static GpuPlan Plan(LayerModel layer, VectorModel format, GpuDevice device, GpuPlanOptions options, GpuRung rung)
    {
        GpuRowPlan rows = Rows(layer, format, device, options, rung);
        int threads = ThreadsPerGroup(format, rows, options);
        GpuFusion fusion = Fusion(format, rows, options, rung);
        rows = rows with { MiniWarp = fusion == GpuFusion.Shuffle ? format.VectorSize : 1 };
        int fusionBytes = fusion == GpuFusion.Shared ? threads * format.VectorSize * sizeof(float) : 0;
        GpuCodebookPlan book = GpuCodebookTiers.Plan(format, (int)format.TilesAlong(layer.InFeatures), rows, device, options, rung, threads, fusionBytes);
        int bookBytes = book.Books * book.SharedEntries * 2 * format.VectorSize;
        int groups = GpuRowDivision.Ceiling(rows.RowBlocks, threads / GpuDevice.WarpSize);
        int pieces = rows.Pieces * rows.Planes;
        int resident = Math.Max(1, Math.Min(2, GpuOccupancy.Groups(device, threads, GpuCodebookTiers.BaseRegisters(format, rows), bookBytes + fusionBytes)));
        if (format.TileSize == 0 && bookBytes != 0)
        {
            // A group that stays loads its codebooks once for many rows.
            groups = Math.Min(groups, Math.Max(1, device.Multiprocessors * resident / pieces));
        }

        GpuReduction reduction = pieces == 1 ? GpuReduction.None
            : options.Reduction == GpuReduction.SecondPass ? GpuReduction.SecondPass : GpuReduction.Atomic;
        return new GpuPlan(
            GpuKernelKind.VectorRows, device, groups, pieces, threads, resident,
            book.SharedEntries == 0 ? GpuCodebookPlacement.Global : GpuCodebookPlacement.Shared,
            bookBytes + fusionBytes, GpuRowDivision.Stride(rows), reduction, rows, null,
            new EquatableArray<PlanDecision>(
            [
                Decision("Gpu.Kernel", "decode from codebooks", "Every rung decodes and multiplies; only where entries lie and how parts meet differs."),
                Decision("Gpu.LoadBytes", rows.LoadBytes, "The widest load that whole vectors of a lane fill."),
                Decision("Gpu.LanesPerRow", rows.LanesPerRow, rung >= GpuRung.O3 && format.TileSize != 0 ? "As many as keep a step within one tile." : "As many lanes as a row has units, up to a warp."),
                Decision("Gpu.RowsPerLane", rows.RowsPerLane, "Rows share the activations that a lane has loaded; enough warps must remain for every multiprocessor."),
                Decision("Gpu.ThreadsPerGroup", threads, "Eight warps, or as many as have rows of their own within one row of tiles."),
            ]))
        {
            Rung = rung,
            Fusion = fusion,
            Shuffles = fusion == GpuFusion.Shuffle ? MiniWarps.Shuffles(format.VectorSize, 1) : 0,
            Codebook = book,
            FusionOffset = bookBytes,
            GroupRows = threads / GpuDevice.WarpSize * rows.RowsPerBlock,
        };
    }

    private static GpuRowPlan Rows(LayerModel layer, VectorModel format, GpuDevice device, GpuPlanOptions options, GpuRung rung)
    {
        int enough = Warps * device.Multiprocessors;
        GpuUnit unit = GpuUnit.Of(format, layer.InFeatures);
        GpuRowPlan rows = GpuRowDivision.Divide(layer, unit, options, enough);
        if (rung < GpuRung.O3)
        {
            return rows;
        }

        int groups = GpuRowDivision.Ceiling(rows.RowBlocks, Threads / GpuDevice.WarpSize);
        long outputBytes = sizeof(float) * (long)layer.OutFeatures;
        int bookBytes = 2 * format.VectorSize << format.IndexBits;
        if (format.TileSize == 0)
        {
            // Codebooks switch along the residuals alone: one plane each, or none of its own.
            int factor = options.SplitFactor ?? GpuSplit.Factor((long)groups * format.Residuals * bookBytes, outputBytes, format.Residuals);
            return factor < 2 || format.Residuals == 1
                ? rows
                : GpuRowDivision.Divide(layer, GpuUnit.Of(format with { Residuals = 1 }, layer.InFeatures), options, enough) with { Planes = format.Residuals };
        }

        int lanes = 1;
        while (2 * lanes * unit.Weights <= format.TileSize && lanes < GpuDevice.WarpSize)
        {
            lanes *= 2;
        }

        rows = GpuRowDivision.Divide(layer, unit, options, enough, lanes);
        int tiles = GpuRowDivision.Ceiling(layer.InFeatures, format.TileSize);
        int pieces = options.SplitFactor ?? GpuSplit.Factor((long)groups * tiles * format.Residuals * bookBytes, outputBytes, tiles);
        pieces = Math.Max(1, Math.Min(pieces, rows.Steps));

        // Pieces of equal length leave no empty one at the end.
        int steps = GpuRowDivision.Ceiling(rows.Steps, pieces);
        return rows with { Pieces = GpuRowDivision.Ceiling(rows.Steps, steps) };
    }

    private static int ThreadsPerGroup(VectorModel format, GpuRowPlan rows, GpuPlanOptions options)
    {
        int warps = Math.Min((options.ThreadsPerGroup ?? Threads) / GpuDevice.WarpSize, rows.RowBlocks);

        // All rows of a group lie in one row of tiles where that is possible at all.
        while (format.TileSize % rows.RowsPerBlock == 0 && warps > 1 && format.TileSize % (warps * rows.RowsPerBlock) != 0)
        {
            warps--;
        }

        return warps * GpuDevice.WarpSize;
    }

    private static GpuFusion Fusion(VectorModel format, GpuRowPlan rows, GpuPlanOptions options, GpuRung rung)
    {
        GpuFusion fusion = options.Fusion ?? (rung < GpuRung.O4 ? GpuFusion.Shared : GpuFusion.Register);
        return fusion == GpuFusion.Shuffle && rows.LanesPerRow < format.VectorSize ? GpuFusion.Shared : fusion;
    }

    private static PlanDecision Decision(string field, int value, string reason) => Decision(field, value.ToString(CultureInfo.InvariantCulture), reason);

    private static PlanDecision Decision(string field, string value, string reason) => new(field, value, reason);
}
