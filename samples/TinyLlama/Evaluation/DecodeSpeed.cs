using System.Diagnostics;

namespace TinyLlama;

/// <summary>The speed of single-token decoding.</summary>
internal static class DecodeSpeed
{
    // Long enough for the JIT to replace its first, unoptimized code, and for a steady figure; short beside the evaluation.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.2);
    private static readonly TimeSpan Measurement = TimeSpan.FromSeconds(0.3);

    /// <summary>Tokens per second while tokens of a text are fed one by one, each attending to those before it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="tokens">The text; its first window is used, again and again.</param>
    /// <param name="cancellationToken">Stops the measurement.</param>
    public static double Measure(LlamaModel model, int[] tokens, CancellationToken cancellationToken)
    {
        int[] window = tokens[..Math.Min(128, Perplexity.WindowOf(model.Config))];
        SequenceCache cache = model.CreateCache(window.Length);
        Run(model, window, cache, WarmUp, cancellationToken);
        return Run(model, window, cache, Measurement, cancellationToken);
    }

    private static double Run(LlamaModel model, int[] window, SequenceCache cache, TimeSpan duration, CancellationToken cancellationToken)
    {
        Stopwatch watch = Stopwatch.StartNew();
        int decoded = 0;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (decoded % window.Length == 0)
            {
                cache.Clear();
            }

            model.ForwardLast(window.AsSpan(decoded % window.Length, 1), cache);
            decoded++;
        }
        while (watch.Elapsed < duration);
        return decoded / watch.Elapsed.TotalSeconds;
    }
}
