using System.Runtime.Intrinsics;
using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace QuantSdk.Runtime.Tests.Quantization;

public sealed class LaneGridTests
{
    [Fact]
    public void Round_EveryGrid_AgreesWithTheNearestCode()
    {
        Random random = new(40);
        foreach (Grid grid in WeightFormats.All.OfType<GroupFormat>().SelectMany(static format => format.Family.Grids).Distinct())
        {
            LaneGrid lanes = new(grid);
            for (int trial = 0; trial < 500; trial++)
            {
                float value = (float)(2.4 * random.NextDouble() - 1.2) * grid.AbsoluteMaximum;

                float point = lanes.Round(Vector256.Create(value), out Vector256<int> indices)[3];

                Assert.Equal(grid.Values[grid.NearestCode(value)], point);
                Assert.Equal(point, grid.Points[indices[3]]);
            }
        }
    }
}
