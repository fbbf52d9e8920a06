namespace QuantSdk.Hardware.Tests;

/// <summary>
/// A full-model sweep of Llama-2-7B that was made once with another program on the same model: tiling, 64 GB/s, no metadata, MANT 32 x 32 against 16-bit attention.
/// All its speedups are reached to the printed digit. It counts as the ANT simulator does, except that its prefill waits for the last output tile; without that wait the mapping of
/// fewest cycles is another, and the energies of prefill are up to 6.6 % off.
/// </summary>
public sealed class SweepTests
{
    private const double Printed = 0.005 + 1e-9;

    // What the energies of prefill are off by: half a digit, and a mapping of equal cycles here and there.
    private const double EnergyTolerance = 0.005;

    // The one cell that is further off; PrefillEnergy_OfTheEqualArrayAt2K_IsOffByTheMappingOfTheScores explains it.
    private const double EqualArrayTolerance = 0.015;

    private static readonly int[] Lengths = [2048, 4096, 8192, 16384, 32768, 65536, 131072];

    private static readonly SimulationOptions Options = new()
    {
        Compatibility = Compatibility.AntSimulator with { HideLastTile = false },
        CountMetadata = false,
        CountUnitLatency = false,
        CountValueWindow = false,
    };

    public static TheoryData<string, int, double[], double[]> OutputStationaryRows() => new()
    {
        { "ANT", 40, [1.65, 1.92, 2.35, 2.97, 3.67, 4.31, 4.78], [1.99, 2.17, 2.60, 3.23, 3.94, 4.59, 5.07] },
        { "Tender", 38, [1.77, 2.06, 2.53, 3.18, 3.93, 4.61, 5.11], [1.48, 1.60, 1.91, 2.35, 2.85, 3.31, 3.65] },
        { "OliVe", 32, [2.46, 2.85, 3.49, 4.39, 5.42, 6.36, 7.05], [1.77, 1.94, 2.43, 2.97, 3.58, 4.14, 4.55] },
        { "OliVe", 54, [0.88, 1.02, 1.26, 1.58, 1.96, 2.30, 2.55], [1.09, 1.17, 1.39, 1.69, 2.05, 2.37, 2.60] },
    };

    [Theory]
    [MemberData(nameof(OutputStationaryRows))]
    public void Prefill_WithStationaryOutputs_ReachesTheSweep(string baseline, int side, double[] speed, double[] energy)
    {
        (double Speed, double Energy)[] cells = Sweep(baseline, side, Dataflow.OutputStationary, InferencePhase.Prefill);

        for (int i = 0; i < Lengths.Length; i++)
        {
            Assert.Equal(speed[i], cells[i].Speed, Printed);
            Assert.Equal(1, cells[i].Energy / energy[i], side == 32 && i == 0 ? EqualArrayTolerance : EnergyTolerance);
        }

        Assert.Equal(1, cells.Average(static cell => cell.Energy) / energy.Average(), EnergyTolerance);
    }

    /// <summary>
    /// 1.747 against 1.77: our search finds a mapping of the scores with a tenth less energy, in as many cycles, than that of the mixing product, which multiplies as much. At the energy of the
    /// mixing product 1.77 comes out.
    /// </summary>
    [Fact]
    public void PrefillEnergy_OfTheEqualArrayAt2K_IsOffByTheMappingOfTheScores()
    {
        Workload workload = Workload(Lengths[0], InferencePhase.Prefill);
        WorkloadResult mant = new Simulator(AcceleratorCatalog.Mant, Options).Run(workload);
        WorkloadResult other = new Simulator(Baseline("OliVe", 32), Options).Run(workload);
        double scores = Energy(GemmRole.Scores), mixing = Energy(GemmRole.Mixing);

        Assert.Equal(1.747, other.Energy.Total / mant.Energy.Total, 0.001);
        Assert.Equal(1.77, (other.Energy.Total - scores + mixing) / mant.Energy.Total, Printed);

        double Energy(GemmRole role) => other.Layers.Where(layer => layer.Gemm.Role == role).Sum(static layer => layer.Energy.Total);
    }

    [Fact]
    public void PrefillEnergy_WithoutTheLastTile_IsFurtherOff()
    {
        SimulationOptions hidden = Options with { Compatibility = Compatibility.AntSimulator };

        Assert.Equal(2.292, Sweep("ANT", 40, Dataflow.WeightStationary, InferencePhase.Prefill, hidden)[0].Energy, 0.001);
        Assert.Equal(2.15, Sweep("ANT", 40, Dataflow.WeightStationary, InferencePhase.Prefill)[0].Energy, Printed);
    }

