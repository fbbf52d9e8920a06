using FsCheck;
using FsCheck.Fluent;
using QuantSdk.Numerics;

namespace QuantSdk.Runtime.Tests.Numerics;

public sealed class GridTests
{
    private static readonly Grid[] EveryGrid =
    [
        .. WeightFormats.All.OfType<GroupFormat>().SelectMany(static format => format.Family.Grids).Distinct(),
    ];

    [Fact]
    public void NearestCode_AnyValue_IsNoFartherThanAnyCode() =>
        Prop.ForAll<int, int>(static (choice, position) =>
        {
            Grid grid = EveryGrid[(int)((uint)choice % (uint)EveryGrid.Length)];
            float value = position * 0.0137f * grid.AbsoluteMaximum;
            float distance = MathF.Abs(value - grid.Values[grid.NearestCode(value)]);
            foreach (float other in grid.Values)
            {
                if (MathF.Abs(value - other) < distance)
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void NearestCode_ValueOfTheGrid_IsItsCode()
    {
        foreach (Grid grid in EveryGrid)
        {
            foreach (float value in grid.Values)
            {
                Assert.Equal(value, grid.Values[grid.NearestCode(value)]);
            }
        }
    }

    [Fact]
    public void Points_EveryGrid_AscendAndKeepTheirCodes()
    {
        foreach (Grid grid in EveryGrid)
        {
            for (int i = 0; i < grid.Points.Length; i++)
            {
                Assert.True(i == 0 || grid.Points[i] > grid.Points[i - 1]);
                Assert.Equal(grid.Points[i], grid.Values[grid.PointCodes[i]]);
            }
        }
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 3)]
    [InlineData(4, 7)]
    [InlineData(8, 127)]
    public void Integer_EveryCode_IsTwosComplement(int bits, int maximum)
    {
        Grid grid = GridFamilies.Integer(bits).Grids[0];

        Assert.Equal(1 << bits, grid.Values.Length);
        Assert.Equal(maximum, grid.AbsoluteMaximum);
        for (int code = 0; code < grid.Values.Length; code++)
        {
            Assert.Equal(code << (32 - bits) >> (32 - bits), grid.Values[code]);
        }
    }

    [Fact]
    public void NormalFloat4_Values_FollowTheQuantilesOfTheNormalDistribution()
    {
        // Appendix E of QLoRA: eight positive and seven negative quantiles between one half and the offset 0.9677083, with an exact zero.
        ReadOnlySpan<float> values = GridFamilies.NormalFloat4.Grids[0].Values;
        double largest = Quantile(0.9677083);

        Assert.Equal(0, values[7]);
        for (int i = 1; i <= 8; i++)
        {
            Assert.Equal(Quantile(0.5 + (0.9677083 - 0.5) * i / 8) / largest, values[7 + i], 5e-6);
        }

        for (int i = 1; i <= 7; i++)
        {
            Assert.Equal(-Quantile(0.5 + (0.9677083 - 0.5) * i / 7) / largest, values[7 - i], 5e-6);
        }
    }

    [Fact]
    public void Constructor_OneSign_Throws()
    {
        Assert.Throws<ArgumentException>(static () => new Grid("positive", 1f, 2f));
        Assert.Throws<ArgumentException>(static () => new Grid("not finite", -1f, float.NaN));
    }

    /// <summary>Inverse of the normal distribution's cumulative function by bisection; the function itself by Simpson's rule.</summary>
    private static double Quantile(double probability)
    {
        (double low, double high) = (0, 8);
        for (int step = 0; step < 60; step++)
        {
            double middle = (low + high) / 2;
            (low, high) = 0.5 + Area(middle) < probability ? (middle, high) : (low, middle);
        }

        return low;
    }

    private static double Area(double end)
    {
        const int Intervals = 200;
        double sum = 0;
        for (int i = 0; i <= Intervals; i++)
        {
            double x = end * i / Intervals;
            double weight = i is 0 or Intervals ? 1 : i % 2 == 0 ? 2 : 4;
            sum += weight * Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);
        }

        return sum * end / (3 * Intervals);
    }
}
