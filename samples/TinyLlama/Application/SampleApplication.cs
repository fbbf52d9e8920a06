using System.CommandLine;
using QuantSdk.Checkpoints;
using QuantSdk.Gpu;
using Spectre.Console;

namespace TinyLlama;

/// <summary>The application: reads the command line, runs, and turns what can go wrong into one message and an exit code.</summary>
internal static class SampleApplication
{
    private const int Failed = 1;
    private const int Misused = 2;
    private const int Cancelled = 130;

    /// <summary>Runs the application.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="console">The terminal.</param>
    /// <param name="errors">Receives error messages.</param>
    /// <returns>The exit code: 0, 1 for an error, 2 for a wrong command line, 130 after Ctrl-C.</returns>
    public static Task<int> RunAsync(string[] arguments, IAnsiConsole console, TextWriter errors)
    {
        ParseResult parsed = new SampleCommand().Build((bind, token) => Run(bind, console, errors, token)).Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not System.CommandLine.Help.HelpAction)
        {
            errors.WriteLine($"{SampleErrors.Option}: {parsed.Errors[0].Message} See --help.");
            return Task.FromResult(Misused);
        }

        return parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static int Run(Func<SampleOptions> bind, IAnsiConsole console, TextWriter errors, CancellationToken cancellationToken)
    {
        try
        {
            SampleOptions options = bind();
            if (options.MakeCalibration is { } file)
            {
                ProgressDisplay progress = new(console, cancellationToken);
                LlamaWeights weights = LlamaCheckpoint.Load(options.Model);
                TokenFile.Write(file, progress.Run("Sample", (report, token) => CalibrationSource.SampleAll(weights, options.Seed, report, token)));
            }
            else
            {
                new MainJob(options, console, cancellationToken).Run();
            }

            return 0;
        }
        catch (Exception error) when (error is OperationCanceledException || cancellationToken.IsCancellationRequested)
        {
            errors.WriteLine("Cancelled.");
            return Cancelled;
        }
        catch (Exception error) when (error is SampleException or QuantFormatException or GpuException)
        {
            errors.WriteLine(error.Message);
            return Failed;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{SampleErrors.FileAccess}: {error.Message}");
            return Failed;
        }
    }
}
