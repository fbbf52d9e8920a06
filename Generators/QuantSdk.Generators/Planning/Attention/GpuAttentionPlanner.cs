using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>Decides how decode attention runs on a device.</summary>
internal static class GpuAttentionPlanner
{
    /// <summary>Query heads beyond these would take more registers for accumulators and queries than sharing a reading saves.</summary>
    public const int MaximumHeads = 8;

    // Scores of more tokens than this gain nothing: a group then works long enough to hide what it prepares.
    private const int MostScoreTokens = 12288;

    /// <summary>Fewer would split sequences into more parts than their joining is worth.</summary>
    public const int FewestScoreTokens = 512;

    // Shorter splits cost more in launches and in joining them than they gain.
    private const int ShortestSplit = 256;

    // Codebooks come from the second-level cache, which sequences share, at several times the bandwidth of memory.
    private const int CacheAdvantage = 4;

    // Two numbers of the query for each channel of a lane; more take registers that loads in flight need.
    private const int MostTurnedChannels = 8;

    // Two large groups leave a thread 64 registers.
    private const int MostLargeGroupChannels = 8;

    // The kernels spill with fewer.
    private const int FewestRegisters = 64;

    private const int LargeGroup = 512;
    private const int SmallGroup = 256;

    /// <summary>Plans a layer's kernel. Pure: equal arguments give equal plans.</summary>
    /// <param name="layer">The layer, valid for its format.</param>
    /// <param name="options">Decisions that override the planner's.</param>
    public static GpuAttentionPlan Plan(AttentionModel layer, GpuAttentionOptions options)
    {
        if (layer.Cache is CoupledCacheModel coupled && options.Rung is { } rung and not GpuRung.Best)
        {
            return GpuAttentionLadderPlanner.Plan(layer, coupled, options, rung);
        }

        GpuDevice device = GpuDevice.Find(layer.Device);
        (GpuAttentionDataflow Dataflow, GpuCodebookPlacement Placement)[] ways = [.. Ways(layer.Cache, layer.HeadDimension)];
        IEnumerable<(GpuAttentionDataflow Dataflow, GpuCodebookPlacement Placement)> asked = ways.Where(way =>
            (options.Dataflow is null || options.Dataflow == way.Dataflow) && (options.Placement is null || options.Placement == way.Placement));

        // The last way needs no table, so that one of them always fits.
        return asked.Concat(ways).Select(way => TryPlan(layer, device, options, way.Dataflow, way.Placement)).First(static plan => plan is not null)!;
    }

    /// <summary>The ways that a format allows, the best first.</summary>
    private static IEnumerable<(GpuAttentionDataflow Dataflow, GpuCodebookPlacement Placement)> Ways(CacheModel cache, int headDimension)
    {
        if (cache is not CoupledCacheModel coupled)
        {
            yield return (GpuAttentionDataflow.TokenSplit, GpuCodebookPlacement.None);
            yield break;
        }

        // Products hold for every token only where keys are stored as they are multiplied.
        if (coupled.RotatesKeysFirst)
        {
            yield return (GpuAttentionDataflow.CodebookCentric, GpuCodebookPlacement.Shared);
        }
        else if (headDimension / 2 % coupled.VectorSize == 0)
        {
            // A channel group on both sides of the head's middle would have two runs of angles.
            yield return (GpuAttentionDataflow.TurnedQuery, GpuCodebookPlacement.Shared);
            yield return (GpuAttentionDataflow.TurnedQuery, GpuCodebookPlacement.Global);
        }

        yield return (GpuAttentionDataflow.TokenSplit, GpuCodebookPlacement.Shared);
        yield return (GpuAttentionDataflow.TokenSplit, GpuCodebookPlacement.Global);
    }

    private static GpuAttentionPlan? TryPlan(
        AttentionModel layer, GpuDevice device, GpuAttentionOptions options, GpuAttentionDataflow dataflow, GpuCodebookPlacement placement)
    {
        int sharing = layer.QueryHeads / layer.KeyValueHeads;
        IEnumerable<int> divisors = Enumerable.Range(1, Math.Min(sharing, MaximumHeads))
            .Where(count => sharing % count == 0 && HoldsQuery(layer, dataflow, count) && (count == 1 || count * GpuValuePlan.Of(layer, count).Channels <= GpuValuePlan.MaximumAccumulators))
            .Reverse()
            .OrderByDescending(count => Tensors(layer, options, count, SmallGroup) is not null);
        foreach (int heads in options.HeadsPerPass is int asked && sharing % asked == 0 && HoldsQuery(layer, dataflow, asked) ? divisors.Prepend(asked) : divisors)
        {
            for (int resident = 2; resident >= 1; resident--)
            {
                int threads = options.ThreadsPerGroup ?? (resident == 1 || HasLargeGroups(layer, heads) ? LargeGroup : SmallGroup);
                if (resident > 1 && resident * threads > GpuDevice.RegistersPerMultiprocessor / FewestRegisters)
                {
                    // So many threads were asked for that two groups would not have the registers.
                    continue;
                }

                GpuValuePlan values = GpuValuePlan.Of(layer, heads);
                bool appends = options.FusedAppend != false && GpuAttentionDecisions.SeparateAppend(layer, dataflow) is null;
                GpuAttentionTensorPlan? tensors = Tensors(layer, options, heads, threads);
                GpuAttentionMemory Divide(int tokens) => GpuAttentionMemory.Of(layer, dataflow, placement, heads, threads / GpuDevice.WarpSize, values, tokens, appends, tensors);
                int tokens = ScoreTokens(layer, options, Divide, Limit(device, resident));
                if (tokens > 0)
                {
                    return Create(layer, device, options, dataflow, placement, heads, threads, resident, values, Divide(tokens), appends, tensors);
                }
            }
        }

        return null;
    }

