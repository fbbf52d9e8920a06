using System.Diagnostics;
using System.Globalization;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Runs a row in a process of its own.</summary>
internal static class RowProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Runs this program for one row and reads its report.</summary>
    public static GpuMeasurement Run(string command, GpuRow row, GpuOptions options)
    {
        string report = Path.GetTempFileName();
        try
        {
            ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            {
                start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "QuantSdk.Benchmarks.dll"));
            }

            string[] arguments = [command, "--only", row.Name, "--report", report, "--seed", options.Seed.ToString(CultureInfo.InvariantCulture)];
            foreach (string argument in options.Cublas is null ? arguments : [.. arguments, "--cublas", options.Cublas])
            {
                start.ArgumentList.Add(argument);
            }

            return Wait(row, start, report);
        }
        finally
        {
            File.Delete(report);
        }
    }

    private static GpuMeasurement Wait(GpuRow row, ProcessStartInfo start, string report)
    {
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The row's process did not start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            return row.Empty with { Error = $"The row took more than {Limit.TotalSeconds} seconds." };
        }

        if (new FileInfo(report).Length != 0)
        {
            return GpuReport.Read(report).Single();
        }

        string tail = (errors.Result + output.Result).Trim();
        return row.Empty with { Error = $"The process ended with {process.ExitCode}: {tail[Math.Max(0, tail.Length - 600)..]}" };
    }
}
