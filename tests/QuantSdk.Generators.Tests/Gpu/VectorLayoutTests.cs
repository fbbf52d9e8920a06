using QuantSdk.Gpu;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Every layout for a device has the most used entries of each codebook first, since the tiers of a cache hold the first entries.</summary>
public sealed class VectorLayoutTests
{
    public static TheoryData<string> Layouts => ["partial sums", "rows", "planes", "fragments"];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Create_AnyLayout_HasCodebooksInTheOrderOfUse(string layout)
    {
        VectorFormat format = new("own", 4, 8, 2, CodebookScope.Tensor);
        VectorWeights weights = (VectorWeights)RandomWeights.Create(format, 12, 64, 3);
        weights.Codes.AsSpan(100).Fill(200);
        VectorWeights ordered = EntryOrder.ByUse(weights);
        Assert.NotSame(weights, ordered);

        DeviceWeights device = Layout(layout).Create(weights)!;
        DeviceWeights expected = Layout(layout).Create(ordered)!;
        Assert.Equal(expected.Codes, device.Codes);
        Assert.Equal(ordered.Codebooks.Length / 2, device.Table.Length);
        for (int i = 0; i < device.Table.Length; i++)
        {
            Assert.Equal(BitConverter.HalfToUInt16Bits(ordered.Codebooks[2 * i]), (ushort)device.Table[i]);
            Assert.Equal(BitConverter.HalfToUInt16Bits(ordered.Codebooks[2 * i + 1]), (ushort)(device.Table[i] >> 16));
        }
    }

    private static IDeviceLayout Layout(string name) => name switch
    {
        "partial sums" => new PartialSumLayout(4, 1),
        "rows" => new RowLayout(4, 1, 2, 1, 1, 2),
        "planes" => new RowLayout(4, 1, 1, 1, 1, 2, Planes: 2),
        _ => new RowLayout(4, 2, 2, 1, 1, 1, Fragments: true),
    };
}
