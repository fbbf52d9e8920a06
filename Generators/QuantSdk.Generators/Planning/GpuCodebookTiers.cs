using System;

namespace QuantSdk.Generators.Planning;

/// <summary>
/// Sizes the tiers of the codebook cache by what the compute kernel leaves unused (VQ-LLM, section V-B) and, where a profile counted it, by
/// how often entries are used: registers hold those above mean + 3 sigma, shared memory those that serve nearly all lookups. Both stay within
/// what costs no resident group, so that fewer entries would gain none; they only save the copying of entries that are hardly used.
/// </summary>
internal static class GpuCodebookTiers
{
    // What the assembler gives such kernels beside sums, codes, activations and one entry; an estimate, which a report of ptxas can correct by an override.
    private const int OtherRegisters = 24;

    /// <summary>The registers of the kernel without any entries in them.</summary>
    public static int BaseRegisters(VectorModel format, GpuRowPlan rows) =>
        Math.Min(GpuDevice.MaximumRegisters, OtherRegisters + rows.RowsPerLane * (1 + rows.WordsPerUnit) + 2 * format.VectorSize);

    /// <summary>Plans the tiers of a rung.</summary>
    /// <param name="format">The format.</param>
    /// <param name="columnTiles">Tiles along a row.</param>
    /// <param name="rows">The division of rows.</param>
    /// <param name="device">The device.</param>
    /// <param name="options">Decisions that are given.</param>
    /// <param name="rung">The rung.</param>
    /// <param name="threads">Threads of a group.</param>
    /// <param name="otherBytes">Shared memory that the kernel needs beside codebooks.</param>
    public static GpuCodebookPlan Plan(
        VectorModel format, int columnTiles, GpuRowPlan rows, GpuDevice device, GpuPlanOptions options, GpuRung rung, int threads, int otherBytes)
    {
        int entries = 1 << format.IndexBits;
        int books = Books(format, columnTiles, rows);
        int bookEntryBytes = books * 2 * format.VectorSize;
        int registers = BaseRegisters(format, rows);
        bool oneTileRow = format.TileSize == 0 || format.TileSize % (threads / GpuDevice.WarpSize * rows.RowsPerBlock) == 0;
        int budget = !oneTileRow || rung == GpuRung.GC ? 0
            : rung == GpuRung.SC || options.SharedEntries is not null ? device.SharedBytesPerGroup - otherBytes
            : GpuOccupancy.SharedSlack(device, threads, registers, otherBytes);
        int hot = rung < GpuRung.O2 || format.TileSize != 0 ? 0 : Hot(format, device, options, threads, registers, otherBytes, books, entries);
        int fits = Math.Max(0, budget) / bookEntryBytes;
        int shared = rung == GpuRung.SC
            ? fits >= entries ? entries : 0
            : Math.Min(Math.Min(options.SharedEntries ?? Wanted(format, entries, hot), entries - hot), fits);
        return new GpuCodebookPlan(hot, shared, entries - hot - shared, books);
    }

    /// <summary>Entries that are worth shared memory: all, or by a profile those that serve nearly all lookups.</summary>
    private static int Wanted(VectorModel format, int entries, int hot) =>
        Math.Max(0, Math.Min(entries, format.Use?.EntriesFor(CodebookUse.Enough) ?? entries) - hot);

    /// <summary>
    /// Entries in registers: one a lane, where the registers of all books' hottest entries cost no occupancy. A profile in which none stands out
    /// says what is assumed without one: all count alike.
    /// </summary>
    private static int Hot(VectorModel format, GpuDevice device, GpuPlanOptions options, int threads, int registers, int otherBytes, int books, int entries)
    {
        int most = Math.Min(GpuDevice.WarpSize, entries);
        if (options.RegisterEntries is int given)
        {
            return Math.Min(given, most);
        }

        int perEntry = Math.Max(1, format.VectorSize / 2);
        return GpuOccupancy.RegisterSlack(device, threads, registers, otherBytes) >= books * perEntry
            ? format.Use is { HotEntries: > 0 } use ? Math.Min(use.HotEntries, most) : most
            : 0;
    }

    /// <summary>Codebooks that a group meets: those of a plane, of all residuals, or of the tiles of its piece of a row.</summary>
    private static int Books(VectorModel format, int columnTiles, GpuRowPlan rows)
    {
        if (format.TileSize == 0)
        {
            return rows.Planes > 1 ? 1 : format.Residuals;
        }

        int columns = rows.StepsPerPiece * rows.StepColumns;
        int tiles = GpuRowDivision.Ceiling(columns, format.TileSize);
        return format.Residuals * Math.Min(columnTiles, rows.Pieces == 1 || columns % format.TileSize == 0 ? tiles : tiles + 1);
    }
}
