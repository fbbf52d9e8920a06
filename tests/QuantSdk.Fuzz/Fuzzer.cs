using System.Collections.Concurrent;

namespace QuantSdk.Fuzz;

/// <summary>Runs cases. A case is a function of the seed and its number, so that it can be repeated alone.</summary>
public static class Fuzzer
{
    /// <summary>Runs cases on every core.</summary>
    /// <param name="count">Cases.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="progress">Receives the number of finished cases.</param>
    /// <param name="cancellationToken">Stops the run with <see cref="OperationCanceledException"/>.</param>
    public static FuzzReport Run(int count, int seed, Action<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ConcurrentDictionary<string, int> refused = new(StringComparer.Ordinal);
        ConcurrentBag<FuzzFailure> failures = [];
        int accepted = 0;
        int finished = 0;
        ParallelOptions options = new() { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, count, options, static () => new Workbench(), Step, static workbench => workbench.Dispose());
        return new FuzzReport(accepted, refused, [.. failures.OrderBy(static failure => failure.Case)]);

        Workbench Step(int index, ParallelLoopState state, Workbench workbench)
        {
            FuzzOutcome outcome = workbench.Run(RandomOf(seed, index));
            if (outcome.Failure is not null)
            {
                failures.Add(new FuzzFailure(index, outcome.Changes, outcome.Failure));
            }
            else if (outcome.Refusals.Count == 0)
            {
                Interlocked.Increment(ref accepted);
            }

            foreach (string id in outcome.Refusals.Select(static refusal => refusal.Id).Distinct())
            {
                refused.AddOrUpdate(id, 1, static (_, cases) => cases + 1);
            }

            progress?.Invoke(Interlocked.Increment(ref finished));
            return workbench;
        }
    }

    /// <summary>Runs one case.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="index">The case's number.</param>
    /// <param name="keep">A directory that receives the changed files; null to keep none.</param>
    public static FuzzOutcome RunCase(int seed, int index, string? keep = null)
    {
        using Workbench workbench = new();
        return workbench.Run(RandomOf(seed, index), keep);
    }

    /// <summary>A generator of its own for each case, from a hash (splitmix64) because near seeds give correlated sequences.</summary>
    private static Random RandomOf(int seed, int index)
    {
        ulong state = ((ulong)(uint)seed << 32) + (uint)index + 0x9E3779B97F4A7C15;
        state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        state = (state ^ (state >> 27)) * 0x94D049BB133111EB;
        return new Random((int)(state >> 33));
    }
}
