using QuantSdk.Gpu;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The layout of row-sum kernels, read back index by index.</summary>
public sealed class RowSumLayoutTests
{
    [Theory]
    [InlineData(8, 12, 2, 8, 8, 300, 72)]
    [InlineData(8, 12, 3, 8, 4, 130, 40)]
    [InlineData(4, 11, 1, 16, 8, 70, 264)]
    [InlineData(16, 9, 2, 32, 4, 65, 80)]
    [InlineData(2, 10, 1, 32, 2, 33, 132)]
    public void Arrange_RandomCodes_HoldsEveryIndexOnce(int vectorSize, int bits, int residuals, int positions, int rowsPerLane, int rows, int columns)
    {
        VectorFormat format = new("VQ", vectorSize, bits, residuals, CodebookScope.Tensor);
        VectorWeights weights = (VectorWeights)RandomWeights.Create(format, rows, columns, seed: 3);
        int inRow = columns / vectorSize * residuals;
        int slabs = (inRow + positions - 1) / positions;
        int[] words = new RowSumLayout(positions, rowsPerLane, slabs).Arrange(weights);
        int batches = (rows + 32 * rowsPerLane - 1) / (32 * rowsPerLane);
        int loads = rowsPerLane * positions * bits / 128;
        Assert.Equal(slabs * batches * loads * 128, words.Length);
        for (int slab = 0; slab < slabs; slab++)
        {
            for (int row = 0; row < batches * 32 * rowsPerLane; row++)
            {
                for (int turn = 0; turn < positions; turn++)
                {
                    (int lane, int ofLane, int batch) = (row % 32, row / 32 % rowsPerLane, row / 32 / rowsPerLane);
                    int position = slab * positions + (lane + turn) % positions;
                    int expected = row < rows && position < inRow ? BitPacking.Read(weights.Codes, (long)row * inRow + position, bits) : 0;
                    Assert.Equal(expected, Read(words.AsSpan((slab * batches + batch) * loads * 128), lane, (ofLane * positions + turn) * bits, bits));
                }
            }
        }
    }

    /// <summary>The bits of a lane's stream, which lies in words of four per load and lane.</summary>
    private static int Read(ReadOnlySpan<int> batch, int lane, int bit, int bits)
    {
        int value = 0;
        for (int i = 0; i < bits; i++)
        {
            int word = (bit + i) / 32;
            value |= (batch[(word / 4 * 32 + lane) * 4 + word % 4] >> (bit + i) % 32 & 1) << i;
        }

        return value;
    }
}
