using System.Diagnostics;

namespace TinyLlama;

/// <summary>The speed of single-token decoding behind a context of a given length.</summary>
internal static class CacheSpeed
{
    // A hundred tokens and more of the shipped model: a steady figure, and all formats at both contexts in the time that filling the caches takes.
    private static readonly TimeSpan Measurement = TimeSpan.FromSeconds(0.15);

    /// <summary>Tokens that are in the cache when the measurement begins.</summary>
    public static IReadOnlyList<int> Contexts { get; } = [128, 1536];

    /// <summary>Tokens per second at each context; NaN for one that the model or the text is too short for.</summary>
    /// <param name="model">The model.</param>
    /// <param name="tokens">A text.</param>
    /// <param name="cancellationToken">Stops the measurement.</param>
    public static double[] Measure(LlamaModel model, int[] tokens, CancellationToken cancellationToken) =>
        [.. Contexts.Select(context => MeasureAt(model, tokens, context, cancellationToken))];

    private static double MeasureAt(LlamaModel model, int[] tokens, int context, CancellationToken cancellationToken)
    {
        SequenceCache cache = model.CreateCache(Math.Min(2 * context, tokens.Length));
        if (cache.Capacity <= context)
        {
            return double.NaN;
        }

        TimeSpan spent = TimeSpan.Zero;
        int decoded = 0;
        while (spent < Measurement)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (decoded == 0 || cache.Length == cache.Capacity)
            {
                cache.Clear();
                model.ForwardLast(tokens.AsSpan(0, context), cache);
            }

            long start = Stopwatch.GetTimestamp();
            model.ForwardLast(tokens.AsSpan(cache.Length, 1), cache);
            spent += Stopwatch.GetElapsedTime(start);
            decoded++;
        }

        return decoded / spent.TotalSeconds;
    }
}
