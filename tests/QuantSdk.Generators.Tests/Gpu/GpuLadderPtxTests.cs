using System.Text.RegularExpressions;
using ILGPU.Runtime.Cuda;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The rungs of the ladder as PTX: each has the instructions of what it adds, and none of what it has left behind.</summary>
public sealed class GpuLadderPtxTests
{
    private const string Find = "shfl.sync.idx";
    private const string Exchange = "shfl.sync.bfly";

    // A step has four vectors of two entries, a word each; the signs of each take a count of bits, and the sum of each vector is held.
    [Theory]
    [InlineData("GC", false, 0, true)]
    [InlineData("SC", true, 0, true)]
    [InlineData("O2", true, 1, true)]
    [InlineData("O3", true, 1, true)]
    [InlineData("O4", true, 1, false)]
    public void Lattice_Rung_PlacesAndFusesAsPlanned(string rung, bool shared, int registers, bool staged)
    {
        string ptx = Compile($"QuiP#-4 5x264 {rung} SecondPass");
        Assert.Equal(8, Count(ptx, "popc.b32"));
        Assert.Equal(4 + 8 * registers, Count(ptx, Find));
        Assert.Equal(shared ? 8 : 0, Count(ptx, "ld.shared.b32"));
        Assert.Equal(staged ? 8 : 0, Count(ptx, "bar.warp.sync"));
        Assert.Equal(staged ? 32 : 0, Count(ptx, "st.shared.f32"));
    }

    [Fact]
    public void Lattice_MiniWarps_ExchangeSevenTimesAVector()
    {
        string ptx = Compile("QuiP#-4 5x520 O4 Shuffle SecondPass");
        Assert.Equal(0, Count(ptx, "st.shared.f32"));

        // Four vectors, and the sum over the eight lanes of a row.
        Assert.Equal(4 * 7 + 3, Count(ptx, Exchange));
    }

    [Fact]
    public void Tile_Registers_AreLoadedForEachTileOfAStep()
    {
        // Sixteen lanes have four vectors in a tile: four tiles of a step, and two words of each of 16 lookups, found beside the exchange that holds the sum.
        string ptx = Compile("GPTVQ-2 260x520 O2 registers 32");
        Assert.Equal(4, Count(ptx, "ld.global.v2.b32") - Fills(ptx));
        Assert.Equal(16 * (2 + 1), Count(ptx, Find));
    }

    [Theory]
    [InlineData("GPTVQ-2 20x520 GC SecondPass")]
    [InlineData("AQLM-2x8 9x264 O3 SecondPass split 2")]
    [InlineData("QuiP#-2 9x136 O1 SecondPass")]
    public void Sums_OfAStep_DoNotWaitForAllLoads(string name)
    {
        // Else the values of all vectors would live until the last is loaded.
        string ptx = Compile(name);
        int last = ptx.LastIndexOf("ld.shared.f32", StringComparison.Ordinal);
        Assert.True(Regex.Matches(ptx[..last], "(mul|fma.rn).f32").Count > 16);
    }

    /// <summary>Entries that go to shared memory before the work.</summary>
    private static int Fills(string ptx) => Count(ptx, "st.shared.v2.b32");

    private static int Count(string ptx, string instruction) => Regex.Matches(ptx, Regex.Escape(instruction)).Count;

    private static string Compile(string name)
    {
        GpuTestLayer layer = GpuCases.All[name].Emit();
        return PtxCompiler.Compile(layer.Kernel, layer.Plan, CudaArchitecture.SM_90).PTXAssembly;
    }
}
