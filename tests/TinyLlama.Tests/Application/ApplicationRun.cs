using Spectre.Console;

namespace TinyLlama.Tests;

/// <summary>One run of the application, inside the test's process.</summary>
internal sealed record ApplicationRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs the application with few windows and the plot out of the way.</summary>
    public static async Task<ApplicationRun> StartAsync(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 160;
        int exitCode = await SampleApplication.RunAsync(arguments, console, errors);
        return new ApplicationRun(exitCode, output.ToString(), errors.ToString());
    }
}
