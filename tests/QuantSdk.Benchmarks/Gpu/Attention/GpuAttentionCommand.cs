using System.CommandLine;
using QuantSdk.Gpu;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The command <c>attention</c>: emitted decode attention over every cache format on the first CUDA GPU.</summary>
internal static class GpuAttentionCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        Option<string?> report = new("--report") { Description = "Writes the figures to this file as JSON." };
        Option<string?> only = new("--only") { Description = "Measures one layer. Layers: " + string.Join(", ", AttentionRows.All.Select(static row => row.Name)) + "." };
        Option<string?> shape = new("--shape") { Description = "Measures one shape, sequences x tokens, for example 8x4096. Shapes: " + string.Join(", ", AttentionShape.All) + "." };
        Option<int> seed = new("--seed") { Description = "Seed of the random data; fresh data on each run where it is not given.", DefaultValueFactory = static _ => Random.Shared.Next(1 << 20) };
        Command command = new(
            "gpu-attention", "Decode attention, appending and re-quantization for every cache format on the first CUDA GPU, sampled heads checked against the float64 reference.")
        {
            report, only, shape, seed,
        };
        command.SetAction(parsed => Run(parsed.GetValue(report), parsed.GetValue(only), parsed.GetValue(shape), parsed.GetValue(seed)));
        return command;
    }

    private static int Run(string? report, string? only, string? shape, int seed)
    {
        IReadOnlyList<AttentionShape> shapes = shape is null ? AttentionShape.All : [AttentionShape.Parse(shape)];
        List<AttentionMeasurement> results = [];
        Console.WriteLine(AttentionReport.Header);
        foreach (AttentionRow row in AttentionRows.All.Where(row => only is null || row.Name == only))
        {
            foreach (AttentionShape measured in shapes)
            {
                foreach (AttentionMeasurement result in Measure(row, measured, seed))
                {
                    results.Add(result);
                    Console.WriteLine(AttentionReport.Line(result, results));
                }
            }
        }

        if (report is not null)
        {
            AttentionReport.Write(report, results);
        }

        return results.Count != 0 && results.TrueForAll(static result => result.Error is null) ? 0 : 1;
    }

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
