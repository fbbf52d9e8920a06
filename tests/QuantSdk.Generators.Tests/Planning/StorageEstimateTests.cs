using QuantSdk.Generators.Planning;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Generators.Tests.Planning;

/// <summary>The planner's sums are the run time's.</summary>
public sealed class StorageEstimateTests
{
    [Theory]
    [InlineData(32, 4, 8)]
    [InlineData(64, 4, 16)]
    [InlineData(128, 8, 8)]
    public void Groups_Bytes_AreThoseOfTheWeights(int groupSize, int weightBits, int activationBits)
    {
        const int Rows = 5;
        const int Columns = 384;
        GroupFormat format = WeightFormats.Mant(groupSize, weightBits, activationBits);
        MantModel model = new(format.Name, groupSize, weightBits, activationBits);
        int groups = Rows * Columns / groupSize;
        GroupWeights weights = new(
            format,
            Rows,
            Columns,
            new byte[BitPacking.ByteCount(Rows * Columns, weightBits)],
            new Half[groups],
            new byte[BitPacking.ByteCount(groups, format.Family.TypeBits)]);
        Check(weights, model);
    }

    [Theory]
    [InlineData(2, 5, 3, 0, true)]
    [InlineData(4, 8, 1, 256, false)]
    [InlineData(8, 12, 2, 0, false)]
    [InlineData(16, 3, 4, 16, true)]
    public void Vectors_Bytes_AreThoseOfTheWeights(int vectorSize, int indexBits, int residuals, int tileSize, bool rowScales)
    {
        const int Rows = 21;
        const int Columns = 272;
        VectorFormat format = tileSize == 0
            ? new VectorFormat("x", vectorSize, indexBits, residuals, CodebookScope.Tensor, RowScales: rowScales)
            : new VectorFormat("x", vectorSize, indexBits, residuals, CodebookScope.Tile, tileSize, rowScales);
        int tiles = format.TilesAlong(Rows) * format.TilesAlong(Columns);
        VectorWeights weights = new(
            format,
            Rows,
            Columns,
            new byte[BitPacking.ByteCount((long)Rows * Columns / vectorSize * residuals, indexBits)],
            new Half[tiles * residuals * format.Entries * vectorSize],
            new Half[rowScales ? Rows : 0]);
        Check(weights, new VectorModel("x", vectorSize, indexBits, residuals, tileSize, rowScales));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Lattice_Bytes_AreThoseOfTheWeights(int stages)
    {
        const int Rows = 9;
        const int Columns = 40;
        LatticeWeights weights = new(
            new LatticeFormat("x", stages), Rows, Columns, new ushort[Rows * Columns / 8 * stages], new float[stages], new byte[2], new byte[5]);
        Check(weights, new LatticeModel("x", stages));
    }

    private static void Check(QuantizedWeights weights, FormatModel model)
    {
        StorageEstimate estimate = StorageEstimate.Of(model, weights.InFeatures, weights.OutFeatures);
        Assert.Equal(weights.ByteCount, estimate.Bytes);
        Assert.Equal(weights.BitsPerWeight, estimate.BitsPerWeight);
    }
}
