using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>
/// Plans the rungs of VQ-LLM's ladder below our own for caches with a codebook for every channel group: each on top of the one before, so that what a codebook cache, a codebook-centric dataflow
/// and register fusion are worth can be measured one by one. Up to O2 groups take some tokens of a head and meet all of its codebooks; from O3 on they take some codebooks and meet all tokens.
/// </summary>
internal static class GpuAttentionLadderPlanner
{
    private const int Threads = 256;

    // Scores of more tokens would take shared memory from codebooks.
    private const int MostScoreTokens = 4096;

    // Eight loads of 16 bytes fill a line, and leave registers room for four entries of each codebook: more never stand out (VQ-LLM, table V).
    private const int FewestLanes = 8;

    // A third group of 256 threads would leave a thread 80 registers: such kernels then spill in their loops.
    private const int MostResident = 2;

    // Shares of scores that a lane holds; more would spill.
    private const int MostShares = 64;

    // What the assembler gives such kernels beside shares, a part of the query and the lookups under way; as it reports for CQ-2 and CQ-4.
    private const int OtherRegisters = 36;

    /// <summary>Plans a layer's kernel. Pure: equal arguments give equal plans.</summary>
    /// <param name="layer">The layer, valid for its format.</param>
    /// <param name="cache">The format.</param>
    /// <param name="options">Decisions that override the planner's.</param>
    /// <param name="rung">The rung, below ours.</param>
    public static GpuAttentionPlan Plan(AttentionModel layer, CoupledCacheModel cache, GpuAttentionOptions options, GpuRung rung)
    {
        int sharing = layer.QueryHeads / layer.KeyValueHeads;
        int[] divisors = [.. Enumerable.Range(1, Math.Min(sharing, GpuAttentionPlanner.MaximumHeads)).Where(count => sharing % count == 0 && (count == 1 || Holds(cache, count))).Reverse()];
        IEnumerable<int> heads = options.HeadsPerPass is int asked && sharing % asked == 0 && asked <= GpuAttentionPlanner.MaximumHeads ? divisors.Prepend(asked) : divisors;

        // A warp with one query head always fits.
        IEnumerable<int> threads = new[] { options.ThreadsPerGroup ?? Threads, Threads, GpuDevice.WarpSize }.Distinct();
        return threads.SelectMany(count => heads.Select(share => TryPlan(layer, cache, options, rung, share, count))).First(static plan => plan is not null)!;
    }

    /// <summary>The registers of the kernel without any entries in them; an estimate.</summary>
    public static int BaseRegisters(CoupledCacheModel cache, int heads)
    {
        int queries = heads * cache.VectorSize * (cache.RotatesKeysFirst ? 1 : 2);

        // The assembler begins all lookups of a load of indices at once: each holds an address, then an entry.
        int lookups = cache.LoadTokens * 2 * Math.Min(cache.VectorSize / 2, 2);
        return Math.Min(GpuDevice.MaximumRegisters, OtherRegisters + heads * cache.LoadTokens + lookups + 2 * queries);
    }

    private static bool Holds(CoupledCacheModel cache, int heads) =>
        heads * cache.LoadTokens <= MostShares && heads * cache.VectorSize <= GpuValuePlan.MaximumAccumulators;

    private static GpuAttentionPlan? TryPlan(AttentionModel layer, CoupledCacheModel cache, GpuAttentionOptions options, GpuRung rung, int heads, int threads)
    {
        GpuDevice device = GpuDevice.Find(layer.Device);
        bool isCentric = rung >= GpuRung.O3;
        int groups = layer.HeadDimension / cache.VectorSize;
        int lanes = Lanes(layer, cache, options, rung);
        int tiles = GpuRowDivision.Ceiling(groups, lanes);
        int partTiles = isCentric ? GpuRowDivision.Ceiling(tiles, Factor(layer, cache, options)) : tiles;
        GpuFusion fusion = Fusion(cache, options, rung, lanes);
        int staged = fusion == GpuFusion.Shared ? threads * cache.VectorSize : 0;
        GpuValuePlan values = new(cache.VectorSize, lanes * cache.VectorSize, tiles, GpuDevice.WarpSize / lanes, LoadBytes: 16);
        GpuAttentionMemory Divide(int entryWords, int tokens) => GpuAttentionMemory.Of(layer, staged + entryWords, heads, threads / GpuDevice.WarpSize, values, tokens);

        int tokens = isCentric ? 0 : ScoreTokens(options, count => Divide(0, count).Bytes <= device.SharedBytesPerGroup);
        if (tokens < 0 || Divide(0, tokens).Bytes > device.SharedBytesPerGroup)
        {
            return null;
        }

        int books = Math.Min(groups, partTiles * lanes);
        int registers = BaseRegisters(cache, heads);
        int otherBytes = Divide(0, tokens).Bytes;
        int hot = rung < GpuRung.O2 ? 0 : Hot(device, cache, options, threads, registers, otherBytes, lanes);

        // The words of a load of 16 bytes that rounding may add stay within the budget.
        int budget = GpuCodebookTiers.Budget(device, rung, options.SharedEntries, threads, registers, otherBytes) - 16;
        GpuCodebookPlan book = GpuCodebookTiers.Divide(
            cache.Entries, hot, options.SharedEntries ?? cache.Entries, Math.Max(0, budget) / (books * 2 * cache.VectorSize), rung, books);
        GpuAttentionMemory memory = Divide(book.SharedEntries * books * cache.VectorSize / 2, tokens);
        GpuAttentionLadderPlan ladder = new(
            rung, lanes, fusion, fusion == GpuFusion.Shuffle ? MiniWarps.Shuffles(cache.VectorSize, 1) : 0, book,
            GpuRowDivision.Ceiling(tiles, partTiles), partTiles, Reduction(options, tiles, partTiles), staged);
        int resident = Math.Max(1, Math.Min(MostResident, GpuOccupancy.Groups(device, threads, registers, memory.Bytes)));
        int minimum = isCentric ? 1 : Math.Min(GpuAttentionPlanner.RoundUp(GpuAttentionPlanner.MinimumTokens(layer), GpuDevice.WarpSize), tokens);
        GpuAttentionPlan plan = new(
            device, isCentric ? GpuAttentionDataflow.CodebookCentric : GpuAttentionDataflow.TokenSplit,
            book.SharedEntries == 0 ? GpuCodebookPlacement.Global : GpuCodebookPlacement.Shared,
            heads, layer.QueryHeads / layer.KeyValueHeads / heads, threads, resident, GpuDevice.WarpSize, minimum, values, memory, default) { Ladder = ladder };
        return plan with { Decisions = new EquatableArray<PlanDecision>([.. GpuAttentionLadderDecisions.Of(plan, ladder)]) };
    }

