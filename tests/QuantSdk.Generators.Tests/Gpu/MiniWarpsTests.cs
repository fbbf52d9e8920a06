using System.Collections.Immutable;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The thread mapping of VQ-LLM, algorithm 1.</summary>
public sealed class MiniWarpsTests
{
    // A 16 x 16 tile in fragments of mma: an element belongs to lane row % 8 * 4 + column % 8 / 2.
    private static readonly int[] Fragment = [.. Enumerable.Range(0, 256).Select(static e => e / 16 % 8 * 4 + e % 8 / 2)];

    [Fact]
    public void Map_VectorsOfEightInAFragment_GivesLanesTwoAndThreeTheWorkOfSixteenAndSeventeen()
    {
        // Two vectors a row: lane l decodes vector l, row l / 2, columns 8 (l % 2) on.
        int[] decodes = [.. Enumerable.Range(0, 256).Select(static e => e / 8)];
        ImmutableArray<int> work = Map(decodes, Fragment);
        Assert.Equal([0, 1, 16, 17, 2, 3, 18, 19], work[..8]);
        Assert.Equal(3, MiniWarps.Shuffles(8, 2));
    }

    [Fact]
    public void Map_VectorsOfFourInAFragment_GivesPairs()
    {
        int[] decodes = [.. Enumerable.Range(0, 128).Select(static e => e / 4)];
        int[] computes = [.. Enumerable.Range(0, 128).Select(static e => e / 8 % 8 * 4 + e % 8 / 2)];
        ImmutableArray<int> work = Map(decodes, computes);
        Assert.Equal([0, 16, 1, 17], work[..4]);
        Assert.Equal(1, MiniWarps.Shuffles(4, 2));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void Map_ElementWise_IsTheOrderOfTheDeviceLayout(int size)
    {
        // A run of vectors along a row; the lane that multiplies an element is its place modulo the lanes.
        int[] decodes = [.. Enumerable.Range(0, 32 * size).Select(e => e / size)];
        int[] computes = [.. Enumerable.Range(0, 32 * size).Select(static e => e % 32)];
        QuantSdk.Gpu.RowLayout layout = new(32, 1, 1, 1, 1, 1, MiniWarp: size);
        Assert.Equal(Enumerable.Range(0, 32).Select(layout.VectorOf), Map(decodes, computes));
        Assert.Equal(size - 1, MiniWarps.Shuffles(size, 1));
    }

    [Fact]
    public void Map_WorkThatNoTransposeMoves_IsRefused() =>
        Assert.Null(MiniWarps.Map([0, 0, 1, 1], [0, 1, 0, 0], 2));

    private static ImmutableArray<int> Map(int[] decodes, int[] computes)
    {
        ImmutableArray<int> work = Assert.NotNull(MiniWarps.Map(decodes, computes, 32));
        Assert.Equal(Enumerable.Range(0, 32), work.Order());
        CheckExchanges(decodes, computes, work);
        return work;
    }

    /// <summary>Every element that a lane multiplies was decoded by a lane of its own mini-warp: exchanges with lane XOR 1 to size - 1 reach it.</summary>
    private static void CheckExchanges(int[] decodes, int[] computes, ImmutableArray<int> work)
    {
        int size = decodes.Zip(computes).Where(static pair => pair.First == 0).Select(static pair => pair.Second).Distinct().Count();
        for (int element = 0; element < decodes.Length; element++)
        {
            Assert.InRange(work.IndexOf(decodes[element]) ^ computes[element], 0, size - 1);
        }
    }
}
