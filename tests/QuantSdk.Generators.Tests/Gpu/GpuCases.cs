using QuantSdk.Generators.Planning;
using QuantSdk.Numerics;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The formats and shapes that every emitted kernel is tested in; small, because the simulated device is slow.</summary>
internal static class GpuCases
{
    private static readonly GpuPlanOptions LatticeKernel = new(GpuKernelKind.LatticeRows);

    private static readonly GpuPlanOptions RowsKernel = new(GpuKernelKind.VectorRows);

    // One warp: on the simulated device a thread of a warp is a thread of the system, and each shuffle a rendezvous.
    private static readonly GpuPlanOptions TableKernel = new(GpuKernelKind.PartialSum, ThreadsPerGroup: 32);

    /// <summary>All cases by name.</summary>
    public static IReadOnlyDictionary<string, GpuCase> All { get; } = Create().ToDictionary(static item => item.Name);

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    private static IEnumerable<GpuCase> Create() => [.. Vectors(), .. Tiles(), .. Lattices(), .. Groups(), .. GpuLadderCases.All(), .. Batches(), .. GpuBatchCases.All()];

    private static IEnumerable<GpuCase> Vectors()
    {
        yield return new GpuCase(WeightFormats.Gptvq2, 20, 264, RowsKernel);
        yield return new GpuCase(WeightFormats.Aqlm2x8, 70, 64, TableKernel with { ThreadsPerGroup = 64 });
        yield return new GpuCase(WeightFormats.Aqlm2x8, 20, 520, TableKernel);
        yield return new GpuCase(WeightFormats.Aqlm2x8, 20, 264);
        yield return new GpuCase(WeightFormats.Aqlm3, 17, 8);
        yield return new GpuCase(WeightFormats.Aqlm3, 5, 4104);
        yield return new GpuCase(WeightFormats.Aqlm3, 8, 256, new GpuPlanOptions(Placement: GpuCodebookPlacement.Global, RowsPerLane: 2));
        yield return new GpuCase(WeightFormats.Aqlm1x16, 12, 256);
        yield return new GpuCase(Vector(2, 8, 1), 40, 96, TableKernel);
        yield return new GpuCase(Vector(2, 6, 2), 9, 66);
        yield return new GpuCase(Vector(2, 13, 1), 9, 66);
        yield return new GpuCase(Vector(4, 4, 3), 64, 128);
        yield return new GpuCase(Vector(4, 5, 1), 7, 36);
        yield return new GpuCase(Vector(4, 2, 4), 33, 72, TableKernel);
        yield return new GpuCase(Vector(8, 1, 1), 34, 264, TableKernel);
        yield return new GpuCase(Vector(8, 8, 3), 36, 128, TableKernel);
        yield return new GpuCase(Vector(8, 11, 4), 6, 24);
        yield return new GpuCase(Vector(16, 8, 1), 33, 80, TableKernel);
        yield return new GpuCase(Vector(16, 9, 2), 6, 272);
        yield return new GpuCase(new VectorFormat("VQ<2,3,2>-tile", 2, 3, 2, CodebookScope.Tile, 48), 100, 98);
        yield return new GpuCase(new VectorFormat("VQ<4,4,1>-tile", 4, 4, 1, CodebookScope.Tile, 64, RowScales: true), 100, 132, TableKernel);
    }

    private static IEnumerable<GpuCase> Tiles()
    {
        yield return new GpuCase(WeightFormats.Gptvq2, 260, 516, new GpuPlanOptions(UnitsPerGroup: 3));
        yield return new GpuCase(Tile(2, 8, 64), 72, 300, new GpuPlanOptions(GpuKernelKind.TileRows, UnitsPerGroup: 3));
        yield return new GpuCase(Tile(4, 4, 128) with { RowScales = true }, 100, 132);
        yield return new GpuCase(Tile(8, 8, 256), 17, 264, new GpuPlanOptions(GpuKernelKind.TileRows));
    }

    private static IEnumerable<GpuCase> Lattices()
    {
        yield return new GpuCase(WeightFormats.QuipSharp2, 24, 256);
        yield return new GpuCase(WeightFormats.QuipSharp4, 24, 264);
        yield return new GpuCase(WeightFormats.QuipSharp4, 3, 1032);
        yield return new GpuCase(WeightFormats.QuipSharp2, 16, 8);
        yield return new GpuCase(WeightFormats.QuipSharp4, 16, 8);
        yield return new GpuCase(WeightFormats.QuipSharp2, 70, 520, new GpuPlanOptions(ThreadsPerGroup: 64, UnitsPerGroup: 3));
        yield return new GpuCase(WeightFormats.QuipSharp4, 70, 40, new GpuPlanOptions(ThreadsPerGroup: 64, UnitsPerGroup: 3));
        yield return new GpuCase(WeightFormats.QuipSharp2, 24, 256, LatticeKernel);
        yield return new GpuCase(WeightFormats.QuipSharp4, 24, 264, LatticeKernel with { Copies = 8 });
        yield return new GpuCase(WeightFormats.QuipSharp4, 16, 8, LatticeKernel with { RowsPerLane = 4 });
        yield return new GpuCase(WeightFormats.QuipSharp2, 24, 256, new GpuPlanOptions { Rung = GpuRung.SC });
    }

    private static IEnumerable<GpuCase> Groups()
    {
        foreach (int group in new[] { 32, 64, 128 })
        {
            foreach (int activationBits in new[] { 8, 16 })
            {
                yield return new GpuCase(WeightFormats.Mant(group, 4, activationBits), 19, group);
                yield return new GpuCase(WeightFormats.Mant(group, 4, activationBits), 13, 1152, new GpuPlanOptions(RowsPerLane: 4));
                yield return new GpuCase(WeightFormats.Mant(group, 8, activationBits), 11, 384, new GpuPlanOptions(RowsPerLane: 2));
            }
        }
    }

    private static IEnumerable<GpuCase> Batches()
    {
        foreach (int tokens in new[] { 2, 4 })
        {
            yield return new GpuCase(WeightFormats.Aqlm2x8, 9, 72, Tokens: tokens);
            yield return new GpuCase(WeightFormats.QuipSharp4, 8, 40, Tokens: tokens);
            yield return new GpuCase(WeightFormats.Mant(64), 7, 192, Tokens: tokens);
            yield return new GpuCase(WeightFormats.Mant(32, 4, 16), 5, 96, Tokens: tokens);
        }

        yield return new GpuCase(WeightFormats.Mant(32, 8, 8), 5, 96, new GpuPlanOptions(RowsPerLane: 2), Tokens: 2);
        yield return new GpuCase(WeightFormats.Mant(32, 8, 16), 5, 96, Tokens: 2);
        yield return new GpuCase(Vector(16, 6, 2), 5, 64, Tokens: 2);
    }

    private static VectorFormat Tile(int size, int bits, int tile) =>
        new($"VQ<{size},{bits},1>-tile {tile}", size, bits, 1, CodebookScope.Tile, tile);

    private static VectorFormat Vector(int size, int bits, int residuals) =>
        new($"VQ<{size},{bits},{residuals}>", size, bits, residuals, CodebookScope.Tensor);
}
