using QuantSdk.Numerics;

namespace QuantSdk.Runtime.Tests.Numerics;

public sealed class MantGridTests
{
    [Theory]
    [InlineData(0, new[] { 1, 2, 4, 8, 16, 32, 64, 128 })]
    [InlineData(5, new[] { 1, 7, 14, 23, 36, 57, 94, 163 })]
    [InlineData(10, new[] { 1, 12, 24, 38, 56, 82, 124, 198 })]
    [InlineData(17, new[] { 1, 19, 38, 59, 84, 117, 166, 247 })]
    [InlineData(20, new[] { 1, 22, 44, 68, 96, 132, 184, 268 })]
    [InlineData(25, new[] { 1, 27, 54, 83, 116, 157, 214, 303 })]
    [InlineData(30, new[] { 1, 32, 64, 98, 136, 182, 244, 338 })]
    [InlineData(40, new[] { 1, 42, 84, 128, 176, 232, 304, 408 })]
    [InlineData(60, new[] { 1, 62, 124, 188, 256, 332, 424, 548 })]
    [InlineData(80, new[] { 1, 82, 164, 248, 336, 432, 544, 688 })]
    [InlineData(100, new[] { 1, 102, 204, 308, 416, 532, 664, 828 })]
    [InlineData(120, new[] { 1, 122, 244, 368, 496, 632, 784, 968 })]
    public void Create_Coefficient_GivesThePublishedIntegers(int coefficient, int[] magnitudes)
    {
        Grid grid = MantGrid.Create(coefficient);

        Assert.Equal(16, grid.Values.Length);
        for (int i = 0; i < 8; i++)
        {
            Assert.Equal(magnitudes[i], grid.Values[i]);
            Assert.Equal(-magnitudes[i], grid.Values[8 + i]);
        }

        Assert.Equal(7 * coefficient + 128, grid.AbsoluteMaximum);
    }

    [Fact]
    public void Family_Types_AreFifteenCoefficientsAndInt()
    {
        GridFamily family = MantGrid.Family;

        Assert.Equal([0, 5, 10, 17, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120], MantGrid.Coefficients);
        Assert.Equal(16, family.Grids.Length);
        Assert.Equal(4, family.TypeBits);
        Assert.Equal("MANT(INT)", family.Grids[MantGrid.IntegerType].Name);
        Assert.Equal(7, family.Grids[MantGrid.IntegerType].AbsoluteMaximum);
    }

    [Fact]
    public void Family_EveryCode_DecodesByMultiplierAndPower()
    {
        for (int type = 0; type < 16; type++)
        {
            for (int code = 0; code < 16; code++)
            {
                int i = code & 7;
                int magnitude = MantGrid.MultiplierOf(type) * i + MantGrid.PowerOf(type) * (1 << i);
                Assert.Equal(code < 8 ? magnitude : -magnitude, MantGrid.Family.Grids[type].Values[code]);
            }
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(128)]
    public void Create_CoefficientOutOfRange_Throws(int coefficient) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MantGrid.Create(coefficient));
}
