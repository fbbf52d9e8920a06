using Spectre.Console;
using TinyLlama;

IAnsiConsole console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
{
    // A file or a log wants plain text, not folded to the 80 columns that are assumed where there is no terminal.
    console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
    console.Profile.Width = 120;
}

return await SampleApplication.RunAsync(args, console, Console.Error);
