using QuantSdk.Gpu;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>E8P on a device: the most used entries first, and points that follow from them by arithmetic.</summary>
public sealed class LatticeLayoutTests
{
    private const int Entries = E8PLattice.EntryCount;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 8)]
    public void Create_Rows_HaveEntriesInTheOrderOfUse(int stages, int miniWarp)
    {
        LatticeWeights weights = (LatticeWeights)RandomWeights.Create(stages == 1 ? WeightFormats.QuipSharp2 : WeightFormats.QuipSharp4, 4, 512, 3);
        weights.Codes.AsSpan(100).Fill(200 << 8);
        RowLayout layout = new(16, 1, 64 / 16 * stages / 2 + 1, 1, 1, 2, MiniWarp: miniWarp);
        DeviceWeights device = layout.Create(weights)!;
        int[] uses = new int[Entries];
        int unit = 2 / stages;
        float[] expected = new float[8];
        for (int i = 0; i < device.Codes.Length; i++)
        {
            (int lane, int step, int block) = (i % 32, i / 32 % layout.Steps, i / 32 / layout.Steps);
            for (int slot = 0; slot < 2; slot++)
            {
                int vector = (step * unit + slot / stages) * 16 + layout.VectorOf(lane % 16);
                int row = block * 2 + lane / 16;
                if (vector >= 64)
                {
                    continue;
                }

                int code = device.Codes[i] >> (16 * slot) & 0xFFFF;
                uses[code >> 8]++;
                E8PLattice.Decode(weights.Codes[(row * 64 + vector) * stages + slot % stages], expected);
                Assert.Equal(expected, Point(DeviceMath.LatticePoint(device.Table[code >> 8], code & 0xFF)));
            }
        }

        Assert.Equal(uses.OrderDescending(), uses);
        Assert.Equal(weights.Codes.Length, uses.Sum());
    }

    [Fact]
    public void LatticePoint_AnySigns_IsTheTablesOwn()
    {
        LatticeWeights weights = (LatticeWeights)RandomWeights.Create(WeightFormats.QuipSharp2, 1, 8, 3);
        int[] table = new RowLayout(1, 1, 1, 1, 1, 1).Create(weights)!.Table;
        Assert.All(Enumerable.Range(0, Entries), signs => Assert.Equal(table[Entries + signs], DeviceMath.LatticePoint(0, signs)));
    }

    private static float[] Point(int point) =>
        [.. Enumerable.Range(0, 8).Select(element => (point >> (4 * element) & 7) - 4 + (point < 0 ? 0.25f : 0.75f))];
}
