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
            yield return new GpuCase(WeightFormats.QuipSharp4, 8, 40, options);
        }

        // Three tiers at once, mini-warps of every size, and the parts of an output in atomic additions.
        GpuPlanOptions tiers = new() { Rung = GpuRung.O2, RegisterEntries = 32, SharedEntries = 20 };
        yield return new GpuCase(Vector(2, 6, 2), 9, 66, tiers);
        yield return new GpuCase(Vector(4, 6, 1), 9, 68, tiers);
        yield return new GpuCase(Vector(8, 7, 2), 5, 72, tiers);
        yield return new GpuCase(Vector(16, 7, 1), 5, 80, tiers with { RegisterEntries = 7 });
        yield return new GpuCase(Vector(8, 6, 2), 5, 72, tiers with { RegisterEntries = 1, SharedEntries = 0 });
        foreach (int size in new[] { 2, 4, 8, 16 })
        {
            yield return new GpuCase(Vector(size, 8, 1), 5, 64 * size, new GpuPlanOptions { Rung = GpuRung.O4, Fusion = GpuFusion.Shuffle });
        }

        yield return new GpuCase(Vector(8, 3, 3), 9, 64, new GpuPlanOptions { Rung = GpuRung.O3, SplitFactor = 3 });
        yield return new GpuCase(new VectorFormat("VQ<4,5,2>-tile 64", 4, 5, 2, CodebookScope.Tile, 64), 70, 200, new GpuPlanOptions { Rung = GpuRung.O4 });
        yield return new GpuCase(new VectorFormat("VQ<2,3,2>-tile 48", 2, 3, 2, CodebookScope.Tile, 48), 100, 98, new GpuPlanOptions { Rung = GpuRung.O1 });
        yield return new GpuCase(WeightFormats.Aqlm2x8, 34, 264, new GpuPlanOptions(GpuKernelKind.PartialSum, ThreadsPerGroup: 32) { Reduction = GpuReduction.SecondPass });
    }

    private static VectorFormat Vector(int size, int bits, int residuals) =>
        new($"VQ<{size},{bits},{residuals}>", size, bits, residuals, CodebookScope.Tensor);
}
