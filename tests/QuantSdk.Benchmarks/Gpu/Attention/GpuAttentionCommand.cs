using System.Collections.Concurrent;
using System.CommandLine;
using System.Globalization;
using QuantSdk.Gpu;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The command <c>gpu-attention</c>: emitted decode attention over every cache format on the first CUDA GPU.</summary>
internal static class GpuAttentionCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        Option<string?> report = new("--report") { Description = "Writes the figures to this file as JSON." };
        Option<string?> only = new("--only") { Description = $"Measures these layers, {RowNames.Help}. Those of the ladder, such as cq2-rotated-O2, are there where the program was built with -p:Ladder=true or, faster, -p:Ladder=attention. Layers: " + string.Join(", ", AttentionRows.All.Select(static row => row.Name)) + "." };
        Option<string?> shape = new("--shape") { Description = "Measures these shapes, sequences x tokens, with commas between. Shapes: " + string.Join(", ", AttentionShape.All) + "." };
        Option<string?> python = new("--python") { Description = "A Python that has PyTorch: its scaled_dot_product_attention is measured too." };
        Option<int> seed = new("--seed") { Description = "Seed of the random data; fresh data on each run where it is not given.", DefaultValueFactory = static _ => Random.Shared.Next(1 << 20) };
        Command command = new(
            "gpu-attention", "Decode attention, appending and re-quantization for every cache format on the first CUDA GPU, sampled heads checked against the float64 reference.")
        {
            report, only, shape, python, seed,
        };
        command.SetAction(parsed => Run(parsed.GetValue(report), parsed.GetValue(only), parsed.GetValue(shape), parsed.GetValue(python), parsed.GetValue(seed)));
        return command;
    }

    /// <summary>Measures one layer in one shape here, or each in a process of its own.</summary>
    private static int Run(string? report, string? only, string? shape, string? python, int seed)
    {
        AttentionShape[] shapes = shape is null ? [.. AttentionShape.All] : [.. shape.Split(',').Select(AttentionShape.Parse)];
        (AttentionRow Row, AttentionShape Shape)[] chosen =
            [.. AttentionRows.All.Where(row => RowNames.Have(only, row.Name)).SelectMany(row => shapes.Select(measured => (row, measured)))];
        IReadOnlyList<AttentionMeasurement>[] measured = new IReadOnlyList<AttentionMeasurement>[chosen.Length];
        List<AttentionMeasurement> results = python is null ? [] : [.. LibraryAttention.Measure(python, shapes)];
        Console.WriteLine(AttentionReport.Header);
        results.ForEach(result => Console.WriteLine(AttentionReport.Line(result, results)));
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, chosen.Length), EnumerablePartitionerOptions.NoBuffering), RowProcess.Parallel, i =>
        {
            measured[i] = chosen.Length == 1 ? Measure(chosen[i].Row, chosen[i].Shape, seed) : Run(chosen[i].Row, chosen[i].Shape, seed);
            foreach (AttentionMeasurement result in measured[i])
            {
                Console.WriteLine(AttentionReport.Line(result, results));
            }
        });
        results.AddRange(measured.SelectMany(static rows => rows));
        if (chosen.Length > 1)
        {
            Console.WriteLine();
            Console.WriteLine(AttentionReport.Header);
            results.ForEach(result => Console.WriteLine(AttentionReport.Line(result, results)));
            AttentionLadderReport.Print(results);
        }

        if (report is not null)
        {
            AttentionReport.Write(report, results);
        }

        return results.Count != 0 && results.TrueForAll(static result => result.Error is null) ? 0 : 1;
    }

    private static IReadOnlyList<AttentionMeasurement> Run(AttentionRow row, AttentionShape shape, int seed) => RowProcess.Run(
        ["gpu-attention", "--only", row.Name, "--shape", shape.ToString(), "--seed", seed.ToString(CultureInfo.InvariantCulture)],
        AttentionReport.Read,
        error => [row.Empty("decode", shape) with { Seed = seed, Error = error }]);

    private static IReadOnlyList<AttentionMeasurement> Measure(AttentionRow row, AttentionShape shape, int seed)
    {
        try
        {
            using QuantAccelerator accelerator = QuantAccelerator.OpenCuda();
            return [.. row.Measure(row, shape, accelerator, seed).Select(result => result with { Device = accelerator.Name, Seed = seed })];
        }
        catch (Exception exception)
        {
            // One layer's failure is that layer's result; the exit code tells of it.
            return [row.Empty("decode", shape) with { Seed = seed, Error = $"{exception.GetType().Name}: {exception.Message}" }];
        }
    }
}
