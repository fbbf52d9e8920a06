using System.Globalization;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Prints decode attention on every rung of the ladder: a line per format and shape, a column per rung.</summary>
internal static class AttentionLadderReport
{
    private static readonly string[] Rungs = ["GC", "SC", "O1", "O2", "O3", "O4", "Best"];

    /// <summary>Prints the table, and how much faster the best rung is than the first; nothing where no rung but ours was measured.</summary>
    public static void Print(IReadOnlyList<AttentionMeasurement> results)
    {
        List<double> reductions = [];
        foreach (IGrouping<(string Format, int Heads, int Sequences, int Tokens), AttentionMeasurement> line in results
            .Where(static result => result.Work == "decode" && result.Error is null)
            .GroupBy(static result => (result.Format, result.KeyValueHeads, result.Sequences, result.Tokens))
            .Where(static line => line.Any(static result => result.Rung == Rungs[0])))
        {
            if (reductions.Count == 0)
            {
                Console.WriteLine();
                Console.WriteLine($"{"decode, us",-12} {"shape",-9} {string.Concat(Rungs.Select(static rung => $"{rung,9}"))} {"fastest",9} {"less",7}");
            }

            AttentionMeasurement fastest = line.MinBy(static result => result.Microseconds)!;
            double reduction = 1 - fastest.Microseconds / line.First(static result => result.Rung == Rungs[0]).Microseconds;
            reductions.Add(reduction);
            string cells = string.Concat(Rungs.Select(rung => Cell(line.FirstOrDefault(result => result.Rung == rung))));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{line.Key.Format,-12} {$"{line.Key.Sequences}x{line.Key.Tokens}",-9} {cells} {fastest.Rung,9} {reduction,7:P0}"));
        }

        if (reductions.Count != 0)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Mean reduction of the fastest rung against GC: {reductions.Average():P2} (the paper, all kernels: 46.13 %)"));
        }
    }

    private static string Cell(AttentionMeasurement? result) =>
        (result is null ? "-" : result.Microseconds.ToString("0.00", CultureInfo.InvariantCulture)).PadLeft(9);
}
