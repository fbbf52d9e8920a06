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
    private const int BlockRows = GpuDevice.WarpSize / Lanes * RowsPerLane;
    private const int MaximumWarps = 8;
    private const int ResidentGroups = 2;
    private const int MaximumRowTiles = 4;

    // Sums of eight tokens by 16 rows, four registers each, that leave room for codes, entries and activations.
    private const int MaximumFragments = 8;

    /// <summary>Words between the sums of two tokens beside their rows, against conflicts of banks.</summary>
    public const int SumPadding = 8;

    /// <summary>Plans a kernel.</summary>
    public static GpuPlan Plan(LayerModel layer, GpuDevice device, GpuPlanOptions options, GpuBatch batch)
    {
        GpuRowPlan rows = Rows(layer);
        bool tensor = batch.Use == GpuKernelUse.Tensor;
        int warps = Math.Min(options.ThreadsPerGroup / GpuDevice.WarpSize ?? MaximumWarps, Math.Min(MaximumWarps, rows.Steps));
        int blocksPerGroup = BlocksPerGroup(layer.Format, rows, device, options);
        int rowTiles = tensor ? RowTiles(layer.Format, rows, device, options, batch, blocksPerGroup) : 1;
        int sumBytes = tensor ? SumWords(warps, rowTiles, batch.Tokens) * sizeof(float) : 0;
        GpuCodebookPlan? book = Codebook(layer, rows, device, options, sumBytes);
        int bookBytes = book is null ? 0 : book.SharedEntries * book.Books * book.Copies * EntryBytes(layer.Format);
        int resident = Math.Max(1, Math.Min(ResidentGroups, device.SharedBytesPerMultiprocessor / (bookBytes + sumBytes + 1024)));
        int groups = blocksPerGroup != 0 ? GpuRowDivision.Ceiling(rows.RowBlocks, blocksPerGroup) : Math.Min(GpuRowDivision.Ceiling(rows.RowBlocks, rowTiles), device.Multiprocessors * resident);
        return new GpuPlan(
            Kind(layer.Format), device, groups, 1, warps * GpuDevice.WarpSize, resident,
            book is null ? GpuCodebookPlacement.None : book.SharedEntries == 0 ? GpuCodebookPlacement.Global : GpuCodebookPlacement.Shared,
            bookBytes + sumBytes, GpuRowDivision.Stride(rows), GpuReduction.None, rows, null,
            new EquatableArray<PlanDecision>([.. Decisions(tensor, warps, rowTiles, rows)]))
        {
            Use = batch.Use,
            Codebook = book,
            FusionOffset = bookBytes,
            Tokens = batch.Tokens,
            RowTiles = rowTiles,
            BlocksPerGroup = blocksPerGroup,
            GroupRows = Math.Max(rowTiles, blocksPerGroup) * BlockRows,
            Shuffles = 0,
        };
    }

    /// <summary>Words of shared memory for the sums of so many warps.</summary>
    public static int SumWords(int warps, int rowTiles, int tokens) => warps * (BlockRows * rowTiles + SumPadding) * tokens;

    private static IEnumerable<PlanDecision> Decisions(bool tensor, int warps, int rowTiles, GpuRowPlan rows)
    {
        yield return new PlanDecision("Gpu.Kernel", tensor ? "tensor cores" : "decode for a dense product", tensor
            ? "mma.sync.m16n8k16 takes fewer instructions a weight for a batch than multiplying in lanes."
            : "Many tokens amortise a decode of the whole matrix, after which a dense product runs at full speed.");
        yield return Number("Gpu.LoadBytes", rows.LoadBytes, "The widest load that whole vectors of a lane fill.");
        yield return Number("Gpu.LanesPerRow", rows.LanesPerRow, "The four lanes that share a row of a fragment; the order of k is free, so each decodes what it multiplies.");
        yield return Number("Gpu.ThreadsPerGroup", 32 * warps, "Warps take turns along K, as far as there are steps.");
        if (tensor)
        {
            yield return Number("Gpu.RowTiles", rowTiles, "Blocks of 16 rows that share loaded activations, which else reach every block from the second-level cache; as many as leave every group work and sums in registers.");
        }
    }

    private static GpuRowPlan Rows(LayerModel layer)
    {
        GpuUnit unit = GpuUnit.Of(layer.Format, layer.InFeatures);
        int units = GpuRowDivision.Ceiling(layer.InFeatures, unit.Weights);
        return new GpuRowPlan(
            Lanes, RowsPerLane, GpuRowDivision.Ceiling(units, Lanes), unit.Vectors, unit.Weights, unit.Words, unit.LoadBytes,
            GpuRowDivision.Ceiling(layer.OutFeatures, BlockRows)) { Fragments = true };
    }

    /// <summary>Blocks of rows that a warp takes at once.</summary>
    private static int RowTiles(FormatModel format, GpuRowPlan rows, GpuDevice device, GpuPlanOptions options, GpuBatch batch, int blocksPerGroup)
    {
        // Groups of weights have sums of their own beside those of the row, and long entries take the registers themselves: AQLM-2x8 still has room for four blocks by sixteen tokens.
        bool crowded = format is MantModel || (format is VectorModel { VectorSize: >= 8 } vector && (vector.IndexBits > 8 || batch.Tokens > 16));
        int fragments = crowded ? MaximumFragments / 2 : MaximumFragments;
        int most = blocksPerGroup == 0 ? MaximumRowTiles : Math.Min(MaximumRowTiles, blocksPerGroup);
        if (options.RowTiles is { } asked)
        {
            return Math.Min(asked, most);
        }

        int tiles = 1;
        while (2 * tiles <= most && 2 * tiles * batch.Tokens / 8 <= fragments && rows.RowBlocks / (2 * tiles) >= device.Multiprocessors * ResidentGroups * 7 / 8)
        {
            tiles *= 2;
        }

        return tiles;
    }

    /// <summary>Consecutive blocks of rows within one row of tiles, whose codebooks a group then loads once; 0 where codebooks serve all rows.</summary>
    private static int BlocksPerGroup(FormatModel format, GpuRowPlan rows, GpuDevice device, GpuPlanOptions options)
    {
        if (format is not VectorModel { TileSize: > 0 } vector)
        {
            return 0;
        }

        int blocks = options.RowTiles is { } asked && vector.TileSize % (asked * BlockRows) == 0 ? asked : 1;
        while (vector.TileSize % (2 * blocks * BlockRows) == 0 && rows.RowBlocks / (2 * blocks) >= device.Multiprocessors)
        {
            blocks *= 2;
        }

        return blocks;
    }

    private static GpuCodebookPlan? Codebook(LayerModel layer, GpuRowPlan rows, GpuDevice device, GpuPlanOptions options, int sumBytes)
    {
        if (layer.Format is MantModel)
        {
            return null;
        }

        VectorModel? vector = layer.Format as VectorModel;
        int entries = vector is null ? LatticeModel.TableEntries : 1 << vector.IndexBits;
        int books = (vector?.Residuals ?? 1) * (vector is { TileSize: > 0 } ? (int)vector.TilesAlong(layer.InFeatures) : 1);
        int entryBytes = EntryBytes(layer.Format);
        int free = device.SharedBytesPerGroup - sumBytes;
        if (options.Rung == GpuRung.GC || books * entries * entryBytes > free || options.Placement == GpuCodebookPlacement.Global)
        {
            return new GpuCodebookPlan(0, 0, entries, books);
        }

        if (vector is not null && options.Rung is not (null or GpuRung.Best or GpuRung.SC))
        {
            return GpuCodebookTiers.Plan(vector, (int)vector.TilesAlong(layer.InFeatures), rows, device, options, options.Rung.Value, MaximumWarps * GpuDevice.WarpSize, sumBytes);
        }

        int copies = options.Rung == GpuRung.SC || vector is { TileSize: > 0 } ? 1 : Math.Max(1, GpuDevice.SharedBytesPerCycle / entryBytes);
        copies = Math.Min(options.Copies ?? copies, Math.Max(1, GpuDevice.SharedBytesPerCycle / entryBytes));
        while (copies > 1 && books * entries * entryBytes * copies + sumBytes > device.SharedBytesPerMultiprocessor / 2 - 1024)
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

    private static PlanDecision Number(string field, int value, string reason) => new(field, value.ToString(CultureInfo.InvariantCulture), reason);
}
