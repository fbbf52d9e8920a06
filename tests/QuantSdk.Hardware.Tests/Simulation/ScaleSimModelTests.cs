namespace QuantSdk.Hardware.Tests;

/// <summary>SCALE-Sim's own runs, reproduced by the closed forms; <see cref="ScaleSimStallsTests"/> adds the cycles that its memory stalls.</summary>
public sealed class ScaleSimModelTests
{
    private static readonly ArrayShape Array = new(32, 32);

    [Fact]
    public void WeightStationary_OfTheFirstLayerOfAlexNet_EqualsScaleSim() =>
        Assert.Equal(112283, ScaleSimModel.WeightStationary(Array, m: 3025, n: 96, k: 363));

    [Fact]
    public void AllDataflows_OfOneProduct_EqualScaleSim()
    {
        Assert.Equal(10175, ScaleSimModel.OutputStationary(Array, m: 256, n: 128, k: 256));
        Assert.Equal(11199, ScaleSimModel.WeightStationary(Array, m: 256, n: 128, k: 256));
        Assert.Equal(14207, ScaleSimModel.InputStationary(Array, m: 256, n: 128, k: 256));
    }

    [Theory]
    [InlineData("MANT", GemmRole.Linear, 32, 64)]
    [InlineData("Tender", GemmRole.Linear, 32, 32)]
    [InlineData("Tender", GemmRole.Scores, 16, 16)]
    [InlineData("BitFusion", GemmRole.Mixing, 16, 16)]
    public void EffectiveArray_OfAWidth_ScalesBothSides(string name, GemmRole role, int rows, int columns)
    {
        Gemm gemm = new() { Name = "x", Role = role, M = 64, K = 64, N = 64 };

        Assert.Equal(new(rows, columns), ScaleSimModel.EffectiveArray(AcceleratorCatalog.Find(name)!, gemm));
    }

    [Theory]
    [InlineData(Dataflow.OutputStationary)]
    [InlineData(Dataflow.WeightStationary)]
    public void Simulator_WithoutFillAndDrain_ComputesWhatTheClosedFormsLeave(Dataflow dataflow)
    {
        // With extents that the array divides, a fold takes K (or M) cycles in our engine and R + C - 2 (or 2R + C - 2) more in SCALE-Sim.
        Accelerator accelerator = AcceleratorCatalog.Int8Array with { Dataflow = dataflow };
        Gemm gemm = new() { Name = "x", Role = GemmRole.Linear, M = 256, K = 256, N = 128 };

        double compute = new Simulator(accelerator).Run(gemm).ComputeCycles;
        long folds = 8 * 4;
        long fill = dataflow == Dataflow.OutputStationary ? 62 : 94;

        Assert.Equal(ScaleSimModel.Cycles(accelerator, gemm), (long)compute + (folds * fill) - 1);
    }

    [Theory]
    [InlineData(Dataflow.OutputStationary)]
    [InlineData(Dataflow.WeightStationary)]
    public void Simulator_WithFillAndDrain_NeedsWhatScaleSimNeeds(Dataflow dataflow)
    {
        // Memory that never limits leaves computing and filling; SCALE-Sim counts from zero, hence one less.
        Accelerator accelerator = AcceleratorCatalog.Int8Array with { Dataflow = dataflow, Dram = MemoryCatalog.AntDram with { BitsPerCycle = int.MaxValue } };
        Gemm gemm = new() { Name = "x", Role = GemmRole.Linear, M = 256, K = 256, N = 128 };

        LayerResult result = new Simulator(accelerator, new() { CountFill = true, CycleSlack = 0 }).Run(gemm);

        // The first and the last tile still take a cycle each.
        Assert.Equal(ScaleSimModel.Cycles(accelerator, gemm) + 1 + 2, result.TotalCycles);
    }

    [Fact]
    public void ClosedForms_OfNothing_AreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => ScaleSimModel.OutputStationary(Array, 0, 1, 1));
}
