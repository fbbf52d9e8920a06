using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace QuantSdk.Runtime.Tests.Quantization;

public sealed class GroupQuantizerTests
{
    public static TheoryData<string> GroupFormats => [.. WeightFormats.All.OfType<GroupFormat>().Select(static format => format.Name)];

    [Theory]
    [MemberData(nameof(GroupFormats))]
    public void Quantize_WeightsOnTheGrid_ComeBackExactly(string name)
    {
        Assert.True(WeightFormats.TryFind(name, out WeightFormat? found));
        GroupFormat format = (GroupFormat)found;
        float[] weights = new float[4 * 128];
        Random random = new(1);
        for (int group = 0; group < weights.Length / 64; group++)
        {
            Grid grid = format.Family.Grids[random.Next(format.Family.Grids.Length)];
            for (int i = 0; i < 64; i++)
            {
                // The first weight pins the scale; the others stay within the symmetric part of the grid.
                float value = grid.Values[random.Next(grid.Values.Length)];
                weights[group * 64 + i] = 0.125f * (i == 0 ? grid.AbsoluteMaximum : MathF.Max(value, -grid.AbsoluteMaximum));
            }
        }

        float[] decoded = new float[weights.Length];
        Quantizer.Quantize(format, weights, 4, 128).Dequantize(decoded);

        Assert.Equal(weights, decoded);
    }
}
