using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Occupancy, slack and split factors as arithmetic.</summary>
public sealed class GpuOccupancyTests
{
    // Expected by the tables of CUDA's occupancy calculator.
    [Theory]
    [InlineData("h200", 256, 32, 0, 8)]
    [InlineData("h200", 256, 64, 0, 4)]
    [InlineData("h200", 256, 255, 0, 1)]
    [InlineData("h200", 256, 32, 100 * 1024, 2)]
    [InlineData("h200", 512, 32, 227 * 1024, 1)]
    [InlineData("rtx4090", 256, 32, 0, 6)]
    [InlineData("a40", 32, 32, 0, 16)]
    [InlineData("rtx4090", 256, 32, 100 * 1024, 0)]
    public void Groups_KnownKernels_AreTheCalculators(string device, int threads, int registers, int shared, int groups) =>
        Assert.Equal(groups, GpuOccupancy.Groups(GpuDevice.Find(device), threads, registers, shared));

    [Fact]
    public void Slack_Taken_CostsNoGroup_AndOneMoreDoes()
    {
        foreach (GpuDevice device in GpuDevice.All)
        {
            foreach (int threads in new[] { 64, 256, 512 })
            {
                foreach (int shared in new[] { 0, 8192, 50000 })
                {
                    int groups = GpuOccupancy.Groups(device, threads, 48, shared);
                    int bytes = GpuOccupancy.SharedSlack(device, threads, 48, shared);
                    int registers = GpuOccupancy.RegisterSlack(device, threads, 48, shared);
                    Assert.Equal(groups, GpuOccupancy.Groups(device, threads, 48, shared + bytes));
                    Assert.True(GpuOccupancy.Groups(device, threads, 48, shared + bytes + 1) < groups);
                    Assert.Equal(groups, GpuOccupancy.Groups(device, threads, 48 + registers, shared));
                    Assert.True(GpuOccupancy.Groups(device, threads, 49 + registers, shared) < groups);
                }
            }
        }
    }

    // The worked examples of the paper's traffic model: GPTVQ-2 at 4096 cubed does not split, its GEMV does by about eleven.
    [Theory]
    [InlineData(32 << 20, 32 << 20, 16, 1)]
    [InlineData(1 << 20, 8 << 10, 16, 11)]
    [InlineData(1 << 20, 8 << 10, 4, 4)]
    [InlineData(0, 8192, 16, 1)]
    public void Factor_KnownTraffic_IsTheCheapest(long codebook, long output, int limit, int factor)
    {
        Assert.Equal(factor, GpuSplit.Factor(codebook, output, limit));
        Assert.All(Enumerable.Range(1, limit), other => Assert.True(GpuSplit.Cost(codebook, output, factor) <= GpuSplit.Cost(codebook, output, other)));
    }
}
