using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace QuantSdk.Hardware;

/// <summary>A comparison as tables for a terminal.</summary>
public static class ComparisonText
{
    private const double NanojoulesPerMicrojoule = 1e3;
    private const double MillisecondsPerSecond = 1e3;

    /// <summary>Writes the accelerator's layers, then a line for each accelerator.</summary>
    public static string Write(Comparison comparison)
    {
        Accelerator accelerator = comparison.Subject.Accelerator;
        Workload workload = comparison.Subject.Workload;
        string phase = workload.Phase == InferencePhase.Prefill ? "prefill of" : "one decode step against";
        string dataflow = accelerator.Dataflow == Dataflow.OutputStationary ? "outputs stay" : "weights stay";
        StringBuilder text = new();
        text.Append($"{workload.Name}: {phase} {workload.SequenceLength} tokens, batch {workload.Batch}\n");
        text.Append($"{accelerator.Name} {accelerator.Array}, {dataflow}, {NumberText.Of(accelerator.FrequencyHertz / 1e6)} MHz, {accelerator.Element.Name}\n\n");
        Table(text, [["layer", "M x K x N", "times", "operands", "cycles", "stalled", "energy uJ"], .. comparison.Subject.Layers.Select(layer => LayerRow(accelerator, layer))]);
        text.Append('\n');
        List<string[]> rows = [["accelerator", "array", "cycles", "ms", "energy uJ", "static", "dram", "buffer", "core", "speedup", "energy saved"]];
        foreach (WorkloadResult result in comparison.Results)
        {
            EnergyBreakdown energy = result.Energy;
            rows.Add([
                result.Accelerator.Name,
                result.Accelerator.Array.ToString(),
                Whole(result.TotalCycles),
                Fixed(result.Seconds * MillisecondsPerSecond, 4),
                Micro(energy.Total),
                Micro(energy.Static),
                Micro(energy.Dram),
                Micro(energy.Buffer),
                Micro(energy.Core),
                Fixed(comparison.Speedup(result), 2) + "x",
                Fixed(comparison.EnergyRatio(result), 2) + "x",
            ]);
        }

        Table(text, rows);
        text.Append($"\nspeedup and energy saved: how many times as long, and how much energy, each takes beside {accelerator.Name}\n");
        return text.ToString();
    }

    private static string[] LayerRow(Accelerator accelerator, LayerResult layer)
    {
        // What stages values between memory and buffers multiplies nothing.
        bool multiplies = layer.Gemm.M > 0;
        return
        [
            layer.Gemm.Name,
            multiplies ? $"{layer.Gemm.M} x {layer.Gemm.K} x {layer.Gemm.N}" : "-",
            NumberText.Of(layer.Gemm.Count),
            multiplies ? PrecisionClass.Of(accelerator, layer.Gemm).Name : "-",
            Whole(layer.TotalCycles),
            Whole(layer.StallCycles),
            Micro(layer.Energy.Total),
        ];
    }

    private static void Table(StringBuilder text, IReadOnlyList<string[]> rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            IEnumerable<string> cells = row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }
    }

    private static string Micro(double nanojoules) => Fixed(nanojoules / NanojoulesPerMicrojoule, 3);

    private static string Whole(double value) => Math.Round(value).ToString("N0", CultureInfo.InvariantCulture);

    private static string Fixed(double value, int digits) => value.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
