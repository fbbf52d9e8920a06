namespace QuantSdk.Hardware.Tests;

/// <summary>Cycles of Llama-2-7B's linear layers at mixed widths, over OliVe's: what the M-ANT group's later simulator gives for its own per-layer bits (2048 tokens, arrays of equal size).</summary>
public sealed class MixedWidthTests
{
    private const double Printed = 0.0005 + 1e-9;
    private static readonly int[] Olive = [4, 8, 8, 4, 8, 4, 8];

    [Fact]
    public void Ant_OverOlive_GivesThePublishedRatio() => Assert.Equal(0.704, Cycles(AcceleratorCatalog.Olive, 8, 8, 8, 8, 4, 4, 4) / Cycles(AcceleratorCatalog.Olive, Olive), Printed);

    [Fact]
    public void EightBits_OverOlive_GiveThePublishedRatio() => Assert.Equal(1.411, Cycles(AcceleratorCatalog.Olive, 8, 8, 8, 8, 8, 8, 8) / Cycles(AcceleratorCatalog.Olive, Olive), Printed);

    [Fact]
    public void Mant_OverOlive_GivesThePublishedRatio()
    {
        // M-ANT keeps its activations at 8 bits, so that a 4-bit weight only halves the cycles.
        IReadOnlyList<LinearShape> layers = [.. TransformerWorkload.Linear(TransformerCatalog.Find("Llama-2-7B")!)];

        Assert.Equal(0.706, Run(AcceleratorCatalog.Mant, layers) / Cycles(AcceleratorCatalog.Olive, Olive), Printed);
    }

    private static double Cycles(Accelerator accelerator, params int[] bits) => Run(
        accelerator,
        [.. TransformerWorkload.Linear(TransformerCatalog.Find("Llama-2-7B")!).Select((layer, i) => layer with { Weights = OperandFormat.Plain(bits[i]), Activations = OperandFormat.Plain(bits[i]) })]);

    private static double Run(Accelerator accelerator, IReadOnlyList<LinearShape> layers) =>
        new Simulator(accelerator with { Array = new(16, 16) }, new() { Compatibility = Compatibility.AntSimulator, CountMetadata = false, CountUnitLatency = false })
            .Run(LayerWorkload.Create("mixed", layers, [], new() { SequenceLength = 2048 })).TotalCycles;
}
