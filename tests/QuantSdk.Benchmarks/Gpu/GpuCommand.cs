using System.Collections.Concurrent;
using System.CommandLine;
using System.Globalization;
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
        Option<string?> only = new("--only") { Description = $"Measures these rows, {RowNames.Help}. One row runs in this process. Rows: " + string.Join(", ", rows.Select(static row => row.Name)) + "." };
        Option<int> seed = new("--seed") { Description = "Seed of the random data; fresh data on each run where it is not given.", DefaultValueFactory = static _ => Random.Shared.Next(1 << 20) };
        Command command = new(name, description) { cublas, report, only, seed };
        command.SetAction(parsed => Run(new GpuOptions(
            parsed.GetValue(cublas), parsed.GetValue(report), parsed.GetValue(only), parsed.GetValue(seed))));
        return command;
    }

    /// <summary>Runs one row here, or every row in a process of its own.</summary>
    private int Run(GpuOptions options)
    {
        GpuRow[] chosen = [.. rows.Where(row => RowNames.Have(options.Only, row.Name))];
        GpuMeasurement?[] measured = new GpuMeasurement?[chosen.Length];
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, chosen.Length), EnumerablePartitionerOptions.NoBuffering), RowProcess.Parallel, i =>
        {
            measured[i] = chosen.Length == 1 ? Measure(chosen[i], options) : Run(chosen[i], options);
            Console.WriteLine(GpuReport.Line(measured[i]!, [.. measured.OfType<GpuMeasurement>()]));
        });
        List<GpuMeasurement> results = [.. measured.OfType<GpuMeasurement>()];

        if (options.Report is not null)
        {
            GpuReport.Write(options.Report, results);
        }

        if (chosen.Length > 1)
        {
            print(results);
        }

        return results.Count != 0 && results.TrueForAll(static result => result.Error is null) ? 0 : 1;
    }

    private GpuMeasurement Run(GpuRow row, GpuOptions options)
    {
        string[] arguments = [name, "--only", row.Name, "--seed", options.Seed.ToString(CultureInfo.InvariantCulture)];
        return RowProcess.Run(
            options.Cublas is null ? arguments : [.. arguments, "--cublas", options.Cublas],
            static report => GpuReport.Read(report).Single(),
            error => row.Empty with { Error = error });
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