    /// <summary>Whether a lane's part of the queries stays in registers where it must.</summary>
    private static bool HoldsQuery(AttentionModel layer, GpuAttentionDataflow dataflow, int heads) =>
        dataflow != GpuAttentionDataflow.TurnedQuery
        || (layer.Cache is CoupledCacheModel coupled && heads * GpuAttentionMemory.Planes(layer, coupled) * coupled.VectorSize <= MostTurnedChannels);

    /// <summary>
    /// How tensor cores multiply, or null where lanes do. Where there are more query heads than a fragment has room for, tensor cores are worth another reading of the cache.
    /// </summary>
    private static GpuAttentionTensorPlan? Tensors(AttentionModel layer, GpuAttentionOptions options, int heads, int threads) =>
        options.TensorCores == false ? null : GpuAttentionTensorPlan.Of(layer, heads, threads / GpuDevice.WarpSize);

    /// <summary>Lookups wait for shared memory and shuffles wait for each other: with few accumulators, twice the warps hide more than twice the registers would.</summary>
    private static bool HasLargeGroups(AttentionModel layer, int heads) =>
        layer.Cache is CoupledCacheModel && heads * GpuValuePlan.Of(layer, heads).Channels <= MostLargeGroupChannels;

    /// <summary>As many tokens as fit; 0 where too few do.</summary>
    private static int ScoreTokens(AttentionModel layer, GpuAttentionOptions options, Func<int, GpuAttentionMemory> divide, int limit)
    {
        int block = BlockTokens(layer.Cache);
        int tokens = RoundUp(options.ScoreTokens ?? MostScoreTokens, block);
        int fewest = Math.Min(tokens, FewestScoreTokens);
        while (tokens >= fewest && divide(tokens).Bytes > limit)
        {
            tokens -= block;
        }

        return tokens >= fewest ? tokens : 0;
    }

    private static GpuAttentionPlan Create(
        AttentionModel layer,
        GpuDevice device,
        GpuAttentionOptions options,
        GpuAttentionDataflow dataflow,
        GpuCodebookPlacement placement,
        int heads,
        int threads,
        int resident,
        GpuValuePlan values,
        GpuAttentionMemory memory,
        bool appends,
        GpuAttentionTensorPlan? tensors)
    {
        int passes = layer.QueryHeads / layer.KeyValueHeads / heads;
        int block = BlockTokens(layer.Cache);
        int minimum = Math.Min(RoundUp(MinimumTokens(layer), block), memory.ScoreTokens);
        GpuAttentionPlan plan = new(device, dataflow, placement, heads, passes, threads, resident, block, minimum, values, memory, default)
        {
            FusesAppend = appends,
            Tensors = tensors,
            AppendTokens = appends ? options.AppendTokens ?? AppendTokens(layer.Cache) : 0,
        };
        return plan with { Decisions = new EquatableArray<PlanDecision>([.. GpuAttentionDecisions.Of(layer, options, plan)]) };
    }

    /// <summary>Tokens of the shortest split: where loading the codebooks costs as much as reading the tokens, less what the second-level cache gives.</summary>
    public static int MinimumTokens(AttentionModel layer)
    {
        if (layer.Cache is not CoupledCacheModel cache)
        {
            return ShortestSplit;
        }

        long books = 2L * 2 * cache.Entries * layer.HeadDimension;
        long token = cache.TokenBits(layer.HeadDimension) / 8;
        return (int)Math.Min(MostScoreTokens, Math.Max(ShortestSplit, books / token / CacheAdvantage));
    }

    /// <summary>Tokens whose reading takes as long as appending one; only a search of all entries is worth a shorter split.</summary>
    private static int AppendTokens(CacheModel cache) => cache is CoupledCacheModel ? 512 : 0;

    /// <summary>Tokens that no two splits share: blocks of keys, whole windows of values.</summary>
    private static int BlockTokens(CacheModel cache) => cache is MantCacheModel mant ? Math.Max(2 * GpuDevice.WarpSize, mant.GroupSize) : GpuDevice.WarpSize;

    // The system takes 1 KiB of shared memory for each group.
    private static int Limit(GpuDevice device, int resident) =>
        resident == 1 ? device.SharedBytesPerGroup : device.SharedBytesPerMultiprocessor / resident - 1024;

    /// <summary>A number rounded up to a multiple of a unit.</summary>
    public static int RoundUp(int value, int unit) => (value + unit - 1) / unit * unit;
}