    [Theory]
    [InlineData("ANT", 40, 1.97, 5.41, 3.56, 2.15, 4.83, 3.35)]
    [InlineData("Tender", 38, 2.03, 5.42, 3.59, 1.60, 3.34, 2.38)]
    public void Prefill_WithStationaryWeights_ReachesTheSweep(
        string baseline, int side, double firstSpeed, double lastSpeed, double meanSpeed, double firstEnergy, double lastEnergy, double meanEnergy)
    {
        (double Speed, double Energy)[] cells = Sweep(baseline, side, Dataflow.WeightStationary, InferencePhase.Prefill);

        Assert.Equal(firstSpeed, cells[0].Speed, Printed);
        Assert.Equal(lastSpeed, cells[^1].Speed, Printed);
        Assert.Equal(meanSpeed, cells.Average(static cell => cell.Speed), Printed);
        Assert.Equal(firstEnergy, cells[0].Energy, Printed);
        Assert.Equal(lastEnergy, cells[^1].Energy, Printed);
        Assert.Equal(meanEnergy, cells.Average(static cell => cell.Energy), Printed);
    }

    [Theory]
    [InlineData("OliVe", 32, Dataflow.OutputStationary, 2.15, 3.68, 2.86, 1.69, 2.91, 2.27)]
    [InlineData("ANT", 40, Dataflow.WeightStationary, 2.18, 3.79, 2.92, 2.94, 5.15, 3.98)]
    public void Decode_OfOneSequence_ReachesTheSweep(
        string baseline, int side, Dataflow dataflow, double firstSpeed, double lastSpeed, double meanSpeed, double firstEnergy, double lastEnergy, double meanEnergy)
    {
        // The last tile's transfer is hidden here, as the ANT simulator hides it: counted, it would move the first mean to 2.854 and leave the other row as it is.
        SimulationOptions hidden = Options with { Compatibility = Compatibility.AntSimulator };
        (double Speed, double Energy)[] cells = Sweep(baseline, side, dataflow, InferencePhase.Decode, hidden);

        Assert.Equal(firstSpeed, cells[0].Speed, Printed);
        Assert.Equal(lastSpeed, cells[^1].Speed, Printed);
        Assert.Equal(meanSpeed, cells.Average(static cell => cell.Speed), Printed);
        Assert.Equal(firstEnergy, cells[0].Energy, Printed);
        Assert.Equal(lastEnergy, cells[^1].Energy, Printed);
        Assert.Equal(meanEnergy, cells.Average(static cell => cell.Energy), Printed);
    }

    [Theory]
    [InlineData("ANT", 40, 1.33, 5.43)]
    [InlineData("Tender", 38, 1.44, 5.80)]
    [InlineData("OliVe", 32, 2.00, 8.00)]
    public void Prefill_SplitByKind_GainsWhatItsWidthsSay(string baseline, int side, double linear, double attention)
    {
        Workload workload = Workload(Lengths[^1], InferencePhase.Prefill);
        WorkloadResult mant = new Simulator(AcceleratorCatalog.Mant, Options).Run(workload);
        WorkloadResult other = new Simulator(Baseline(baseline, side), Options).Run(workload);

        Assert.Equal(linear, other.LinearCycles / mant.LinearCycles, Printed);
        Assert.Equal(attention, other.AttentionCycles / mant.AttentionCycles, Printed);
    }

    private static (double Speed, double Energy)[] Sweep(string baseline, int side, Dataflow dataflow, InferencePhase phase, SimulationOptions? options = null)
    {
        Simulator mant = new(AcceleratorCatalog.Mant with { Dataflow = dataflow }, options ?? Options);
        Simulator other = new(Baseline(baseline, side) with { Dataflow = dataflow }, options ?? Options);
        return [.. Lengths.Select(length =>
        {
            Workload workload = Workload(length, phase);
            WorkloadResult ours = mant.Run(workload);
            WorkloadResult theirs = other.Run(workload);
            return (theirs.TotalCycles / ours.TotalCycles, theirs.Energy.Total / ours.Energy.Total);
        })];
    }

    private static Accelerator Baseline(string name, int side) => AcceleratorCatalog.Find(name)! with { Array = new(side, side) };

    private static Workload Workload(int length, InferencePhase phase) =>
        TransformerWorkload.Create(TransformerCatalog.Find("Llama-2-7B")!, new() { SequenceLength = length, Phase = phase });
}
