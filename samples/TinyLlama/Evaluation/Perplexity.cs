using System.Numerics.Tensors;

namespace TinyLlama;

/// <summary>Perplexity over windows of a token stream that do not overlap: exp of the mean negative log likelihood.</summary>
internal static class Perplexity
{
    /// <summary>Tokens in a window, as in the checkpoint's reference.json.</summary>
    public const int Window = 512;

    /// <summary>Whole windows in a stream; every window needs one token more than its targets.</summary>
    public static int WindowsIn(int tokens) => (tokens - 1) / Window;

    /// <summary>Measures the perplexity of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="tokens">The stream.</param>
    /// <param name="windows">Windows from its start; at most <see cref="WindowsIn"/>.</param>
    /// <param name="progress">Receives the windows done.</param>
    /// <param name="cancellationToken">Stops the work between two windows.</param>
    public static double Measure(LlamaModel model, ReadOnlySpan<int> tokens, int windows, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        KeyValueCache cache = model.CreateCache(Window);
        double loss = 0;
        for (int window = 0; window < windows; window++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            cache.Clear();
            int first = window * Window;
            Memory<float> logits = model.Forward(tokens.Slice(first, Window), cache);
            loss += Loss(logits, tokens.Slice(first + 1, Window).ToArray());
            progress?.Report(window + 1);
        }

        return Math.Exp(loss / ((double)windows * Window));
    }

    /// <summary>The negative log likelihood of a window's targets, in nats. Overwrites the logits.</summary>
    private static double Loss(Memory<float> logits, int[] targets)
    {
        int vocabulary = logits.Length / targets.Length;
        double[] losses = new double[targets.Length];
        Parallel.For(0, targets.Length, token =>
        {
            Span<float> row = logits.Span.Slice(token * vocabulary, vocabulary);
            float target = row[targets[token]];
            float maximum = TensorPrimitives.Max(row);
            TensorPrimitives.Subtract(row, maximum, row);
            TensorPrimitives.Exp(row, row);
            losses[token] = Math.Log(TensorPrimitives.Sum(row)) + maximum - target;
        });
        return losses.Sum();
    }
}
