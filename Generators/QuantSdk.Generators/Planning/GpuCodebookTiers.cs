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

    // Where tiles have codebooks of their own, entries in registers that serve fewer lookups of a lane are loaded about as often as looked up.
    private const int MinimumLookups = 8;

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
        int bookEntryBytes = books * format.EntryBytes;
        int registers = BaseRegisters(format, rows);
        bool oneTileRow = format.TileSize == 0 || format.TileSize % (threads / GpuDevice.WarpSize * rows.RowsPerBlock) == 0;
        int budget = oneTileRow ? Budget(device, rung, options.SharedEntries, threads, registers, otherBytes) : 0;
        int run = RegisterRun(format, rows);
        int hot = rung < GpuRung.O2 || (format.TileSize != 0 && run == 0) ? 0 : Hot(format, rows, device, options, threads, registers, otherBytes, run);
        return Divide(entries, hot, options.SharedEntries ?? Wanted(format, entries, hot), Math.Max(0, budget) / bookEntryBytes, rung, books) with { RegisterRun = hot == 0 ? 0 : run };
    }

    /// <summary>Shared memory that a rung gives to codebooks: none, all that a group may have, or what costs no resident group.</summary>
    /// <param name="device">The device.</param>
    /// <param name="rung">The rung.</param>
    /// <param name="asked">Entries that are asked for, at whatever cost.</param>
    /// <param name="threads">Threads of a group.</param>
    /// <param name="registers">Registers of a thread.</param>
    /// <param name="otherBytes">Shared memory that the kernel needs beside codebooks.</param>
    public static int Budget(GpuDevice device, GpuRung rung, int? asked, int threads, int registers, int otherBytes) =>
        rung == GpuRung.GC ? 0
        : rung == GpuRung.SC || asked is not null ? device.SharedBytesPerGroup - otherBytes
        : GpuOccupancy.SharedSlack(device, threads, registers, otherBytes);

    /// <summary>Divides a codebook's entries: registers have the first, shared memory the next; on the rung for which occupancy does not count, as many as fit.</summary>
    /// <param name="entries">Entries of a codebook.</param>
    /// <param name="hot">Entries in registers.</param>
    /// <param name="wanted">Entries that shared memory shall have.</param>
    /// <param name="fits">Entries that fit there.</param>
    /// <param name="rung">The rung.</param>
    /// <param name="books">Codebooks that a group holds at once.</param>
    public static GpuCodebookPlan Divide(int entries, int hot, int wanted, int fits, GpuRung rung, int books)
    {
        int shared = rung == GpuRung.SC
            ? Math.Min(fits, entries)
            : Math.Min(Math.Min(wanted, entries - hot), fits);
        return new GpuCodebookPlan(hot, shared, entries - hot - shared, books);
    }

    /// <summary>
    /// Consecutive vectors of a unit whose tile is the same for all lanes of a warp, from a multiple of their number on; 0 where one codebook
    /// serves the matrix, or where lanes of a warp meet several tiles at once.
    /// </summary>
    public static int RegisterRun(VectorModel format, GpuRowPlan rows)
    {
        int columns = rows.LanesPerRow * format.VectorSize;
        return format.TileSize == 0 || format.TileSize % columns != 0 || format.TileSize % rows.RowsPerBlock != 0
            ? 0
            : GpuUnit.Gcd(rows.UnitVectors, format.TileSize / columns);
    }

    /// <summary>Entries that are worth shared memory: all, or by a profile those that serve nearly all lookups.</summary>
    private static int Wanted(VectorModel format, int entries, int hot) =>
        Math.Max(0, Math.Min(entries, format.Use?.EntriesFor(CodebookUse.Enough) ?? entries) - hot);

    /// <summary>
    /// Entries of each codebook in registers: one a lane, or where that would cost occupancy the lanes are divided among the codebooks. None where
    /// they would serve too few lookups. A profile in which none stands out says what is assumed without one: all count alike.
    /// </summary>
    private static int Hot(
        VectorModel format, GpuRowPlan rows, GpuDevice device, GpuPlanOptions options, int threads, int registers, int otherBytes, int run)
    {
        int most = (int)Math.Min(GpuDevice.WarpSize, format.Entries);
        if (options.RegisterEntries is int given)
        {
            return Math.Min(given, most);
        }

        if (format.TileSize != 0 && run * rows.RowsPerLane < MinimumLookups)
        {
            return 0;
        }

        // Those of the next tile are under way while those of one are looked up.
        int sets = run != 0 && run < rows.UnitVectors ? 2 : 1;
        int books = VectorBooks(format, rows);
        int held = GpuOccupancy.RegisterSlack(device, threads, registers, otherBytes) / (sets * format.EntryBytes / sizeof(int));
        int lanes = held >= books ? GpuDevice.WarpSize : held > 0 ? GpuDevice.WarpSize / books : 0;
        int wanted = format.Use is { HotEntries: > 0 } use ? use.HotEntries : GpuDevice.WarpSize;
        return Math.Min(most, Math.Min(wanted, lanes));
    }

    /// <summary>Codebooks that a group meets: those of a plane, of all residuals, or of the tiles of its piece of a row.</summary>
    private static int Books(VectorModel format, int columnTiles, GpuRowPlan rows)
    {
        if (format.TileSize == 0)
        {
            return VectorBooks(format, rows);
        }

        int columns = rows.StepsPerPiece * rows.StepColumns;
        int tiles = GpuRowDivision.Ceiling(columns, format.TileSize);
        return format.Books * Math.Min(columnTiles, rows.Pieces == 1 || columns % format.TileSize == 0 ? tiles : tiles + 1);
    }

    /// <summary>Codebooks whose entries a vector sums: those of all residuals, or of a plane.</summary>
    private static int VectorBooks(VectorModel format, GpuRowPlan rows) => rows.Planes > 1 ? 1 : format.Books;
}
