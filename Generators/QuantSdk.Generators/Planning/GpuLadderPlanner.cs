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

    // Where no codebook switches, parts of K give a multiprocessor as many groups as its registers and shared memory shall hold.
    private const int ResidentGroups = 2;

    /// <summary>Plans a kernel.</summary>
    public static GpuPlan Plan(LayerModel layer, VectorModel format, GpuDevice device, GpuPlanOptions options, GpuRung rung)
    {
        GpuRowPlan rows = Rows(layer, format, device, options, rung);
        int threads = ThreadsPerGroup(format, rows, options);
        GpuFusion fusion = Fusion(format, rows, options, rung);
        rows = rows with { MiniWarp = fusion == GpuFusion.Shuffle ? format.VectorSize : 1 };
        int fusionBytes = fusion == GpuFusion.Shared ? threads * format.VectorSize * sizeof(float) : 0;
        GpuCodebookPlan book = GpuCodebookTiers.Plan(format, (int)format.TilesAlong(layer.InFeatures), rows, device, options, rung, threads, fusionBytes);
        int bookBytes = book.Books * book.SharedEntries * format.EntryBytes;
        int groups = GpuRowDivision.Ceiling(rows.RowBlocks, threads / GpuDevice.WarpSize);
        int pieces = rows.Pieces * rows.Planes;
        int resident = Math.Max(1, Math.Min(ResidentGroups, GpuOccupancy.Groups(device, threads, GpuCodebookTiers.BaseRegisters(format, rows), bookBytes + fusionBytes)));
        if (format.TileSize == 0 && bookBytes != 0)
        {
            // A group that stays loads its codebooks once for many rows.
            groups = Math.Min(groups, Math.Max(1, device.Multiprocessors * resident / pieces));
        }

        GpuReduction reduction = pieces == 1 ? GpuReduction.None
            : options.Reduction == GpuReduction.SecondPass ? GpuReduction.SecondPass : GpuReduction.Atomic;
        return new GpuPlan(
            format.Lattice ? GpuKernelKind.LatticeRows : GpuKernelKind.VectorRows, device, groups, pieces, threads, resident,
            book.SharedEntries == 0 ? GpuCodebookPlacement.Global : GpuCodebookPlacement.Shared,
            bookBytes + fusionBytes, GpuRowDivision.Stride(rows), reduction, rows, null,
            new EquatableArray<PlanDecision>(
            [
                Decision("Gpu.Kernel", "decode from codebooks", format.Lattice
                    ? "The absolute entries of E8P are a codebook like others; signs and the shift follow from a code's other bits by arithmetic."
                    : "Every rung decodes and multiplies; only where entries lie and how parts meet differs."),
                Decision("Gpu.LoadBytes", rows.LoadBytes, "The widest load that whole vectors of a lane fill."),
                Decision("Gpu.LanesPerRow", rows.LanesPerRow, LanesReason(format, rung)),
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
        GpuRowPlan rows = GpuRowDivision.Divide(layer, unit, options, enough, rung < GpuRung.O2 ? GpuDevice.WarpSize : TileLanes(format, GpuDevice.WarpSize));
        if (rung < GpuRung.O3)
        {
            return rows;
        }

        if (format.TileSize == 0 && format.Books == 1)
        {
            return SplitColumns(layer, unit, device, options, enough);
        }

        int groups = GpuRowDivision.Ceiling(rows.RowBlocks, Threads / GpuDevice.WarpSize);
        long outputBytes = sizeof(float) * (long)layer.OutFeatures;
        int bookBytes = format.EntryBytes << format.IndexBits;
        if (format.TileSize == 0)
        {
            // Codebooks switch along the residuals alone: one plane each, or none of its own.
            int factor = options.SplitFactor ?? GpuSplit.Factor((long)groups * format.Residuals * bookBytes, outputBytes, format.Residuals);
            return factor < 2
                ? rows
                : GpuRowDivision.Divide(layer, GpuUnit.Of(format with { Residuals = 1 }, layer.InFeatures), options, enough) with { Planes = format.Residuals };
        }

        int lanes = 1;
        while (2 * lanes * unit.Weights <= format.TileSize && lanes < GpuDevice.WarpSize)
        {
            lanes *= 2;
        }

        rows = GpuRowDivision.Divide(layer, unit, options, enough, TileLanes(format, lanes));
        int tiles = GpuRowDivision.Ceiling(layer.InFeatures, format.TileSize);
        int pieces = options.SplitFactor ?? GpuSplit.Factor((long)groups * tiles * format.Residuals * bookBytes, outputBytes, tiles);
        return Cut(rows, pieces);
    }

    /// <summary>Cuts rows into pieces of equal length, which leave no empty one at the end.</summary>
    private static GpuRowPlan Cut(GpuRowPlan rows, int pieces)
    {
        int steps = GpuRowDivision.Ceiling(rows.Steps, Math.Max(1, Math.Min(pieces, rows.Steps)));
        return rows with { Pieces = GpuRowDivision.Ceiling(rows.Steps, steps) };
    }

    /// <summary>The split where one codebook serves the matrix and none switches: along K, for as many groups as the device holds at once, and two parts at least.</summary>
    private static GpuRowPlan SplitColumns(LayerModel layer, GpuUnit unit, GpuDevice device, GpuPlanOptions options, int enough)
    {
        int units = GpuRowDivision.Ceiling(layer.InFeatures, unit.Weights);
        int least = options.SplitFactor ?? 2;
        int lanes = GpuDevice.WarpSize;
        while (lanes > 1 && least > 1 && (long)least * lanes > units)
        {
            lanes /= 2;
        }

        GpuRowPlan rows = GpuRowDivision.Divide(layer, unit, options, enough, lanes);
        int groups = GpuRowDivision.Ceiling(rows.RowBlocks, Threads / GpuDevice.WarpSize);
        return Cut(rows, options.SplitFactor ?? Math.Max(least, ResidentGroups * device.Multiprocessors / groups));
    }

    /// <summary>Lanes for a row that all meet the same tile at each vector, as registers with a tile's entries want.</summary>
    private static int TileLanes(VectorModel format, int lanes)
    {
        while (format.TileSize != 0 && lanes > 1 && format.TileSize % (lanes * format.VectorSize) != 0)
        {
            lanes /= 2;
        }

        return lanes;
    }

    private static string LanesReason(VectorModel format, GpuRung rung) => (rung, format.TileSize) switch
    {
        ( >= GpuRung.O3, > 0) => "As many as keep a step within one tile.",
        (GpuRung.O2, > 0) => "As many lanes as a row has units, up to a warp, that meet one tile at a time.",
        ( >= GpuRung.O3, _) when format.Books == 1 => "As many lanes as leave each a unit of every part, up to a warp.",
        _ => "As many lanes as a row has units, up to a warp.",
    };

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
