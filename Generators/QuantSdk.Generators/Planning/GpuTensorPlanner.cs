using System;
using System.Collections.Generic;
using System.Globalization;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>
/// Plans kernels for batches: products on tensor cores with weights decoded into fragments, and the decode of a whole matrix for a dense
/// product. Both read the same layout.
/// </summary>
internal static class GpuTensorPlanner
{
    private const int Lanes = 4;
    private const int RowsPerLane = 2;
    private const int BlockRows = GpuTensorPlan.Block;
    private const int MaximumWarps = 8;

    // Groups of a decode, which waits for memory more than it computes: 64 registers a thread.
    private const int ResidentGroups = 4;

    // Codebooks per tile fill half of a multiprocessor's shared memory for a group, which then has as many warps as two.
    private const int TileWarps = 2 * MaximumWarps;

    /// <summary>Tables of M-ANT's magnitudes: one for every factor of i and of 2^i.</summary>
    public const int MantTables = 512;

    /// <summary>Plans a kernel.</summary>
    public static GpuPlan Plan(LayerModel layer, GpuDevice device, GpuPlanOptions options, GpuBatch batch) =>
        batch.Use == GpuKernelUse.Tensor ? Product(layer, Rows(layer), device, options, batch) : Decode(layer, Rows(layer), device, options, batch);

    /// <summary>Whether a kernel for so many tokens has room for its activations, and for codebooks that have room beside those of fewer tokens.</summary>
    public static bool Holds(LayerModel layer, int tokens)
    {
        GpuDevice device = GpuDevice.Find(layer.Device);
        int bytes = LeastBytes(Rows(layer), tokens);
        int books = layer.Format is VectorModel vector ? (1 << vector.IndexBits) * vector.Residuals * EntryBytes(vector) : 0;
        return bytes + (books + bytes / 2 <= device.SharedBytesPerGroup ? books : 0) <= device.SharedBytesPerGroup;
    }

    /// <summary>Two chunks of a step, with a twelfth for scales.</summary>
    private static int LeastBytes(GpuRowPlan rows, int tokens) =>
        2 * GpuRowDivision.Ceiling(rows.UnitWeights, 4) * tokens * 32 * 13 / 12;

    private static GpuPlan Decode(LayerModel layer, GpuRowPlan rows, GpuDevice device, GpuPlanOptions options, GpuBatch batch)
    {
        int blocksPerGroup = BlocksPerGroup(layer.Format, rows, device);
        int most = blocksPerGroup == 0 ? MaximumWarps : TileWarps;
        int warps = Math.Min(options.ThreadsPerGroup / GpuDevice.WarpSize ?? most, Math.Min(most, rows.Steps));
        GpuCodebookPlan? book = Codebook(layer, rows, device, options, 0, warps);
        int bookBytes = BookBytes(layer.Format, book, options);
        int resident = Math.Max(1, Math.Min(ResidentGroups * MaximumWarps / Math.Max(warps, MaximumWarps), device.SharedBytesPerMultiprocessor / (bookBytes + 1024)));
        int groups = blocksPerGroup != 0 ? GpuRowDivision.Ceiling(rows.RowBlocks, blocksPerGroup) : Math.Min(rows.RowBlocks, device.Multiprocessors * resident);
        return Create(layer, rows, device, groups, warps, resident, book, bookBytes) with
        {
            Use = batch.Use,
            Tokens = batch.Tokens,
            BlocksPerGroup = blocksPerGroup,
            GroupRows = Math.Max(1, blocksPerGroup) * BlockRows,
            Decisions = new EquatableArray<PlanDecision>([.. Shape(false, warps, rows), .. Tables(layer.Format, options)]),
        };
    }

