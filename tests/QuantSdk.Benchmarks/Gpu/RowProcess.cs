using System.Diagnostics;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Runs a row in a process of its own: a kernel that faults takes its process's device context with it, and no other row.</summary>
internal static class RowProcess
{
    // A row's process decodes up to 2 GiB of weights in float64 before its turn on the device.
    private const int ProcessorsPerRow = 2;
    private const int MostProcesses = 8;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>How many rows may run side by side; one of them at a time uses the device.</summary>
    public static ParallelOptions Parallel { get; } = new() { MaxDegreeOfParallelism = Math.Clamp(Environment.ProcessorCount / ProcessorsPerRow, 1, MostProcesses) };

    /// <summary>Runs this program for one row and reads its report.</summary>
    /// <typeparam name="T">What the report holds.</typeparam>
    /// <param name="arguments">The program's arguments, without the report's.</param>
    /// <param name="read">Reads the report.</param>
    /// <param name="failed">The result where there is no report, from the reason.</param>
    public static T Run<T>(IEnumerable<string> arguments, Func<string, T> read, Func<string, T> failed)
    {
        string report = Path.GetTempFileName();
        try
        {
            ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            {
                start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "QuantSdk.Benchmarks.dll"));
            }

            foreach (string argument in arguments.Concat(["--report", report]))
            {
                start.ArgumentList.Add(argument);
            }

            string? error = Wait(start);
            return new FileInfo(report).Length != 0 ? read(report) : failed(error ?? "The process left no report.");
        }
        finally
        {
            File.Delete(report);
        }
    }

    /// <summary>Why the process failed, or null.</summary>
    private static string? Wait(ProcessStartInfo start)
    {
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The row's process did not start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            return $"The row took more than {Limit.TotalSeconds} seconds.";
        }

        string tail = (errors.Result + output.Result).Trim();
        return process.ExitCode == 0 ? null : $"The process ended with {process.ExitCode}: {tail[Math.Max(0, tail.Length - 600)..]}";
    }
}
