namespace QuantSdk.Hardware.Tests;

/// <summary>
/// A full-model sweep of Llama-2-7B that was made once with another program on the same model: tiling, 64 GB/s, no metadata, MANT 32 x 32 against 16-bit attention.
/// Its cycles are reached to the printed digit. Its energies depend on which of several mappings of equal cycles is taken, and the two programs choose differently:
/// the ANT optimizer's constants, which ours takes, weigh DRAM about 25 times as heavily as that program's choices imply.
/// </summary>
public sealed class SweepTests
{
    private const double Printed = 0.005 + 1e-9;

    // What is left over once the choice is alike: the rows against the 32 x 32 array at 4K tokens.
    private const double SameChoice = 0.025;

    // What the other choice costs at most, at 4K tokens with stationary outputs.
    private const double OtherChoice = 0.05;

    private static readonly int[] Lengths = [2048, 4096, 8192, 16384, 32768, 65536, 131072];

    private static readonly SimulationOptions Options = new()
    {
        Compatibility = Compatibility.AntSimulator,
        CountMetadata = false,
        CountUnitLatency = false,
        CountValueWindow = false,
    };

    // A twenty-fifth of the reported constants: where the choices of the other program come out.
    private static readonly DramInterface LightDram = MemoryCatalog.AntDram with
    {
        ReadPicojoulesPerBit = MemoryCatalog.AntDram.ReadPicojoulesPerBit / 25,
        WritePicojoulesPerBit = MemoryCatalog.AntDram.WritePicojoulesPerBit / 25,
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
        (double Speed, double Energy)[] quirky = Sweep(baseline, side, Dataflow.OutputStationary, InferencePhase.Prefill, Options);
        (double Speed, double Energy)[] alike = Sweep(baseline, side, Dataflow.OutputStationary, InferencePhase.Prefill, Options with { ChoiceDram = LightDram });

        for (int i = 0; i < Lengths.Length; i++)
        {
            Assert.Equal(speed[i], quirky[i].Speed, Printed);
            Assert.Equal(1, quirky[i].Energy / energy[i], OtherChoice);
            Assert.Equal(1, alike[i].Energy / energy[i], SameChoice);
        }

        // Means are within two hundredths even so.
        Assert.Equal(1, alike.Average(static cell => cell.Energy) / energy.Average(), 0.02);
    }

    [Theory]
    [InlineData("ANT", 40, 1.97, 5.41, 3.56, 3.35)]
    [InlineData("Tender", 38, 2.03, 5.42, 3.59, 2.38)]
    public void Prefill_WithStationaryWeights_ReachesTheSweep(string baseline, int side, double first, double last, double meanSpeed, double meanEnergy)
    {
        (double Speed, double Energy)[] cells = Sweep(baseline, side, Dataflow.WeightStationary, InferencePhase.Prefill, Options);

        Assert.Equal(first, cells[0].Speed, Printed);
        Assert.Equal(last, cells[^1].Speed, Printed);
        Assert.Equal(meanSpeed, cells.Average(static cell => cell.Speed), Printed);
        Assert.Equal(1, cells.Average(static cell => cell.Energy) / meanEnergy, OtherChoice);
    }

    [Theory]
    [InlineData("OliVe", 32, Dataflow.OutputStationary, 2.15, 3.68, 2.86, 1.69, 2.91, 2.27)]
    [InlineData("ANT", 40, Dataflow.WeightStationary, 2.18, 3.79, 2.92, 2.94, 5.15, 3.98)]
    public void Decode_OfOneSequence_ReachesTheSweep(
        string baseline, int side, Dataflow dataflow, double firstSpeed, double lastSpeed, double meanSpeed, double firstEnergy, double lastEnergy, double meanEnergy)
    {
        (double Speed, double Energy)[] cells = Sweep(baseline, side, dataflow, InferencePhase.Decode, Options);

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

    private static (double Speed, double Energy)[] Sweep(string baseline, int side, Dataflow dataflow, InferencePhase phase, SimulationOptions options)
    {
        Simulator mant = new(AcceleratorCatalog.Mant with { Dataflow = dataflow }, options);
        Simulator other = new(Baseline(baseline, side) with { Dataflow = dataflow }, options);
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