    private static GpuPlan Product(LayerModel layer, GpuRowPlan rows, GpuDevice device, GpuPlanOptions options, GpuBatch batch)
    {
        GpuCodebookPlan? book = StageBook(layer.Format, rows, options);
        GpuTensorPlan? tensor = null;
        int rowTiles = 1;
        for (; book is { Copies: > 0 } && tensor is null; book = tensor is null ? book with { Copies = book.Copies / 2 } : book)
        {
            int tileBytes = book.Entries * book.Copies * EntryBytes(layer.Format) * ((VectorModel)layer.Format).Residuals;
            tensor = GpuTensorDivision.Divide(layer, rows, device, options, batch.Tokens, new GpuTensorBooks(0, tileBytes, ((VectorModel)layer.Format).TileSize), out rowTiles);
        }

        if (tensor is not null && options is { Placement: null, Copies: null } && tensor.Teams * rowTiles * BlockRows < Math.Min(TileSize(layer.Format), layer.OutFeatures))
        {
            // Laying a tile's codebook into shared memory for a part of its rows costs more than fetching entries through the caches: GPTVQ-2 with
            // 16 tokens on an H200, 29 us against 22 at 4096 x 4096 and 68 against 35 at 11008 x 4096.
            options = options with { Placement = GpuCodebookPlacement.Global };
            tensor = null;
        }

        int bookBytes = 0;
        if (tensor is null)
        {
            // Two chunks of a step are left free; where entries do not fit beside them, they stay in global memory.
            bool crosses = layer.Format is VectorModel { TileSize: > 0 } small && small.TileSize % BlockRows != 0;
            GpuPlanOptions placed = crosses ? options with { Placement = GpuCodebookPlacement.Global } : options;
            book = Codebook(layer, rows, device, placed, LeastBytes(rows, batch.Tokens), 2 * MaximumWarps);
            bookBytes = BookBytes(layer.Format, book, options);
            int tileRows = book is { SharedEntries: > 0 } && layer.Format is VectorModel { TileSize: > 0 } tiled ? tiled.TileSize : 0;
            tensor = GpuTensorDivision.Divide(layer, rows, device, options, batch.Tokens, new GpuTensorBooks(bookBytes, 0, tileRows), out rowTiles)!;
        }

        int setBlocks = tensor.Teams * rowTiles;
        int sets = GpuRowDivision.Ceiling(rows.RowBlocks, setBlocks);
        bool whole = tensor.StageBooks == 0 && book is { SharedEntries: > 0 } && layer.Format is VectorModel { TileSize: > 0 };
        return Create(layer, rows, device, whole ? sets : Math.Min(sets, device.Multiprocessors), tensor.Warps, 1, book, bookBytes) with
        {
            Use = batch.Use,
            Tokens = batch.Tokens,
            Tensor = tensor,
            RowTiles = rowTiles,
            SharedBytes = bookBytes + GpuTensorDivision.Bytes(tensor, batch.Tokens, rowTiles),
            BlocksPerGroup = whole ? setBlocks : 0,
            GroupRows = setBlocks * BlockRows,
            Decisions = new EquatableArray<PlanDecision>([.. Shape(true, tensor.Warps, rows), .. Tables(layer.Format, options), .. Divisions(tensor, rows, rowTiles)]),
        };
    }

    private static GpuPlan Create(LayerModel layer, GpuRowPlan rows, GpuDevice device, int groups, int warps, int resident, GpuCodebookPlan? book, int bookBytes) => new(
        Kind(layer.Format), device, groups, 1, warps * GpuDevice.WarpSize, resident,
        book is null ? bookBytes == 0 ? GpuCodebookPlacement.None : GpuCodebookPlacement.Shared : book.SharedEntries == 0 ? GpuCodebookPlacement.Global : GpuCodebookPlacement.Shared,
        bookBytes, GpuRowDivision.Stride(rows), GpuReduction.None, rows, null, new EquatableArray<PlanDecision>([]))
    {
        Codebook = book,
        FusionOffset = bookBytes,
        Shuffles = 0,
    };

