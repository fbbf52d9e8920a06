using QuantSdk.Generators.Planning;
using QuantSdk.Numerics;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Kernels for batches: on tensor cores, and the decode for a dense product.</summary>
internal static class GpuBatchCases
{
    /// <summary>Every case.</summary>
    public static IEnumerable<GpuCase> All()
    {
        foreach ((WeightFormat format, int outFeatures, int inFeatures) in Formats())
        {
            yield return new GpuCase(format, outFeatures, inFeatures, Tokens: 16, Use: GpuKernelUse.Tensor);
        }

        // Several blocks of rows that share activations, the last of them partly beyond the matrix.
        yield return new GpuCase(
            WeightFormats.Gptvq2, 40, 268, new GpuPlanOptions { Placement = GpuCodebookPlacement.Shared, RowTiles = 2 }, Tokens: 16, Use: GpuKernelUse.Tensor);
        yield return RowTiles(WeightFormats.Aqlm2x8, 40, 72, 2);
        yield return RowTiles(WeightFormats.QuipSharp4, 33, 40, 4);
        yield return RowTiles(WeightFormats.Mant(64), 40, 64, 2);
        yield return RowTiles(WeightFormats.Mant(32, 4, 16), 50, 32, 4);

        // Several chunks: with whole turns of the codes that are under way, with parts of them, without any; several warps on the same rows.
        yield return Chunks(WeightFormats.Mant(64), 18, 512, 1, 256, 1);
        yield return Chunks(WeightFormats.Mant(32, 4, 16), 5, 384, 1, 128, 2);
        yield return Chunks(WeightFormats.QuipSharp2, 20, 776, 2, 512, 0);
        yield return new GpuCase(WeightFormats.Mant(64), 5, 64, new GpuPlanOptions(Placement: GpuCodebookPlacement.Global), Tokens: 16, Use: GpuKernelUse.Tensor);

        // Steps of so many columns that one chunk alone fits.
        yield return new GpuCase(Vector(16, 1, 1), 5, 2064, Tokens: 32, Use: GpuKernelUse.Tensor);

        // Their dense product is emulated as well, which takes seconds.
        yield return new GpuCase(WeightFormats.Gptvq2, 5, 12, Use: GpuKernelUse.Decode);
        yield return new GpuCase(WeightFormats.Aqlm2x8, 5, 40, Use: GpuKernelUse.Decode);
        yield return new GpuCase(WeightFormats.QuipSharp4, 8, 40, Use: GpuKernelUse.Decode);
        yield return new GpuCase(Vector(2, 6, 2), 3, 10, Use: GpuKernelUse.Decode);
        yield return new GpuCase(Vector(16, 4, 4), 3, 16, Use: GpuKernelUse.Decode);
        yield return new GpuCase(WeightFormats.Mant(32), 5, 32, Use: GpuKernelUse.Decode);
        yield return new GpuCase(WeightFormats.Mant(32, 8, 16), 5, 32, Use: GpuKernelUse.Decode);

        yield return new GpuCase(WeightFormats.Aqlm2x8, 19, 40, Tokens: 32, Use: GpuKernelUse.Tensor);
        yield return new GpuCase(WeightFormats.Mant(64), 5, 64, Tokens: 32, Use: GpuKernelUse.Tensor);
        yield return new GpuCase(WeightFormats.QuipSharp4, 8, 40, Tokens: 32, Use: GpuKernelUse.Tensor);
        foreach (GpuRung rung in Enum.GetValues<GpuRung>().Where(static rung => rung != GpuRung.Best))
        {
            yield return new GpuCase(WeightFormats.Aqlm2x8, 5, 40, new GpuPlanOptions { Rung = rung }, Tokens: 16, Use: GpuKernelUse.Tensor);
        }

        yield return new GpuCase(WeightFormats.Gptvq2, 40, 268, new GpuPlanOptions { Rung = GpuRung.O2 }, Tokens: 16, Use: GpuKernelUse.Tensor);
    }

    private static GpuCase RowTiles(WeightFormat format, int outFeatures, int inFeatures, int tiles) =>
        new(format, outFeatures, inFeatures, new GpuPlanOptions { RowTiles = tiles }, Tokens: 16, Use: GpuKernelUse.Tensor);

    private static GpuCase Chunks(WeightFormat format, int outFeatures, int inFeatures, int warps, int columns, int prefetch) => new(
        format, outFeatures, inFeatures, new GpuPlanOptions { ColumnWarps = warps, ChunkColumns = columns, Prefetch = prefetch }, Tokens: 16, Use: GpuKernelUse.Tensor);

    private static IEnumerable<(WeightFormat Format, int OutFeatures, int InFeatures)> Formats()
    {
        yield return (WeightFormats.Gptvq2, 20, 268);
        yield return (WeightFormats.Aqlm2x8, 17, 72);
        yield return (WeightFormats.Aqlm3, 5, 40);
        yield return (WeightFormats.Aqlm1x16, 5, 40);
        yield return (WeightFormats.QuipSharp2, 8, 40);
        yield return (WeightFormats.QuipSharp4, 8, 40);
        yield return (Vector(2, 6, 2), 9, 66);
        yield return (Vector(2, 16, 2), 3, 2);
        yield return (Vector(16, 4, 4), 5, 48);
        yield return (new VectorFormat("VQ<4,5,2>-tile 16", 4, 5, 2, CodebookScope.Tile, 16, RowScales: true), 20, 36);
        foreach (int activationBits in new[] { 8, 16 })
        {
            yield return (WeightFormats.Mant(32, 4, activationBits), 5, 96);
            yield return (WeightFormats.Mant(64, 4, activationBits), 17, 64);
            yield return (WeightFormats.Mant(128, 4, activationBits), 3, 128);
            yield return (WeightFormats.Mant(32, 8, activationBits), 5, 96);
        }
    }

    private static VectorFormat Vector(int size, int bits, int residuals) =>
        new($"VQ<{size},{bits},{residuals}>", size, bits, residuals, CodebookScope.Tensor);
}
