namespace QuantSdk.Hardware.Tests;

/// <summary>The ANT simulator's published table, every cell of it at the printed precision.</summary>
public sealed class AntSimulatorTests
{
    // Two digits are printed; the last bit of a double must not decide.
    private const double Printed = 0.005 + 1e-9;

    // The simulator's script forgets to reset one mean between two tables, so that an eighth of the DRAM's mean slips into the next one.
    private const double CarriedOver = 0.006;

    private const string Baseline = "AdaFloat";
    private static readonly string[] Networks = ["vgg16", "resnet18", "resnet50", "inceptionv3", "vit", "mnli", "cola", "sst_2"];

    // BiScaled's energy is averaged over the networks that it is shown for, its time over all.
    private static readonly string[] BiScaledNetworks = ["vgg16", "resnet50"];

    public static TheoryData<string, string, double[]> NetworkRows() => Rows(static network => network != "mean");

    public static TheoryData<string, double[]> MeanRows()
    {
        TheoryData<string, double[]> rows = [];
        foreach (string[] row in GoldenFile.Read("ant-results.csv").Where(static row => row[0] == "mean"))
        {
            rows.Add(row[1], Numbers(row));
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(NetworkRows))]
    public void Simulator_WithAllQuirks_ReachesThePublishedTable(string network, string accelerator, double[] published)
    {
        double[] reached = Row(network, accelerator);

        for (int part = 0; part < published.Length; part++)
        {
            Assert.Equal(published[part], reached[part], Printed);
        }
    }

    [Theory]
    [MemberData(nameof(MeanRows))]
    public void Simulator_WithAllQuirks_ReachesThePublishedMeans(string accelerator, double[] published)
    {
        string[] forEnergy = accelerator == "BiScaled" ? BiScaledNetworks : Networks;

        Assert.Equal(published[0], Networks.Average(network => Row(network, accelerator)[0]), Printed);
        for (int part = 1; part < published.Length; part++)
        {
            double tolerance = accelerator == "ANT-WS" ? Printed + CarriedOver : Printed;
            Assert.Equal(published[part], forEnergy.Average(network => Row(network, accelerator)[part]), tolerance);
        }
    }

    [Theory]
    [InlineData(nameof(Compatibility.CountReadsPerProduct))]
    [InlineData(nameof(Compatibility.OmitBufferLeakage))]
    [InlineData(nameof(Compatibility.WholeTiles))]
    [InlineData(nameof(Compatibility.FreeOutputs))]
    [InlineData(nameof(Compatibility.HideLastTile))]
    [InlineData(nameof(Compatibility.PadTiles))]
    public void Simulator_WithoutOneQuirk_MovesAwayFromTheQuirkyResult(string quirk)
    {
        Compatibility all = Compatibility.AntSimulator;
        Compatibility one = quirk switch
        {
            nameof(Compatibility.CountReadsPerProduct) => all with { CountReadsPerProduct = false },
            nameof(Compatibility.OmitBufferLeakage) => all with { OmitBufferLeakage = false },
            nameof(Compatibility.WholeTiles) => all with { WholeTiles = false },
            nameof(Compatibility.FreeOutputs) => all with { FreeOutputs = false },
            nameof(Compatibility.HideLastTile) => all with { HideLastTile = false },
            _ => all with { PadTiles = false },
        };

        // A convolution whose extents are no multiples of the array, and a product whose partial sums do not fit their buffer: each quirk shows in one of them.
        LoopNest[] nests = [new(3, 100, 9, 100, 300), new(2048, 1, 1, 128, 2048)];
        OperandFormat bits = OperandFormat.Plain(8);

        Assert.NotEqual(Run(all), Run(one));

        (double Cycles, double Energy) Run(Compatibility compatibility)
        {
            Simulator simulator = new(AcceleratorCatalog.BitFusion, new() { Compatibility = compatibility });
            LayerResult[] results = [.. nests.Select(nest => simulator.Run(nest, bits, bits))];
            return (results.Sum(static result => result.TotalCycles), results.Sum(static result => result.Energy.Total));
        }
    }

    private static double[] Row(string network, string accelerator)
    {
        (double cycles, EnergyBreakdown energy) = AntSimulator.Run(network, accelerator);
        (double baseCycles, EnergyBreakdown baseEnergy) = AntSimulator.Run(network, Baseline);
        double total = baseEnergy.Total;
        return [cycles / baseCycles, energy.Static / total, energy.Dram / total, energy.Buffer / total, energy.Core / total];
    }

    private static TheoryData<string, string, double[]> Rows(Func<string, bool> wanted)
    {
        TheoryData<string, string, double[]> rows = [];
        foreach (string[] row in GoldenFile.Read("ant-results.csv").Where(row => wanted(row[0])))
        {
            rows.Add(row[0], row[1], Numbers(row));
        }

        return rows;
    }

    private static double[] Numbers(string[] row) => [.. row.Skip(2).Select(GoldenFile.Number)];
}