    private static int BookBytes(FormatModel format, GpuCodebookPlan? book, GpuPlanOptions options) => format is MantModel { WeightBits: 4 }
        ? options.Placement is null or GpuCodebookPlacement.Shared ? MantTables * 16 : 0
        : book is null ? 0 : GpuRowDivision.Ceiling(book.SharedEntries * book.Books * book.Copies * EntryBytes(format), 16) * 16;

    private static IEnumerable<PlanDecision> Shape(bool tensor, int warps, GpuRowPlan rows)
    {
        yield return new PlanDecision("Gpu.Kernel", tensor ? "tensor cores" : "decode for a dense product", tensor
            ? "mma.sync.m16n8k16 takes fewer instructions a weight for a batch than multiplying in lanes."
            : "Many tokens amortise a decode of the whole matrix, after which a dense product runs at full speed.");
        yield return Number("Gpu.LoadBytes", rows.LoadBytes, "The widest load that whole vectors of a lane fill.");
        yield return Number("Gpu.LanesPerRow", rows.LanesPerRow, "The four lanes that share a row of a fragment; the order of k is free, so each decodes what it multiplies.");
        yield return Number("Gpu.ThreadsPerGroup", 32 * warps, tensor
            ? "One group for each multiprocessor, so that activations are laid into its shared memory once; 16 warps leave each thread 128 registers."
            : "Warps take turns along K, as far as there are steps.");
    }

    private static IEnumerable<PlanDecision> Tables(FormatModel format, GpuPlanOptions options)
    {
        if (format is MantModel { WeightBits: 4 })
        {
            bool shared = BookBytes(format, null, options) != 0;
            yield return new PlanDecision("Gpu.Placement", shared ? "Shared" : "None", shared
                ? "A group's eight magnitudes are looked up by its factors: a load instead of twenty instructions for every group and row."
                : "Magnitudes are computed for every group, as asked for.");
        }
    }

    private static IEnumerable<PlanDecision> Divisions(GpuTensorPlan tensor, GpuRowPlan rows, int rowTiles)
    {
        yield return Number("Gpu.RowTiles", rowTiles, "Blocks of 16 rows that share activations loaded from shared memory; as many as leave every group work and sums in registers.");
        yield return Number("Gpu.Teams", tensor.Teams, "Warps with rows of their own: as many as leave the busiest multiprocessor the fewest rows.");
        yield return Number("Gpu.ColumnWarps", tensor.ColumnWarps, "Warps that share rows and take turns along K: what teams leave of a group's warps, as far as there are steps and room.");
        yield return Number("Gpu.ChunkColumns", (long)tensor.StageSteps * rows.StepColumns, "Columns of activations that a group lays into shared memory at a time, while it multiplies those before: one barrier for so many.");
        yield return Number("Gpu.Buffers", tensor.Buffers, tensor.Buffers == 2 ? "A chunk is written while warps still read the last one." : "A second buffer does not fit.");
        yield return Number("Gpu.Prefetch", tensor.Prefetch, "Steps whose codes are on their way while one is multiplied, as far as registers last.");
        yield return Number("Gpu.StageBooks", tensor.StageBooks, tensor.StageBooks == 0
            ? "No codebooks come with a chunk: they do not change along K, or lie elsewhere."
            : "The codebooks of the chunk's tiles come with it, copied against conflicts of banks.");
    }

    /// <summary>The codebook of a tile that comes with every chunk; null where codebooks serve whole rows, or the rung keeps tiers.</summary>
    private static GpuCodebookPlan? StageBook(FormatModel format, GpuRowPlan rows, GpuPlanOptions options)
    {
        if (format is not VectorModel { TileSize: > 0 } vector || options.Rung is not (null or GpuRung.Best) || options.Placement == GpuCodebookPlacement.Global
            || vector.TileSize % BlockRows != 0 || (vector.TileSize % rows.StepColumns != 0 && rows.StepColumns % vector.TileSize != 0))
        {
            return null;
        }

        int copies = Math.Max(1, GpuDevice.SharedBytesPerCycle / EntryBytes(format));
        return new GpuCodebookPlan(0, 1 << vector.IndexBits, 0, vector.Residuals, Math.Min(options.Copies ?? copies, copies));
    }

