namespace QuantSdk.Quantization;

/// <summary>Runs independent pieces of work on several cores with progress and cancellation.</summary>
internal static class ParallelWork
{
    /// <summary>Runs every piece once. Pieces must not depend on each other, so that the result is the same at every degree of parallelism.</summary>
    /// <param name="count">How many pieces there are.</param>
    /// <param name="maxDegreeOfParallelism">Threads to use at most; -1 for every core.</param>
    /// <param name="progress">Receives the finished share after every piece, never less than before.</param>
    /// <param name="body">The work; receives the piece's index.</param>
    /// <param name="cancellationToken">Stops the work between pieces.</param>
    public static void For(
        int count, int maxDegreeOfParallelism, IProgress<double>? progress, Action<int> body, CancellationToken cancellationToken)
    {
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = maxDegreeOfParallelism, CancellationToken = cancellationToken };
        Lock reporting = new();
        int finished = 0;
        Parallel.For(0, count, parallel, piece =>
        {
            body(piece);
            if (progress is not null)
            {
                lock (reporting)
                {
                    progress.Report((double)++finished / count);
                }
            }
        });
    }
}
