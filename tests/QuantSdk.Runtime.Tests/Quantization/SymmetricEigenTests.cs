using QuantSdk.Quantization;

namespace QuantSdk.Runtime.Tests.Quantization;

public sealed class SymmetricEigenTests
{
    [Fact]
    public void Decompose_KnownMatrix_GivesItsEigenvalues()
    {
        // The second difference of four points: 2 - 2 cos(k pi / 5). What stands above the diagonal is not read.
        double[] matrix =
        [
            2, 9, 9, 9,
            -1, 2, 9, 9,
            0, -1, 2, 9,
            0, 0, -1, 2,
        ];

        SymmetricEigen eigen = SymmetricEigen.Decompose(matrix, 4);

        double[] sorted = [.. eigen.Values.Order()];
        Assert.All(Enumerable.Range(1, 4), k => Assert.Equal(2 - 2 * Math.Cos(k * Math.PI / 5), sorted[k - 1], 1e-14));
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(7, 3)]
    [InlineData(64, 20)]
    [InlineData(64, 200)]
    public void Decompose_Moments_RebuildThemFromOrthonormalVectors(int size, int tokens)
    {
        Calibration calibration = Samples.Calibration(size, 3, tokens);
        double largest = calibration.Moments.ToArray().Max(Math.Abs);

        SymmetricEigen eigen = SymmetricEigen.Decompose(calibration.Moments, size);

        double[] rebuilt = eigen.Map(static value => value);
        double[] identity = eigen.Map(static _ => 1);
        for (int i = 0; i < rebuilt.Length; i++)
        {
            Assert.Equal(calibration.Moments[i], rebuilt[i], 1e-13 * largest);
            Assert.Equal(i / size == i % size ? 1 : 0, identity[i], 1e-13);
        }
    }

    [Fact]
    public void Decompose_DiagonalAndZero_StayAsTheyAre()
    {
        Assert.Equal([3, -1], SymmetricEigen.Decompose([3, 0, 0, -1], 2).Values);
        Assert.Equal([1, 0, 0, 1], SymmetricEigen.Decompose(new double[4], 2).Vectors);
    }

    [Fact]
    public void Map_SquareRoot_SquaresToTheMatrix()
    {
        double[] root = SymmetricEigen.Decompose([5, 0, 4, 5], 2).Map(Math.Sqrt);

        Assert.Equal([2, 1, 1, 2], root.Select(static value => Math.Round(value, 14)));
    }
}
