using System.Diagnostics;
using QuantSdk.Hardware.Rtl.Synthesis;

namespace QuantSdk.Hardware.Tests.Rtl.Infrastructure;

/// <summary>The open tools that check emitted hardware. Where one is missing, its tests are skipped with a reason.</summary>
internal static class RtlTools
{
    private static readonly Lazy<bool> HasVerilator = new(static () => Answers("verilator", "--version") && Answers("g++", "--version"));

    private static readonly Lazy<bool> HasYosys = new(Yosys.IsInstalled);

    /// <summary>Skips the test without Verilator or a C++ compiler.</summary>
    public static void NeedVerilator() =>
        Assert.SkipUnless(HasVerilator.Value, "Verilator and g++ are not installed (apt-get install verilator g++).");

    /// <summary>Skips the test without Yosys.</summary>
    public static void NeedYosys() => Assert.SkipUnless(HasYosys.Value, "Yosys is not installed (apt-get install yosys).");

    /// <summary>Skips the test without Yosys or a liberty library.</summary>
    public static void NeedLiberty()
    {
        NeedYosys();
        Assert.SkipWhen(LibertyFiles.FindInstalled() is null, $"No liberty library is installed (apt-get install {LibertyFiles.Package}).");
    }

    /// <summary>Runs a program to its end and returns what it wrote to both streams; fails on another exit code than 0.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    public static string Run(string folder, string program, params IEnumerable<string> arguments)
    {
        using Process process = Start(folder, program, arguments);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}:\n{output}");
        return output;
    }

    /// <summary>Runs a simulation: writes a stimulus to its input and returns its output.</summary>
    /// <param name="program">The program.</param>
    /// <param name="stimulus">The input.</param>
    public static byte[] Run(string program, byte[] stimulus)
    {
        using Process process = Start(Path.GetDirectoryName(program)!, program, []);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task feeding = Task.Run(() =>
        {
            try
            {
                process.StandardInput.BaseStream.Write(stimulus);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // A driver that ends early says why in its exit code.
            }
        });
        using MemoryStream output = new();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        feeding.GetAwaiter().GetResult();
        Assert.True(process.ExitCode == 0, $"The driver ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
        return output.ToArray();
    }

    private static Process Start(string folder, string program, IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static bool Answers(string program, string argument)
    {
        try
        {
            using Process process = Start(Path.GetTempPath(), program, [argument]);
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
