using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Runtime.Tests.Vector;

/// <summary>Codebooks in the order of their use: the same layer, hottest entries first.</summary>
public sealed class EntryOrderTests
{
    public static TheoryData<int, int, int, int, bool> Shapes => new()
    {
        { 2, 3, 1, 0, false },
        { 4, 8, 2, 0, true },
        { 8, 12, 2, 0, true },
        { 4, 5, 3, 0, false },
        { 16, 16, 1, 0, false },
        { 4, 8, 1, 32, false },
        { 4, 3, 2, 16, true },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ByUse_AnyFormat_DecodesToTheSameWeights(int vectorSize, int indexBits, int residuals, int tileSize, bool rowScales)
    {
        // 37 rows and 5 tiles and a half: packed rows of odd bits share bytes, and the last tiles are smaller.
        VectorWeights weights = Skewed(new VectorFormat("own", vectorSize, indexBits, residuals, Scope(tileSize), Math.Max(16, tileSize), rowScales), 37, 176);
        VectorWeights ordered = EntryOrder.ByUse(weights);

        Assert.NotSame(weights, ordered);
        Assert.Equal(Decode(weights), Decode(ordered));
        Assert.Same(weights.Scales, ordered.Scales);
        foreach (int[] book in EntryOrder.Count(ordered).Chunk(weights.Format.Entries))
        {
            Assert.Equal(book.OrderDescending(), book);
        }

        Assert.Same(ordered, EntryOrder.ByUse(ordered));
    }

    [Fact]
    public void ByUse_EntriesUsedEquallyOften_KeepTheirOrder()
    {
        VectorFormat format = new("own", 2, 2, 1, CodebookScope.Tensor);
        Half[] codebook = [.. Enumerable.Range(0, 8).Select(static value => (Half)value)];
        VectorWeights ordered = EntryOrder.ByUse(new VectorWeights(format, 1, 12, BitPacking.Pack([3, 1, 3, 1, 2, 0], 2), codebook, []));

        // Entries 1 and 3 are used twice, 0 and 2 once.
        Assert.Equal([2, 3, 6, 7, 0, 1, 4, 5], ordered.Codebooks.Select(static value => (int)value));
        Assert.Equal(BitPacking.Pack([1, 0, 1, 0, 3, 2], 2), ordered.Codes);
        Assert.Equal([2, 2, 1, 1], EntryOrder.Count(ordered));
    }

    [Fact]
    public void ByUse_TilesAndResiduals_AreOrderedEachForItself()
    {
        VectorFormat format = new("own", 2, 1, 2, CodebookScope.Tile, 2);
        Half[] codebooks = [.. Enumerable.Range(0, 16).Select(static value => (Half)value)];

        // Two rows of two tiles; a tile has a vector a row. The tile to the left prefers entry 1 in its second codebook, that to the right in its first.
        VectorWeights ordered = EntryOrder.ByUse(new VectorWeights(format, 2, 4, BitPacking.Pack([0, 1, 1, 0, 0, 1, 1, 0], 1), codebooks, []));

        Assert.Equal([0, 1, 2, 3, 6, 7, 4, 5, 10, 11, 8, 9, 12, 13, 14, 15], ordered.Codebooks.Select(static value => (int)value));
        Assert.Equal([0], ordered.Codes);
    }

    private static CodebookScope Scope(int tileSize) => tileSize == 0 ? CodebookScope.Tensor : CodebookScope.Tile;

    /// <summary>Random weights whose codes prefer the last entries.</summary>
    private static VectorWeights Skewed(VectorFormat format, int outFeatures, int inFeatures)
    {
        VectorWeights weights = (VectorWeights)RandomWeights.Create(format, outFeatures, inFeatures, 5);
        Random random = new(6);
        int count = outFeatures * inFeatures / format.VectorSize * format.Residuals;
        for (int i = 0; i < count; i++)
        {
            BitPacking.Write(weights.Codes, i, format.IndexBits, Math.Max(random.Next(format.Entries), random.Next(format.Entries)));
        }

        return weights;
    }

    private static float[] Decode(QuantizedWeights weights)
    {
        float[] values = new float[weights.OutFeatures * weights.InFeatures];
        weights.Dequantize(values);
        return values;
    }
}
