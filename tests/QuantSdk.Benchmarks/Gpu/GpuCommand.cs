using System.CommandLine;
using QuantSdk.Gpu;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The commands that measure emitted kernels on the first CUDA GPU.</summary>
/// <param name="name">The command's name.</param>
/// <param name="description">What it measures.</param>
/// <param name="rows">Its rows.</param>
/// <param name="print">Prints all results.</param>
internal sealed class GpuCommand(string name, string description, IReadOnlyList<GpuRow> rows, Action<IReadOnlyList<GpuMeasurement>> print)
{
    /// <summary>The command <c>gpu</c>: emitted kernels beside cuBLAS.</summary>
    public static Command Create() =>
        new GpuCommand("gpu", "Emitted kernels beside cuBLAS fp16 on the first CUDA GPU, each checked against the float64 reference.", GpuRows.All, GpuReport.Print).Build();

    /// <summary>Creates the command.</summary>
    public Command Build()
    {
        Option<string?> cublas = new("--cublas") { Description = "The cuBLAS library; looked for where it is not given." };
        Option<string?> report = new("--report") { Description = "Writes the figures to this file as JSON." };
        Option<string?> only = new("--only") { Description = "Measures one row in this process. Rows: " + string.Join(", ", rows.Select(static row => row.Name)) + "." };
        Option<int> seed = new("--seed") { Description = "Seed of the random data; fresh data on each run where it is not given.", DefaultValueFactory = static _ => Random.Shared.Next(1 << 20) };
        Command command = new(name, description) { cublas, report, only, seed };
        command.SetAction(parsed => Run(new GpuOptions(
            parsed.GetValue(cublas), parsed.GetValue(report), parsed.GetValue(only), parsed.GetValue(seed))));
        return command;
    }

    /// <summary>Runs one row here, or every row in a process of its own: a kernel that faults takes its process's device context with it, and no other row.</summary>
    private int Run(GpuOptions options)
    {
        List<GpuMeasurement> results = [];
        foreach (GpuRow row in rows.Where(row => options.Only is null || row.Name == options.Only))
        {
            GpuMeasurement result = options.Only is null ? RowProcess.Run(name, row, options) : Measure(row, options);
            results.Add(result);
            Console.WriteLine(GpuReport.Line(result, results));
        }

        if (options.Report is not null)
        {
            GpuReport.Write(options.Report, results);
        }

        if (options.Only is null)
        {
            print(results);
        }

        return results.Count != 0 && results.TrueForAll(static result => result.Error is null) ? 0 : 1;
    }

    private static GpuMeasurement Measure(GpuRow row, GpuOptions options)
    {
        try
        {
            using QuantAccelerator accelerator = QuantAccelerator.OpenCuda();
            return row.Measure(row, accelerator, options) with { Device = accelerator.Name, Seed = options.Seed };
        }
        catch (Exception exception)
        {
            // One row's failure is that row's result; the exit code tells of it.
            return row.Empty with { Seed = options.Seed, Error = $"{exception.GetType().Name}: {exception.Message}" };
        }
    }
}
