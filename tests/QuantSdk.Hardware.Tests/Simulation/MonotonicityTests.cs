namespace QuantSdk.Hardware.Tests;

/// <summary>More of a resource never costs cycles, and wider numbers never save any.</summary>
public sealed class MonotonicityTests
{
    public static TheoryData<int, int, int, Dataflow> Shapes()
    {
        TheoryData<int, int, int, Dataflow> shapes = [];
        foreach ((int m, int k, int n) in ((int, int, int)[])[(1, 4096, 4096), (64, 128, 1000), (2048, 4096, 11008), (333, 77, 555), (1, 1, 1)])
        {
            shapes.Add(m, k, n, Dataflow.OutputStationary);
            shapes.Add(m, k, n, Dataflow.WeightStationary);
        }

        return shapes;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Cycles_WithMoreBandwidth_DoNotGrow(int m, int k, int n, Dataflow dataflow) => AssertFalling(
        [128, 256, 1024, 4096], bits => Run(m, k, n, Preset(dataflow) with { Dram = MemoryCatalog.AntDram with { BitsPerCycle = bits } }));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Cycles_WithTwiceTheRows_DoNotGrow(int m, int k, int n, Dataflow dataflow) => AssertFalling(
        [8, 16, 32, 64], side => Run(m, k, n, Preset(dataflow) with { Array = new(side, side) }));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Cycles_WithNarrowerWeights_DoNotGrow(int m, int k, int n, Dataflow dataflow) => AssertFalling(
        [16, 8, 4, 2], bits => Run(m, k, n, Preset(dataflow) with { Operands = AcceleratorCatalog.Int8Array.Operands with { Weights = OperandFormat.Plain(bits) } }));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Cycles_UnderTheQuirks_AreNeverFewerThanTheClosedForm(int m, int k, int n, Dataflow dataflow)
    {
        LayerResult result = new Simulator(AcceleratorCatalog.Int8Array with { Dataflow = dataflow }, new() { Compatibility = Compatibility.AntSimulator })
            .Run(new Gemm { Name = "x", Role = GemmRole.Linear, M = m, K = k, N = n });

        Assert.True(result.ComputeCycles >= (double)m * k * n / (32 * 32));
        Assert.True(result.StallCycles > 0);
    }

    private static Accelerator Preset(Dataflow dataflow) => AcceleratorCatalog.Int8Array with { Element = ElementCatalog.BitFusion, Dataflow = dataflow };

    // The slack trades cycles for energy, so it is left out here.
    private static double Run(int m, int k, int n, Accelerator accelerator) => new Simulator(accelerator, new() { CycleSlack = 0 })
        .Run(new Gemm { Name = "x", Role = GemmRole.Linear, M = m, K = k, N = n }).TotalCycles;

    private static void AssertFalling(int[] settings, Func<int, double> cycles)
    {
        double before = double.PositiveInfinity;
        foreach (int setting in settings)
        {
            double now = cycles(setting);

            // First and last tiles are rounded up to whole cycles.
            Assert.True(now <= before + 2, $"{setting}: {now} after {before}");
            before = now;
        }
    }
}
