using System.CommandLine;
using Spectre.Console;

namespace QuantSdk.Fuzz;

/// <summary>The command line: a run over many cases with a progress bar, or the replay of one.</summary>
internal static class FuzzCommand
{
    /// <summary>The exit code after Ctrl-C, as shells expect it.</summary>
    private const int Cancelled = 130;

    public static RootCommand Create()
    {
        Option<int> count = new("--count") { Description = "Cases to run.", DefaultValueFactory = static _ => 100_000 };
        Option<int> seed = new("--seed") { Description = "Seed of the run; a case is repeated by its seed and its number.", DefaultValueFactory = static _ => 1 };
        Option<int?> single = new("--case") { Description = "Runs one case alone and says what it changed and what came of it." };
        Option<DirectoryInfo?> keep = new("--keep") { Description = "With --case: a directory that receives the changed files." };
        count.Validators.Add(result => RequireAtLeast(result, result.GetValue(count), 1));
        single.Validators.Add(result => RequireAtLeast(result, result.GetValue(single) ?? 0, 0));
        RootCommand root = new("Damages valid checkpoints at random and reads them. Anything but QuantFormatException is a failure.") { count, seed, single, keep };
        root.SetAction((parsed, cancellationToken) => Task.FromResult(
            parsed.GetValue(single) is int index
                ? Replay(parsed.GetValue(seed), index, parsed.GetValue(keep)?.FullName)
                : Run(parsed.GetValue(count), parsed.GetValue(seed), cancellationToken)));
        return root;
    }

    private static void RequireAtLeast(System.CommandLine.Parsing.OptionResult result, int value, int least)
    {
        if (value < least)
        {
            result.AddError($"{result.Option.Name} must be at least {least}.");
        }
    }

    private static int Run(int count, int seed, CancellationToken cancellationToken)
    {
        try
        {
            FuzzReport report = AnsiConsole.Progress()
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .Start(context =>
                {
                    ProgressTask task = context.AddTask("damaged checkpoints", maxValue: count);
                    return Fuzzer.Run(count, seed, cases => task.Value = cases, cancellationToken);
                });
            Print(report, seed);
            return report.Failures.Count == 0 ? 0 : 1;
        }
        catch (OperationCanceledException)
        {
            AnsiConsole.MarkupLine("[yellow]Cancelled.[/]");
            return Cancelled;
        }
    }

    private static void Print(FuzzReport report, int seed)
    {
        Table table = new Table().AddColumn("outcome").AddColumn(new TableColumn("cases").RightAligned());
        table.AddRow("still valid", $"{report.Accepted}");
        foreach ((string id, int cases) in report.Refused.OrderBy(static item => item.Key, StringComparer.Ordinal))
        {
            table.AddRow($"error {id}", $"{cases}");
        }

        table.AddRow("failed", $"{report.Failures.Count}");
        AnsiConsole.Write(table);
        foreach (FuzzFailure failure in report.Failures.Take(20))
        {
            AnsiConsole.MarkupLineInterpolated($"[red]case {failure.Case}[/] ({failure.Changes}): {failure.Problem}");
            AnsiConsole.MarkupLineInterpolated($"  repeat with: --seed {seed} --case {failure.Case}");
        }
    }

    private static int Replay(int seed, int index, string? keep)
    {
        FuzzOutcome outcome = Fuzzer.RunCase(seed, index, keep);
        AnsiConsole.MarkupLineInterpolated($"case {index} of seed {seed}: {outcome.Changes}");
        foreach (string message in outcome.Refusals.Select(static refusal => refusal.Message))
        {
            AnsiConsole.MarkupLineInterpolated($"refused: {message}");
        }

        AnsiConsole.MarkupLineInterpolated($"{outcome.Failure ?? (outcome.Refusals.Count == 0 ? "still valid" : "as it should be")}");
        return outcome.Failure is null ? 0 : 1;
    }
}