    /// <summary>Lanes that decode a token: those of a part's channel groups, or as few as leave the entries in registers a lane each, and enough for mini-warps.</summary>
    private static int Lanes(AttentionModel layer, CoupledCacheModel cache, GpuAttentionOptions options, GpuRung rung)
    {
        int groups = layer.HeadDimension / cache.VectorSize;
        int wanted = rung >= GpuRung.O3 ? GpuRowDivision.Ceiling(groups, Factor(layer, cache, options))
            : rung == GpuRung.O2 && options.RegisterEntries is > GpuDevice.WarpSize / FewestLanes and int entries ? GpuDevice.WarpSize / Power(entries)
            : Math.Max(FewestLanes, cache.VectorSize);
        return Math.Min(GpuDevice.WarpSize, Power(Math.Min(wanted, groups)));
    }

    private static int Power(int least)
    {
        int power = 1;
        while (power < least)
        {
            power *= 2;
        }

        return power;
    }

    /// <summary>Parts of a head's codebooks: what all groups would load of them if tokens were split, against the scores that parts must add.</summary>
    private static int Factor(AttentionModel layer, CoupledCacheModel cache, GpuAttentionOptions options)
    {
        int groups = layer.HeadDimension / cache.VectorSize;
        long splits = Math.Max(1, MostScoreTokens / GpuAttentionPlanner.MinimumTokens(layer));
        long scoreBytes = (long)sizeof(float) * MostScoreTokens * (layer.QueryHeads / layer.KeyValueHeads);
        return Math.Min(groups, options.SplitFactor ?? GpuSplit.Factor(splits * 2 * cache.Entries * layer.HeadDimension, scoreBytes, groups));
    }

    private static GpuFusion Fusion(CoupledCacheModel cache, GpuAttentionOptions options, GpuRung rung, int lanes)
    {
        GpuFusion fusion = options.Fusion ?? (rung < GpuRung.O4 ? GpuFusion.Shared : GpuFusion.Shuffle);
        return fusion == GpuFusion.Shuffle && lanes < cache.VectorSize ? GpuFusion.Shared : fusion;
    }

    private static GpuReduction Reduction(GpuAttentionOptions options, int tiles, int partTiles) =>
        tiles == partTiles ? GpuReduction.None
        : options.Reduction == GpuReduction.SecondPass ? GpuReduction.SecondPass : GpuReduction.Atomic;

    /// <summary>Entries in registers: one for each slot of a warp, where their registers cost no occupancy.</summary>
    private static int Hot(GpuDevice device, CoupledCacheModel cache, GpuAttentionOptions options, int threads, int registers, int otherBytes, int lanes)
    {
        int most = Math.Min(GpuDevice.WarpSize / lanes, cache.Entries);
        return options.RegisterEntries is int given ? Math.Min(given, most)
            : GpuOccupancy.RegisterSlack(device, threads, registers, otherBytes) >= cache.VectorSize / 2 ? most : 0;
    }

    /// <summary>As many tokens as fit; -1 where too few do.</summary>
    private static int ScoreTokens(GpuAttentionOptions options, Func<int, bool> fits)
    {
        int tokens = GpuAttentionPlanner.RoundUp(options.ScoreTokens ?? MostScoreTokens, GpuDevice.WarpSize);
        int fewest = Math.Min(tokens, GpuAttentionPlanner.FewestScoreTokens);
        while (tokens >= fewest && !fits(tokens))
        {
            tokens -= GpuDevice.WarpSize;
        }

        return tokens >= fewest ? tokens : -1;
    }
}
