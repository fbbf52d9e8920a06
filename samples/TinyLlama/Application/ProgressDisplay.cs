using Spectre.Console;

namespace TinyLlama;

/// <summary>Shows a progress bar while something long runs; a line where there is no terminal.</summary>
internal sealed class ProgressDisplay(IAnsiConsole console, CancellationToken cancellationToken)
{
    /// <summary>Runs some work behind a bar, which disappears with it.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="work">Takes what receives the share done, and the token that stops it.</param>
    public TResult Run<TResult>(string title, Func<IProgress<double>, CancellationToken, TResult> work)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            console.WriteLine($"{title} ...");
            return work(new Bar(null), cancellationToken);
        }

        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => work(new Bar(context.AddTask(Markup.Escape(title), maxValue: 1)), cancellationToken));
    }

    /// <summary>Unlike <see cref="Progress{T}"/> it reports on the caller's thread, so that a bar never moves after its work.</summary>
    private sealed class Bar(ProgressTask? task) : IProgress<double>
    {
        public void Report(double value) => task?.Value = value;
    }
}
