using QuantSdk.Generators.Planning;
using QuantSdk.Numerics;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The rungs of the ladder in the formats that differ in how they climb it.</summary>
internal static class GpuLadderCases
{
    /// <summary>Every case.</summary>
    public static IEnumerable<GpuCase> All()
    {
        foreach (GpuRung rung in Enum.GetValues<GpuRung>().Where(static rung => rung != GpuRung.Best))
        {
            GpuPlanOptions options = new() { Rung = rung, Reduction = GpuReduction.SecondPass };
            yield return new GpuCase(WeightFormats.Gptvq2, 20, 520, options);
            yield return new GpuCase(WeightFormats.Aqlm2x8, 9, 264, options with { SplitFactor = 2 });
            yield return new GpuCase(WeightFormats.Aqlm3, 5, 72, options with { SplitFactor = 2 });
            yield return new GpuCase(WeightFormats.Aqlm1x16, 5, 72, options);
            yield return new GpuCase(WeightFormats.QuipSharp2, 9, 136, options);
            yield return new GpuCase(WeightFormats.QuipSharp4, 5, 264, options);
        }

        // Three tiers at once, mini-warps of every size, and the parts of an output in atomic additions.
        GpuPlanOptions tiers = new() { Rung = GpuRung.O2, RegisterEntries = 32, SharedEntries = 20 };
        yield return new GpuCase(Vector(2, 6, 2), 9, 66, tiers);
        yield return new GpuCase(Vector(4, 6, 1), 9, 68, tiers);
        yield return new GpuCase(Vector(8, 7, 2), 5, 72, tiers);
        yield return new GpuCase(Vector(8, 6, 3), 5, 72, tiers with { RegisterEntries = 10 });
        yield return new GpuCase(Vector(16, 7, 1), 5, 80, tiers with { RegisterEntries = 7 });
        yield return new GpuCase(Vector(8, 6, 2), 5, 72, tiers with { RegisterEntries = 1, SharedEntries = 0 });
        yield return new GpuCase(WeightFormats.QuipSharp4, 5, 40, tiers with { RegisterEntries = 9 });
        yield return new GpuCase(WeightFormats.QuipSharp2, 5, 8, tiers with { Rung = GpuRung.O3, SharedEntries = 0 });
        yield return new GpuCase(WeightFormats.QuipSharp2, 3, 1032, new GpuPlanOptions { Rung = GpuRung.O4, Fusion = GpuFusion.Shuffle });
        yield return new GpuCase(WeightFormats.QuipSharp4, 5, 520, new GpuPlanOptions { Rung = GpuRung.O4, Fusion = GpuFusion.Shuffle, Reduction = GpuReduction.SecondPass });
        foreach ((int size, int inFeatures) in new[] { (2, 128), (4, 256), (8, 1024), (16, 2048) })
        {
            // As many lanes as a mini-warp needs: none are left for a second part.
            yield return new GpuCase(Vector(size, 8, 1), 5, inFeatures, new GpuPlanOptions { Rung = GpuRung.O4, Fusion = GpuFusion.Shuffle, SplitFactor = 1 });
        }

        yield return new GpuCase(Vector(8, 3, 3), 9, 64, new GpuPlanOptions { Rung = GpuRung.O3, SplitFactor = 3 });
        yield return new GpuCase(Tile(4, 5, 2, 64), 70, 200, new GpuPlanOptions { Rung = GpuRung.O4 });
        yield return new GpuCase(Tile(2, 3, 2, 48), 100, 98, new GpuPlanOptions { Rung = GpuRung.O1 });

        // Registers with the entries of a tile: of one tile a step or several, in all tiers, with lanes that must be fewer to meet one tile, and tiles that end within a run.
        yield return new GpuCase(WeightFormats.Gptvq2, 260, 520, tiers with { SharedEntries = null });
        yield return new GpuCase(Tile(4, 5, 2, 64), 70, 200, tiers with { RegisterEntries = 7, SharedEntries = 10 });
        yield return new GpuCase(Tile(2, 3, 2, 48), 100, 258, tiers with { RegisterEntries = 3, SharedEntries = 2 });
        yield return new GpuCase(Tile(16, 6, 1, 64), 5, 160, tiers with { Rung = GpuRung.O4 });
        yield return new GpuCase(Tile(8, 4, 1, 96), 100, 1032, tiers with { RegisterEntries = 5, SharedEntries = 0 });
        yield return new GpuCase(WeightFormats.Aqlm2x8, 34, 264, new GpuPlanOptions(GpuKernelKind.PartialSum, ThreadsPerGroup: 32) { Reduction = GpuReduction.SecondPass });
    }

    private static VectorFormat Tile(int size, int bits, int residuals, int tile) =>
        new($"VQ<{size},{bits},{residuals}>-tile {tile}", size, bits, residuals, CodebookScope.Tile, tile);

    private static VectorFormat Vector(int size, int bits, int residuals) =>
        new($"VQ<{size},{bits},{residuals}>", size, bits, residuals, CodebookScope.Tensor);
}
