using QuantSdk.Attention;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The rungs of the ladder in the cache formats and shapes that differ in how they climb it.</summary>
internal static class AttentionLadderCases
{
    private static readonly GpuAttentionOptions OneWarp = new(ThreadsPerGroup: 32, ScoreTokens: 128);

    private static readonly GpuAttentionOptions TwoWarps = OneWarp with { ThreadsPerGroup = 64 };

    /// <summary>Every case.</summary>
    public static IEnumerable<AttentionCase> All()
    {
        KeyValueFormat rotated = KeyValueFormats.Coupled(4, 8, rotatesKeysFirst: true);
        KeyValueFormat small = KeyValueFormats.Coupled(2, 4, rotatesKeysFirst: true);
        foreach (GpuRung rung in Enum.GetValues<GpuRung>().Where(static rung => rung != GpuRung.Best))
        {
            yield return new AttentionCase(rotated, 2, 1, 64, 70, TwoWarps with { Rung = rung });
        }

        // Keys that are turned when they are read, three tiers at once, and registers for as many entries as a warp has lanes.
        yield return new AttentionCase(KeyValueFormats.Cq2, 1, 1, 32, 40, OneWarp with { Rung = GpuRung.O2, RegisterEntries = 3, SharedEntries = 150 });
        yield return new AttentionCase(KeyValueFormats.Cq4, 1, 1, 32, 40, OneWarp with { Rung = GpuRung.O4, SplitFactor = 2, Fusion = GpuFusion.Register }, IsTurned: false);
        yield return new AttentionCase(KeyValueFormats.Coupled(2, 5, rotatesKeysFirst: true), 2, 2, 72, 40, OneWarp with { Rung = GpuRung.O2, RegisterEntries = 32 });
        yield return new AttentionCase(KeyValueFormats.Coupled(8, 12), 1, 1, 64, 40, OneWarp with { Rung = GpuRung.O4, SharedEntries = 100 });
        yield return new AttentionCase(KeyValueFormats.Coupled(16, 3), 1, 1, 48, 40, OneWarp with { Rung = GpuRung.O4, SharedEntries = 2 });
        yield return new AttentionCase(KeyValueFormats.Coupled(16, 3), 1, 1, 48, 40, OneWarp with { Rung = GpuRung.O1, SharedEntries = 5 });

        // Parts of a head that do not divide it, parts in memory of their own, one part alone, and parts of more channel groups than a warp has lanes.
        yield return new AttentionCase(small, 1, 1, 34, 40, OneWarp with { Rung = GpuRung.O3, SplitFactor = 3, Reduction = GpuReduction.SecondPass });
        yield return new AttentionCase(KeyValueFormats.Coupled(4, 9, rotatesKeysFirst: true), 1, 1, 16, 40, OneWarp with { Rung = GpuRung.O3, SplitFactor = 1 });
        yield return new AttentionCase(small, 2, 1, 32, 40, OneWarp with { Rung = GpuRung.O4, HeadsPerPass = 1, SplitFactor = 2 });
        yield return new AttentionCase(small, 1, 1, 192, 34, OneWarp with { Rung = GpuRung.O3, SplitFactor = 2, SharedEntries = 9 });
    }
}
