using QuantSdk.Generators.Planning;
using QuantSdk.Numerics;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>What tells the rungs of the ladder apart, for the layers that the ladder is measured on: rungs between bars have kernels of their own, those between spaces share one.</summary>
public sealed class GpuLadderRungsTests
{
    /// <summary>Rows of the two measured shapes; both have 4096 columns.</summary>
    private static readonly int[] Rows = [4096, 11008];

    // Where all codebooks cost no resident group, the medium tier is all of them, as the paper finds for QuiP# (section VII-B).
    [Theory]
    [InlineData("GPTVQ-2", "GC|SC O1|O2|O3|O4|Best")]
    [InlineData("AQLM-2x8", "GC|SC O1|O2|O3|O4|Best")]
    [InlineData("AQLM-3", "GC|SC|O1|O2|O3|O4|Best")]
    [InlineData("AQLM-1x16", "GC|SC|O1|O2|O3|O4|Best")]
    [InlineData("QuiP#-2", "GC|SC O1|O2|O3|O4|Best")]
    [InlineData("QuiP#-4", "GC|SC O1|O2|O3|O4|Best")]
    public void Kernels_OneToken_AreTheRungsOwn(string format, string expected) =>
        Assert.All(Rows, rows => Assert.Equal(expected, Kernels(format, rows, GpuBatches.One, Enum.GetValues<GpuRung>())));

    // In fragments nothing is exchanged and K is not split, so that what O3 and O4 add is nothing; E8P has its tables in shared memory on
    // every rung but GC, and AQLM-1x16 fits on none.
    [Theory]
    [InlineData("GPTVQ-2", "GC|SC O1|O2 O3 O4")]
    [InlineData("AQLM-2x8", "GC|SC O1|O2 O3 O4")]
    [InlineData("AQLM-3", "GC|SC O1|O2 O3 O4")]
    [InlineData("AQLM-1x16", "GC SC O1 O2 O3 O4")]
    [InlineData("QuiP#-2", "GC|SC|O1 O2 O3 O4")]
    [InlineData("QuiP#-4", "GC|SC|O1 O2 O3 O4")]
    public void Kernels_Batches_DifferInPlacementAlone(string format, string expected)
    {
        foreach (int rows in Rows)
        {
            GpuBatch batch = Assert.Single(GpuBatches.Of(Layer(format, rows), new GpuPlanOptions { Rung = GpuRung.O4 }), static batch => batch.FromTokens > 1);
            Assert.Equal(expected, Kernels(format, rows, batch, Enum.GetValues<GpuRung>().Where(static rung => rung != GpuRung.Best)));
        }
    }

    private static string Kernels(string format, int rows, GpuBatch batch, IEnumerable<GpuRung> rungs)
    {
        IEnumerable<string> groups = rungs
            .GroupBy(rung => new GpuTestLayer(Layer(format, rows).Format, rows, 4096, new GpuPlanOptions { Rung = rung }, batch).Source)
            .Select(static group => string.Join(' ', group));
        return string.Join('|', groups);
    }

    private static LayerModel Layer(string format, int rows)
    {
        Assert.True(WeightFormats.TryFind(format, out WeightFormat? found));
        return TestModels.Layer(TestModels.Model(found), rows, 4096);
    }
}
