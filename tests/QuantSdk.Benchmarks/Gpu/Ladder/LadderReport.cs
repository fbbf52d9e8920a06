using System.Globalization;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Prints the ladder as a table: a line per configuration, shape and batch, a column per rung.</summary>
internal static class LadderReport
{
    private static readonly string[] Rungs = ["GC", "SC", "O1", "O2", "O3", "O4", "Best"];

    /// <summary>Prints the table, and how much faster the best rung is than the first.</summary>
    public static void Print(IReadOnlyList<GpuMeasurement> results)
    {
        Console.WriteLine();
        Console.WriteLine($"{results.FirstOrDefault(static result => result.Device.Length != 0)?.Device}; microseconds of the kernels; medians of graph replays over weights of more than 256 MiB");
        Console.WriteLine($"{"",-12} {"N x K x M",-18} {string.Concat(Rungs.Select(static rung => $"{rung,9}"))} {"fastest",9} {"less",7}");
        List<double> reductions = [];
        foreach (IGrouping<(string Kind, int OutFeatures, int InFeatures, int Tokens), GpuMeasurement> line in results
            .GroupBy(static result => (result.Kind, result.OutFeatures, result.InFeatures, result.Tokens)))
        {
            Dictionary<string, GpuMeasurement> byRung = line.ToDictionary(static result => result.Rung);
            string cells = string.Concat(Rungs.Select(rung => Cell(byRung.GetValueOrDefault(rung))));
            GpuMeasurement[] sound = [.. line.Where(static result => result.Error is null)];
            string tail = "";
            if (byRung.GetValueOrDefault("GC") is { Error: null } first)
            {
                GpuMeasurement fastest = sound.MinBy(static result => result.KernelMicroseconds)!;
                double reduction = 1 - fastest.KernelMicroseconds / first.KernelMicroseconds;
                reductions.Add(reduction);
                tail = string.Create(CultureInfo.InvariantCulture, $" {fastest.Rung,9} {reduction,7:P0}");
            }

            Console.WriteLine($"{line.Key.Kind,-12} {$"{line.Key.OutFeatures}x{line.Key.InFeatures}x{line.Key.Tokens}",-18} {cells}{tail}");
        }

        if (reductions.Count != 0)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Mean reduction of the fastest rung against GC: {reductions.Average():P2} (the paper: 46.13 %)"));
        }
    }

    private static string Cell(GpuMeasurement? result) => result is { Error: null }
        ? result.KernelMicroseconds.ToString("0.00", CultureInfo.InvariantCulture).PadLeft(9)
        : "failed".PadLeft(9);
}
