using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace QuantSdk.Hardware.Rtl.Synthesis;

/// <summary>Runs Yosys, an open synthesis tool, where it is installed.</summary>
public static class Yosys
{
    private const string Program = "yosys";
    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(20);

    /// <summary>Whether Yosys can be started.</summary>
    public static bool IsInstalled()
    {
        try
        {
            Start(Path.GetTempPath(), "-V", AnswerTime);
            return true;
        }
        catch (SynthesisException)
        {
            return false;
        }
    }

    /// <summary>Runs commands on emitted files.</summary>
    /// <param name="folder">The folder of the files; the commands are left there as <c>synthesis.ys</c>.</param>
    /// <param name="script">The commands, as <see cref="YosysScript"/> writes them.</param>
    /// <param name="timeout">How long Yosys may take.</param>
    /// <returns>Its warnings and the statistics.</returns>
    /// <exception cref="SynthesisException">Yosys is missing, did not end in time, or refused a module.</exception>
    public static string Run(string folder, string script, TimeSpan timeout)
    {
        File.WriteAllText(Path.Combine(folder, "synthesis.ys"), script);
        return Start(folder, "-Q -T -s synthesis.ys", timeout);
    }

    private static string Start(string folder, string arguments, TimeSpan timeout)
    {
        using Process process = new()
        {
            StartInfo = new(Program, arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception error)
        {
            throw new SynthesisException($"Yosys cannot be started ({error.Message}). On Debian: apt-get install yosys.");
        }

        // Both streams are read while it runs: a full pipe would hold it up.
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit((int)timeout.TotalMilliseconds))
        {
            process.Kill();
            throw new SynthesisException($"Yosys did not end within {timeout.TotalSeconds:F0} seconds.");
        }

        Task.WaitAll(output, errors);
        return process.ExitCode == 0
            ? output.Result + errors.Result
            : throw new SynthesisException($"Yosys ended with {process.ExitCode}: {errors.Result.Trim()}");
    }
}
