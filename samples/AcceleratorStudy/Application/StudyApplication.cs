using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using QuantSdk.Hardware.Rtl.Synthesis;
using Spectre.Console;

namespace AcceleratorStudy;

/// <summary>The application: reads the command line, runs the study, and turns what can go wrong into one message and an exit code.</summary>
internal static class StudyApplication
{
    private const int Failed = 1;
    private const int Misused = 2;

    /// <summary>Runs the application.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="console">The terminal.</param>
    /// <param name="errors">Receives error messages.</param>
    /// <returns>The exit code: 0, 1 for an error, 2 for a wrong command line.</returns>
    public static int Run(string[] arguments, IAnsiConsole console, TextWriter errors)
    {
        RootCommand root = new StudyCommand().Build(bind => Guard(() => Write(bind(), console), errors));
        root.Add(new AreaCommand().Build((liberty, groupSize) => Guard(() => AreaTable.Write(console, liberty, groupSize), errors)));
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not System.CommandLine.Help.HelpAction)
        {
            errors.WriteLine($"{StudyErrors.Option}: {parsed.Errors[0].Message} See --help.");
            return Misused;
        }

        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static int Guard(Action action, TextWriter errors)
    {
        try
        {
            action();
            return 0;
        }
        catch (FormatException error)
        {
            errors.WriteLine($"{StudyErrors.Configuration}: {error.Message}");
            return Failed;
        }
        catch (SynthesisException error)
        {
            errors.WriteLine($"{StudyErrors.Synthesis}: {error.Message}");
            return Failed;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{StudyErrors.FileAccess}: {error.Message}");
            return Failed;
        }
    }

    private static void Write(StudyOptions options, IAnsiConsole console)
    {
        Stopwatch watch = Stopwatch.StartNew();
        StudyKnobs knobs = options.Reference;
        StudyCurve curve = StudyCurve.Run(knobs);
        IReadOnlyList<Sweep> sweeps = SweepCatalog.Run(knobs);
        TimeSpan simulated = watch.Elapsed;
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{knobs.Model.Name}, prefill: MANT {curve.Cells[0].Mant.Accelerator.Array} over {knobs.Baseline.Name} {curve.Cells[0].Baseline.Accelerator.Array}, {knobs.LinearBits}-bit linear layers, {knobs.AttentionBits}-bit attention, causal factor {knobs.CausalFactor}"));
        StudyTables.WriteLengths(console, curve);
        StudyTables.WriteClaim(console, curve);
        StudyTables.WriteSweeps(console, sweeps);

        Directory.CreateDirectory(options.PlotDirectory);
        string lengths = Path.Combine(options.PlotDirectory, "lengths.png");
        string sensitivity = Path.Combine(options.PlotDirectory, "sensitivity.png");
        StudyPlots.WriteLengths(lengths, sweeps[0]);
        StudyPlots.WriteSensitivity(sensitivity, sweeps);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Simulated in {simulated.TotalSeconds:F1} s. Plots: {lengths}, {sensitivity}"));
    }
}
