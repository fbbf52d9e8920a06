using System.Globalization;

namespace QuantSdk.Hardware;

/// <summary>A comparison as pictures (SVG).</summary>
public static class ComparisonCharts
{
    /// <summary>Time of each accelerator in milliseconds: what the array computes, and what it waits.</summary>
    public static string Time(Comparison comparison)
    {
        StackedBars chart = new($"Time of {comparison.Subject.Workload.Name}, ms", "computing", "stalled");
        foreach (WorkloadResult result in comparison.Results)
        {
            double computing = 0;
            double stalled = 0;
            foreach (LayerResult layer in result.Layers)
            {
                computing += layer.ComputeCycles;
                stalled += layer.StallCycles;
            }

            double milliseconds = 1e3 / result.Accelerator.FrequencyHertz;
            chart.Add(result.Accelerator.Name, Times(comparison.Speedup(result)), computing * milliseconds, stalled * milliseconds);
        }

        return chart.ToString();
    }

    /// <summary>Energy of each accelerator in microjoules, by where it goes.</summary>
    public static string Energy(Comparison comparison)
    {
        const double Microjoules = 1e-3;
        StackedBars chart = new($"Energy of {comparison.Subject.Workload.Name}, uJ", "static", "DRAM", "buffers", "core");
        foreach (WorkloadResult result in comparison.Results)
        {
            EnergyBreakdown energy = result.Energy * Microjoules;
            chart.Add(result.Accelerator.Name, Times(comparison.EnergyRatio(result)), energy.Static, energy.Dram, energy.Buffer, energy.Core);
        }

        return chart.ToString();
    }

    private static string Times(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture) + "x";
}
