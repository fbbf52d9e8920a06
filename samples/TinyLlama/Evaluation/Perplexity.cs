using System.Numerics.Tensors;
using QuantSdk.Checkpoints;

namespace TinyLlama;

/// <summary>Perplexity over windows of a token stream that do not overlap: exp of the mean negative log likelihood.</summary>
internal static class Perplexity
{
    /// <summary>Tokens in a window, as in the checkpoint's reference.json; fewer for a model of a shorter context.</summary>
    public static int WindowOf(LlamaConfig config) => Math.Min(512, config.MaximumPositions);

    /// <summary>Whole windows in a stream; the last target is one token behind its window.</summary>
    public static int WindowsIn(int tokens, LlamaConfig config) => (tokens - 1) / WindowOf(config);

    /// <summary>Measures the perplexity of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="tokens">The stream.</param>
    /// <param name="windows">Windows from its start; at most <see cref="WindowsIn"/>.</param>
    /// <param name="progress">Receives the share done.</param>
    /// <param name="cancellationToken">Stops the work between two windows.</param>
    public static double Measure(LlamaModel model, int[] tokens, int windows, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        int length = WindowOf(model.Config);
        SequenceCache cache = model.CreateCache(length);
        double loss = 0;
        for (int window = 0; window < windows; window++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            cache.Clear();
            int first = window * length;
            Memory<float> logits = model.Forward(tokens.AsSpan(first, length), cache);
            loss += Loss(logits, tokens.AsMemory(first + 1, length));
            progress?.Report((window + 1.0) / windows);
        }

        return Math.Exp(loss / ((double)windows * length));
    }

    /// <summary>The negative log likelihood of a window's targets, in nats. Overwrites the logits.</summary>
    private static double Loss(Memory<float> logits, ReadOnlyMemory<int> targets)
    {
        int vocabulary = logits.Length / targets.Length;
        double[] losses = new double[targets.Length];
        Parallel.For(0, targets.Length, token =>
        {
            Span<float> row = logits.Span.Slice(token * vocabulary, vocabulary);
            float target = row[targets.Span[token]];
            float maximum = TensorPrimitives.Max(row);
            TensorPrimitives.Subtract(row, maximum, row);
            TensorPrimitives.Exp(row, row);
            losses[token] = Math.Log(TensorPrimitives.Sum(row)) + maximum - target;
        });
        return losses.Sum();
    }
}
