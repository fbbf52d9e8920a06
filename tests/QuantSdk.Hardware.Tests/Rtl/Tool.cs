using System.Diagnostics;

namespace QuantSdk.Hardware.Tests.Rtl;

/// <summary>A command of the machine that a test needs, and may lack.</summary>
internal static class Tool
{
    /// <summary>Skips the test where a command is missing.</summary>
    /// <param name="commands">The commands, without a directory.</param>
    public static void Require(params string[] commands)
    {
        foreach (string command in commands)
        {
            bool exists = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .Any(directory => File.Exists(Path.Combine(directory, command)));
            Assert.SkipUnless(exists, $"'{command}' is not installed; on Debian: apt-get install verilator yosys g++ make.");
        }
    }

    /// <summary>Runs a command and returns what it wrote; a command that fails or takes too long fails the test with its text.</summary>
    /// <param name="directory">The working directory.</param>
    /// <param name="seconds">The longest time that it may take.</param>
    /// <param name="command">The command.</param>
    /// <param name="arguments">The arguments.</param>
    public static string Run(string directory, int seconds, string command, params string[] arguments)
    {
        ProcessStartInfo start = new(command, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(seconds)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{command} {string.Join(' ', arguments)} took more than {seconds} s.");
        }

        string text = output.Result + errors.Result;
        Assert.True(process.ExitCode == 0, $"{command} {string.Join(' ', arguments)}\n{text}");
        return text;
    }
}
