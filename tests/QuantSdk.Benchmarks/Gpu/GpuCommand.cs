using System.CommandLine;
using QuantSdk.Gpu;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The command <c>gpu</c>: emitted GEMV kernels beside cuBLAS on the first CUDA GPU.</summary>
internal static class GpuCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        Option<string?> cublas = new("--cublas") { Description = "The cuBLAS library; looked for where it is not given." };
        Option<string?> report = new("--report") { Description = "Writes the figures to this file as JSON." };
        Option<string?> only = new("--only") { Description = "Measures one row in this process. Rows: " + string.Join(", ", GpuRows.All.Select(static row => row.Name)) + "." };
        Option<int> seed = new("--seed") { Description = "Seed of the random data; fresh data on each run where it is not given.", DefaultValueFactory = static _ => Random.Shared.Next(1 << 20) };
        Command command = new("gpu", "Emitted GEMV kernels beside cuBLAS fp16 on the first CUDA GPU, each checked against the float64 reference.")
        {
            cublas, report, only, seed,
        };
        command.SetAction(parsed => Run(new GpuOptions(
            parsed.GetValue(cublas), parsed.GetValue(report), parsed.GetValue(only), parsed.GetValue(seed))));
        return command;
    }

    /// <summary>Runs one row here, or every row in a process of its own: a kernel that faults takes its process's device context with it, and no other row.</summary>
    private static int Run(GpuOptions options)
    {
        List<GpuMeasurement> results = [];
        foreach (GpuRow row in GpuRows.All.Where(row => options.Only is null || row.Name == options.Only))
        {
            GpuMeasurement result = options.Only is null ? RowProcess.Run(row, options) : Measure(row, options);
            results.Add(result);
            Console.WriteLine(GpuReport.Line(result, results));
        }

        if (options.Report is not null)
        {
            GpuReport.Write(options.Report, results);
        }

        if (options.Only is null)
        {
            GpuReport.Print(results);
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
