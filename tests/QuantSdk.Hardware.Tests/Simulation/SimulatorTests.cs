using System.Diagnostics;

namespace QuantSdk.Hardware.Tests;

/// <summary>The corrected model, against what can be counted by hand.</summary>
public sealed class SimulatorTests
{
    private static readonly Gemm Square = new() { Name = "x", Role = GemmRole.Linear, M = 1024, K = 1024, N = 1024 };

    [Theory]
    [InlineData("INT8", 1)]
    [InlineData("Tender", 1)]
    [InlineData("MANT", 2)]
    public void Run_OfLinearLayers_ComputesAtTheElementsRate(string name, int rate) =>
        Assert.Equal(1024.0 * 1024 * 1024 / (32 * 32 * rate), new Simulator(AcceleratorCatalog.Find(name)!).Run(Square).ComputeCycles);

    [Theory]
    [InlineData("INT8", 1)]
    [InlineData("Tender", 0.25)]
    [InlineData("MANT", 2)]
    public void Run_OfScores_ComputesAtTheCachesRate(string name, double rate) =>
        Assert.Equal(1024.0 * 1024 * 1024 / (32 * 32 * rate), new Simulator(AcceleratorCatalog.Find(name)!).Run(Square with { Role = GemmRole.Scores }).ComputeCycles);

    [Theory]
    [InlineData(Dataflow.OutputStationary)]
    [InlineData(Dataflow.WeightStationary)]
    public void Run_OfAProduct_MovesAtLeastItsOperandsOnce(Dataflow dataflow)
    {
        LayerResult result = new Simulator(AcceleratorCatalog.Int8Array with { Dataflow = dataflow }).Run(Square);

        Assert.True(result.Traffic.DramReads >= 2 * 1024 * 1024 * 8);
        Assert.True(result.Traffic.DramWrites >= 1024 * 1024 * 16);
        Assert.Equal(result.Energy.Total, result.Energy.Static + result.Energy.Dram + result.Energy.Buffer + result.Energy.Core);
    }

    [Fact]
    public void Run_OfRepeatedProducts_TakesThatManyTimes()
    {
        Simulator simulator = new(AcceleratorCatalog.Int8Array);

        Assert.Equal(6 * simulator.Run(Square).TotalCycles, simulator.Run(Square with { Count = 12, WorkFactor = 0.5 }).TotalCycles);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(33)]
    [InlineData(1000)]
    public void Run_OfOddExtents_CountsEdgesAsTheyAre(int extent)
    {
        LayerResult result = new Simulator(AcceleratorCatalog.Int8Array).Run(Square with { M = extent, K = extent, N = extent });
        double folds = Math.Ceiling(extent / 32.0);

        // Smaller tiles than the array waste more; the best mapping wastes no more than the last fold, but for the allowed slack.
        Assert.InRange(result.ComputeCycles, folds * folds * extent, Math.Max(folds * folds * extent * 1.02, (folds * folds * extent) + 64));
        Assert.True(result.Traffic.DramWrites >= extent * (double)extent * 16);
    }

    [Fact]
    public void Run_WithMoreSlack_SpendsNoMoreEnergy()
    {
        double tight = new Simulator(AcceleratorCatalog.Int8Array, new() { CycleSlack = 0 }).Run(Square).Energy.Total;
        double loose = new Simulator(AcceleratorCatalog.Int8Array, new() { CycleSlack = 0.01 }).Run(Square).Energy.Total;

        Assert.True(loose <= tight);
    }

    [Fact]
    public void Run_WithoutMetadata_MovesLess()
    {
        LayerResult with = new Simulator(AcceleratorCatalog.Mant).Run(Square);
        LayerResult without = new Simulator(AcceleratorCatalog.Mant, new() { CountMetadata = false }).Run(Square);

        Assert.True(without.Traffic.DramReads < with.Traffic.DramReads);
        Assert.True(without.Traffic.OutputReads < with.Traffic.OutputReads);
    }

    [Fact]
    public void Run_OfLayers_FillsTheUnitsPipelinesOnceALayer()
    {
        Gemm layers = Square with { Count = 64, Layers = 32 };
        double with = new Simulator(AcceleratorCatalog.Mant).Run(layers).StallCycles;
        double without = new Simulator(AcceleratorCatalog.Mant, new() { CountUnitLatency = false }).Run(layers).StallCycles;

        Assert.Equal(32 * (64 + 12 + 4), with - without);
    }

    [Fact]
    public void Run_WithANarrowPostUnit_WaitsForIt()
    {
        Accelerator narrow = AcceleratorCatalog.Mant with { PostUnit = new() { ColumnsPerCycle = 1 } };

        // 1024 x 1024 outputs of 16 groups each, one a cycle.
        Assert.True(new Simulator(narrow).Run(Square).TotalCycles >= 16.0 * 1024 * 1024);
        Assert.True(new Simulator(AcceleratorCatalog.Mant).Run(Square).TotalCycles < 16.0 * 1024 * 1024);
    }

    [Fact]
    public void Run_WithStationaryWeights_KeepsTwoSumsWhileAGroupIsUnfinished()
    {
        // 32 rows hold half a group of 64, 64 rows a whole one; twice the rows also halve the folds.
        Accelerator half = AcceleratorCatalog.Mant with { Dataflow = Dataflow.WeightStationary, PostUnit = null };
        Accelerator whole = half with { Array = new(64, 32) };

        double halfBits = new Simulator(half).Run(Square).Traffic.OutputWrites;
        double wholeBits = new Simulator(whole).Run(Square).Traffic.OutputWrites;

        Assert.Equal(1024.0 * 1024 * 16 * 2 * (1024 / 32), halfBits);
        Assert.Equal(1024.0 * 1024 * 16 * (1024 / 64), wholeBits);
    }

    [Fact]
    public void Run_OfAProductThatFitsNoBuffer_SaysSo()
    {
        OnChipBuffer none = MemoryCatalog.AntBuffers.Weights with { Bytes = 1 };
        Accelerator accelerator = AcceleratorCatalog.Int8Array with { Buffers = MemoryCatalog.AntBuffers with { Weights = none } };

        Assert.Contains("INT8", Assert.Throws<InvalidOperationException>(() => new Simulator(accelerator).Run(Square)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OfAFullStudy_TakesSeconds()
    {
        Stopwatch watch = Stopwatch.StartNew();
        foreach (Accelerator accelerator in AcceleratorCatalog.All)
        {
            Simulator simulator = new(accelerator);
            for (int length = 2048; length <= 131072; length *= 2)
            {
                simulator.Run(TransformerWorkload.Create(TransformerCatalog.Find("Llama-2-7B")!, new() { SequenceLength = length }));
            }
        }

        Assert.True(watch.Elapsed.TotalSeconds < 10, $"Seven lengths on six accelerators took {watch.Elapsed.TotalSeconds:F1} s.");
    }
}
