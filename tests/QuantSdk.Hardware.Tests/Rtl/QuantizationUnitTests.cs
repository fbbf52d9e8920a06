using QuantSdk.Hardware.Rtl;
using QuantSdk.Hardware.Rtl.Model;
using QuantSdk.Hardware.Tests.Rtl.Infrastructure;

namespace QuantSdk.Hardware.Tests.Rtl;

/// <summary>The real-time quantization unit against the model.</summary>
public sealed class QuantizationUnitTests
{
    private const int GroupCount = 3000;

    [Theory]
    [InlineData(32, 16)]
    [InlineData(64, 8)]
    [InlineData(128, 12)]
    public void Unit_GroupsOfEveryShape_EqualTheModel(int groupSize, int inputBits)
    {
        RtlOptions options = new() { GroupSize = groupSize, QuantizerInputBits = inputBits };
        using VerilatedDesign design = new(options, "mant_quantization_unit", "quantization_driver");
        int[][] groups = [.. IntegerGroups.Create(groupSize, inputBits, GroupCount)];
        Random random = new(5);
        int[] scales = [.. groups.Select(_ => random.Next(16) == 0 ? random.Next(0x10000) : random.Next(0x7C00))];
        QuantizedGroup[] expected = [.. groups.Select((group, i) => QuantizationModel.Quantize(group, scales[i]))];
        Assert.Equal(8, expected.Select(static group => group.Type).Distinct().Count());

        int[] stalled = Check(Run(design, groups, scales, groupSize, inputBits, stallPercent: 30), expected, groupSize);
        int[] flowing = Check(Run(design, groups, scales, groupSize, inputBits, stallPercent: 0), expected, groupSize);

        // Without stalls a group leaves every groupSize + 2 cycles.
        Assert.All(flowing.Zip(flowing.Skip(1)), pair => Assert.Equal(groupSize + 2, pair.Second - pair.First));
        Assert.True(stalled[^1] > flowing[^1]);
    }

    private static PortReader Run(VerilatedDesign design, int[][] groups, int[] scales, int groupSize, int inputBits, int stallPercent)
    {
        PortWriter writer = new();
        writer.Number(groups.Length);
        writer.Number(groupSize);
        writer.Number(stallPercent);
        for (int i = 0; i < groups.Length; i++)
        {
            writer.Port(16, scales[i]);
            foreach (int value in groups[i])
            {
                writer.Port(inputBits, value);
            }
        }

        return new PortReader(design.Run(writer.ToArray()));
    }

    /// <summary>Compares every code, type and scale; returns the cycles in which groups ended.</summary>
    private static int[] Check(PortReader reader, QuantizedGroup[] expected, int groupSize)
    {
        int[] cycles = new int[expected.Length];
        for (int i = 0; i < expected.Length; i++)
        {
            int[] codes = [.. Enumerable.Range(0, groupSize).Select(_ => reader.Port(4))];
            Assert.Equal(expected[i].Codes, codes);
            Assert.Equal((expected[i].Type, expected[i].Scale), (reader.Port(4), reader.Port(16)));
            cycles[i] = reader.Number();
        }

        Assert.True(reader.AtEnd);
        return cycles;
    }
}
