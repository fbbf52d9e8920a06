using System.Collections.Concurrent;

namespace QuantSdk.Hardware.Tests;

/// <summary>The accelerators of the ANT simulator's table, run by ours with all its quirks.</summary>
internal static class AntSimulator
{
    private static readonly SimulationOptions Options = new()
    {
        Compatibility = Compatibility.AntSimulator,
        CountMetadata = false,
        CountUnitLatency = false,
        CountValueWindow = false,
    };

    // The second number of each is the column of ant-layers.csv that holds its bits.
    private static readonly Dictionary<string, (Accelerator Accelerator, int Column)> Accelerators = new()
    {
        ["ANT-OS"] = (Preset(32, 32), 0),
        ["ANT-WS"] = (Preset(32, 32) with { Dataflow = Dataflow.WeightStationary }, 0),
        ["BitFusion"] = (Preset(32, 32), 1),
        ["OLAccel"] = (Preset(16, 18), 2),
        ["BiScaled"] = (Preset(32, 80) with { Element = ElementCatalog.AntSimulator6 }, 3),
        ["AdaFloat"] = (Preset(32, 28), 4),
    };

    private static readonly ConcurrentDictionary<(string Network, string Accelerator), Lazy<(double Cycles, EnergyBreakdown Energy)>> Known = new();

    /// <summary>Names of the accelerators.</summary>
    public static IEnumerable<string> Names => Accelerators.Keys;

    /// <summary>Cycles and energy of a network.</summary>
    public static (double Cycles, EnergyBreakdown Energy) Run(string network, string name) =>
        Known.GetOrAdd((network, name), static key => new(() => Compute(key.Network, key.Accelerator))).Value;

    private static (double Cycles, EnergyBreakdown Energy) Compute(string network, string name)
    {
        (Accelerator accelerator, int column) = Accelerators[name];
        Simulator simulator = new(accelerator, Options);
        double cycles = 0;
        EnergyBreakdown energy = default;
        foreach (AntLayer layer in AntLayer.All.Where(layer => layer.Network == network && layer.Bits[column] > 0))
        {
            OperandFormat format = OperandFormat.Plain(layer.Bits[column]);
            LayerResult result = simulator.Run(layer.Nest, format, format);
            cycles += result.TotalCycles;
            energy += result.Energy;
        }

        return (cycles, energy);
    }

    private static Accelerator Preset(int rows, int columns) => AcceleratorCatalog.BitFusion with
    {
        Element = ElementCatalog.AntSimulator8,
        Array = new(rows, columns),
    };
}
