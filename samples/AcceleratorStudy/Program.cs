using AcceleratorStudy;
using Spectre.Console;

IAnsiConsole console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
{
    // A file or a log wants plain text, not folded to the 80 columns that are assumed where there is no terminal.
    console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
    console.Profile.Width = 140;
}

return StudyApplication.Run(args, console, Console.Error);