    private static int TileSize(FormatModel format) => format is VectorModel vector ? vector.TileSize : 0;

    private static GpuRowPlan Rows(LayerModel layer)
    {
        GpuUnit unit = GpuUnit.Of(layer.Format, layer.InFeatures);
        int units = GpuRowDivision.Ceiling(layer.InFeatures, unit.Weights);
        return new GpuRowPlan(
            Lanes, RowsPerLane, GpuRowDivision.Ceiling(units, Lanes), unit.Vectors, unit.Weights, unit.Words, unit.LoadBytes,
            GpuRowDivision.Ceiling(layer.OutFeatures, BlockRows)) { Fragments = true };
    }

    /// <summary>Consecutive blocks of rows within one row of tiles, whose codebooks a group then loads once; 0 where codebooks serve all rows.</summary>
    private static int BlocksPerGroup(FormatModel format, GpuRowPlan rows, GpuDevice device)
    {
        if (format is not VectorModel { TileSize: > 0 } vector)
        {
            return 0;
        }

        int blocks = 1;
        while (vector.TileSize % (2 * blocks * BlockRows) == 0 && rows.RowBlocks / (2 * blocks) >= device.Multiprocessors)
        {
            blocks *= 2;
        }

        return blocks;
    }

    private static GpuCodebookPlan? Codebook(LayerModel layer, GpuRowPlan rows, GpuDevice device, GpuPlanOptions options, int otherBytes, int warps)
    {
        if (layer.Format is MantModel)
        {
            return null;
        }

        VectorModel? vector = layer.Format as VectorModel;
        int entries = vector is null ? LatticeModel.TableEntries : 1 << vector.IndexBits;
        int books = (vector?.Residuals ?? 1) * (vector is { TileSize: > 0 } ? (int)vector.TilesAlong(layer.InFeatures) : 1);
        int entryBytes = EntryBytes(layer.Format);
        int free = device.SharedBytesPerGroup - otherBytes;
        if (options.Rung == GpuRung.GC || books * entries * entryBytes > free || options.Placement == GpuCodebookPlacement.Global)
        {
            return new GpuCodebookPlan(0, 0, entries, books);
        }

        if (vector is not null && options.Rung is not (null or GpuRung.Best or GpuRung.SC))
        {
            return GpuCodebookTiers.Plan(vector, (int)vector.TilesAlong(layer.InFeatures), rows, device, options, options.Rung.Value, warps * GpuDevice.WarpSize, otherBytes);
        }

        int copies = options.Rung == GpuRung.SC || vector is { TileSize: > 0 } ? 1 : Math.Max(1, GpuDevice.SharedBytesPerCycle / entryBytes);
        copies = Math.Min(options.Copies ?? copies, Math.Max(1, GpuDevice.SharedBytesPerCycle / entryBytes));
        while (copies > 1 && books * entries * entryBytes * copies + otherBytes > device.SharedBytesPerMultiprocessor / 2 - 1024)
        {
            copies /= 2;
        }

        return new GpuCodebookPlan(0, entries, 0, books, copies);
    }

    // E8P: a word of a point and a word of its signs.
    private static int EntryBytes(FormatModel format) => format switch { VectorModel vector => 2 * vector.VectorSize, LatticeModel => 2 * sizeof(int), _ => 0 };

    private static GpuKernelKind Kind(FormatModel format) => format switch
    {
        VectorModel => GpuKernelKind.VectorRows,
        LatticeModel => GpuKernelKind.LatticeRows,
        MantModel { ActivationBits: 8 } => GpuKernelKind.GroupInteger,
        _ => GpuKernelKind.GroupFloat,
    };

    private static PlanDecision Number(string field, long value, string reason) => new(field, value.ToString(CultureInfo.InvariantCulture), reason);
}
