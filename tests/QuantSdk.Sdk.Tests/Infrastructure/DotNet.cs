using System.Diagnostics;
using System.Text;

namespace QuantSdk.Sdk.Tests.Infrastructure;

/// <summary>Runs the dotnet command as a user's shell would: with nothing inherited from the build that started the tests.</summary>
internal static class DotNet
{
    private const int LongestLine = 1000;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="packages">The folder of restored packages; null for the user's own.</param>
    /// <param name="arguments">The arguments.</param>
    public static async Task<CommandResult> Run(string folder, string? packages, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        CleanEnvironment(start.Environment, packages);

        StringBuilder output = new();
        using Process process = new() { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using CancellationTokenSource timeout = new(Limit);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Append(output, $"The command was stopped after {Limit}.");
            return new CommandResult(string.Join(' ', arguments), -1, output.ToString());
        }

        lock (output)
        {
            return new CommandResult("dotnet " + string.Join(' ', arguments), process.ExitCode, output.ToString());
        }
    }

    private static void CleanEnvironment(IDictionary<string, string?> environment, string? packages)
    {
        // MSBuild and the test host pass their own paths and settings to their children; a user's shell has none of them.
        foreach (string name in environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            environment.Remove(name);
        }

        // A node that outlives its build would keep the packed task loaded.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        if (packages is not null)
        {
            environment["NUGET_PACKAGES"] = packages;
        }
    }

    /// <summary>Keeps a line; of a compiler's command line the beginning is enough.</summary>
    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line is { Length: > LongestLine } ? line[..LongestLine] : line);
        }
    }
}
