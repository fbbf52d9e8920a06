using System;

namespace QuantSdk.Generators.Planning;

/// <summary>Divides the work of a tensor-core kernel among groups, teams and warps, and sizes what they lay into shared memory.</summary>
internal static class GpuTensorDivision
{
    private const int MaximumWarps = 16;
    private const int MaximumRowTiles = 4;

    // Columns of a chunk of sixteen tokens, as far as they fit: a barrier and the wait for activations come once for so many. MANT4 with 16 tokens
    // takes 91 us on an H200 with 512 columns and 78 with 1024 (28672 x 8192); more tokens have half as many.
    private const int ChunkColumns = 1024;

    // Registers of a lane's codes that are on their way and of its sums, which leave room for entries and activations.
    private const int MaximumRegisters = 64;

    /// <summary>Bytes that a chunk begins and ends with.</summary>
    private const int Alignment = 16;

    /// <summary>Divides the work.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="rows">The division of rows.</param>
    /// <param name="device">The device.</param>
    /// <param name="options">Decisions that are given.</param>
    /// <param name="tokens">Tokens of a layer of the grid.</param>
    /// <param name="book">The codebooks of a group, or those of a tile for every chunk.</param>
    /// <param name="rowTiles">Receives the blocks of rows of a warp.</param>
    /// <returns>The division, or null where even the smallest chunk does not fit.</returns>
    public static GpuTensorPlan? Divide(
        LayerModel layer, GpuRowPlan rows, GpuDevice device, GpuPlanOptions options, int tokens, GpuTensorBooks book, out int rowTiles)
    {
        int maximumWarps = Math.Min(options.ThreadsPerGroup / GpuDevice.WarpSize ?? MaximumWarps, GpuDevice.MaximumThreads / GpuDevice.WarpSize);
        rowTiles = RowTiles(layer.Format, rows, device, options, tokens);
        while (book.TileRows != 0 && book.TileRows % (rowTiles * GpuTensorPlan.Block) != 0)
        {
            rowTiles /= 2;
        }

        int units = GpuRowDivision.Ceiling(rows.RowBlocks, rowTiles);
        int teams = Teams(units, device.Multiprocessors, maximumWarps, book.TileRows / (rowTiles * GpuTensorPlan.Block));
        int most = Math.Max(1, Math.Min(options.ColumnWarps ?? maximumWarps, Math.Min(maximumWarps / teams, rows.Steps)));
        for (int i = 0; i < 2 * most; i++)
        {
            // One buffer alone only where not even a single warp for each team leaves room for two.
            int columnWarps = most - i % most;
            int prefetch = Prefetch(layer.Format, rows, options, tokens, rowTiles, columnWarps);

            // Whole turns of the steps that are under way, or else one step for each warp.
            int turn = columnWarps * (prefetch + 1);
            int wanted = GpuRowDivision.Ceiling(options.ChunkColumns ?? (tokens > GpuTensorPlan.Block ? ChunkColumns / 2 : ChunkColumns), rows.StepColumns * turn) * turn;
            for (int steps = wanted; steps > 0; steps = steps > turn ? steps - turn : steps > columnWarps ? columnWarps : 0)
            {
                GpuTensorPlan plan = Chunk(layer, rows, tokens, book, teams, columnWarps, Math.Min(steps, rows.Steps)) with { Prefetch = prefetch, Buffers = i < most ? 2 : 1 };
                if (book.Bytes + Bytes(plan, tokens, rowTiles) <= device.SharedBytesPerGroup)
                {
                    return plan;
                }
            }
        }

        return null;
    }

    /// <summary>Shared memory besides codebooks that do not change along K: two chunks, or in their place the sums of warps that share rows.</summary>
    public static int Bytes(GpuTensorPlan plan, int tokens, int rowTiles) => Math.Max(
        plan.Buffers * plan.StageBytes,
        plan.ColumnWarps == 1 ? 0 : plan.Warps * rowTiles * GpuTensorPlan.Block * tokens * sizeof(float));

    private static GpuTensorPlan Chunk(
        LayerModel layer, GpuRowPlan rows, int tokens, GpuTensorBooks book, int teams, int columnWarps, int steps)
    {
        int depth = GpuRowDivision.Ceiling(rows.UnitWeights, 4);
        int inputs = steps * depth * tokens / GpuTensorPlan.Block * GpuDevice.WarpSize * 16;
        int scales = layer.Format is MantModel { ActivationBits: 8 } mant ? steps * rows.StepColumns / mant.GroupSize * tokens * sizeof(float) : 0;
        int books = book.TileBytes == 0 ? 0 : GpuRowDivision.Ceiling(steps * rows.StepColumns, book.TileRows);
        int scaleEnd = GpuRowDivision.Ceiling(inputs + scales, Alignment) * Alignment;
        int bytes = GpuRowDivision.Ceiling(scaleEnd + books * book.TileBytes, Alignment) * Alignment;
        return new GpuTensorPlan(teams, columnWarps, steps, bytes, inputs, scaleEnd, books, 0);
    }

    /// <summary>Three steps, where registers last and steps divide by them and the one that is multiplied; else one.</summary>
    private static int Prefetch(FormatModel format, GpuRowPlan rows, GpuPlanOptions options, int tokens, int rowTiles, int columnWarps)
    {
        int step = rowTiles * (2 * rows.WordsPerUnit + (format is MantModel mant ? 2 * rows.StepColumns / mant.GroupSize : 0));
        bool most = 4 * step + rowTiles * tokens / 2 <= MaximumRegisters && rows.Steps % (4 * columnWarps) == 0;
        return options.Prefetch ?? (most ? 3 : 1);
    }

    /// <summary>Blocks of rows that a warp takes at once.</summary>
    private static int RowTiles(FormatModel format, GpuRowPlan rows, GpuDevice device, GpuPlanOptions options, int tokens)
    {
        if (options.RowTiles is { } asked)
        {
            return Math.Min(asked, MaximumRowTiles);
        }

        // Groups of weights have sums of their own beside those of the row; long entries, codebooks that come with every chunk and more tokens leave room for two blocks.
        int most = format is MantModel || rows.RowBlocks < 4 * device.Multiprocessors ? 1
            : tokens > GpuTensorPlan.Block || format is VectorModel { VectorSize: > 4 } or VectorModel { TileSize: > 0 } ? 2
            : MaximumRowTiles;
        return rows.RowBlocks < 2 * MaximumRowTiles * device.Multiprocessors ? Math.Min(most, 2) : most;
    }

    /// <summary>
    /// Teams of a group: those with which the busiest multiprocessor has the fewest rows, and of these the most. Where codebooks come with
    /// every chunk they leave few warps for a team, so that as many teams share them as leave three quarters of the multiprocessors work.
    /// </summary>
    private static int Teams(int units, int multiprocessors, int maximumWarps, int tileTeams)
    {
        (int Teams, int Rows) best = (1, int.MaxValue);
        for (int teams = 1; teams <= Math.Min(maximumWarps, units); teams++)
        {
            int sets = GpuRowDivision.Ceiling(units, teams);
            if (tileTeams != 0 && (tileTeams % teams != 0 || (teams > 1 && 4 * sets < 3 * multiprocessors)))
            {
                continue;
            }

            int busiest = tileTeams != 0 ? 0 : GpuRowDivision.Ceiling(sets, multiprocessors) * teams;
            if (busiest <= best.Rows)
            {
                best = (teams, busiest);
            }
        }

        return best.Teams;
    }
}
