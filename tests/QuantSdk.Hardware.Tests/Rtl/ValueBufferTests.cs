using QuantSdk.Hardware.Rtl;
using QuantSdk.Hardware.Rtl.Model;
using QuantSdk.Hardware.Tests.Rtl.Infrastructure;

namespace QuantSdk.Hardware.Tests.Rtl;

/// <summary>
/// The two-phase buffer of V against the model. In every cycle the driver itself checks that each token taken is either in the window,
/// with its values, or in a finished group, and never in both.
/// </summary>
public sealed class ValueBufferTests
{
    [Theory]
    [InlineData(32, 5)]
    [InlineData(64, 1)]
    [InlineData(128, 16)]
    public void Buffer_AnyPaceAndEdge_LosesNoTokenAndCountsNoneTwice(int groupSize, int channels)
    {
        RtlOptions options = new() { GroupSize = groupSize, Channels = channels };
        using VerilatedDesign design = new(options, "mant_value_buffer", "value_buffer_driver");
        Random random = new(channels);
        int[] scales = [.. Enumerable.Range(0, channels).Select(_ => random.Next(0x1000, 0x4000))];
        int[] counts = [groupSize - 1, groupSize, groupSize + 1, 2 * groupSize, 5 * groupSize + 7];
        bool filled = false;
        foreach (int tokens in counts)
        {
            sbyte[][] values = [.. IntegerGroups.Create(channels, 8, tokens).Select(static token => Array.ConvertAll(token, static value => (sbyte)value))];
            ValueBufferModel model = new(groupSize, scales);
            Array.ForEach(values, model.Add);
            foreach ((int In, int Out) stall in new[] { (0, 0), (90, 0), (0, 60), (50, 50) })
            {
                PortReader reader = Run(design, values, scales, groupSize, stall);
                foreach ((QuantizedGroup group, int index) in model.Groups.Select(static (group, index) => (group, index)))
                {
                    Assert.Equal(group.Codes, Enumerable.Range(0, groupSize).Select(_ => reader.Port(4)));
                    Assert.Equal(index % channels, reader.Port(16));
                    Assert.Equal((group.Type, group.Scale), (reader.Port(4), reader.Port(16)));
                }

                Assert.Equal((tokens / groupSize, model.Window.Count), (reader.Number(), reader.Number()));
                filled |= reader.Number() > 0 && reader.Number() > 0;
            }
        }

        // At full pace both halves of the window fill up, and the next token waits: the edge has been there.
        Assert.True(filled);
    }

    private static PortReader Run(VerilatedDesign design, sbyte[][] tokens, int[] scales, int groupSize, (int In, int Out) stall)
    {
        PortWriter writer = new();
        writer.Number(tokens.Length);
        writer.Number(groupSize);
        writer.Number(scales.Length);
        writer.Number(stall.In);
        writer.Number(stall.Out);
        Array.ForEach(scales, scale => writer.Port(16, scale));
        foreach (sbyte[] token in tokens)
        {
            writer.Ports(8, Array.ConvertAll(token, static value => (int)value));
        }

        return new PortReader(design.Run(writer.ToArray()));
    }
}
