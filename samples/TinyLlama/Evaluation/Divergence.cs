using System.Buffers;
using System.Numerics.Tensors;

namespace TinyLlama;

/// <summary>
/// The Kullback-Leibler divergence of a model's predictions q from those of the unquantized model p, Σ p (log p - log q), mean over tokens. Unlike a difference of
/// perplexities it does not depend on which token follows by chance, so that it tells formats apart that perplexity cannot.
/// </summary>
/// <param name="reference">The unquantized model's predictions.</param>
/// <param name="vocabulary">Entries of the vocabulary.</param>
internal sealed class Divergence(DenseReference reference, int vocabulary) : IWindowObserver
{
    private double sum;
    private long tokens;

    /// <summary>The mean in nats; NaN where no window was kept.</summary>
    public double Mean => sum / tokens;

    /// <inheritdoc/>
    public void Observe(int window, ReadOnlyMemory<float> logProbabilities)
    {
        if (window >= reference.Windows.Count)
        {
            return;
        }

        double[] parts = new double[logProbabilities.Length / vocabulary];
        Half[] kept = reference.Windows[window];
        Parallel.For(0, parts.Length, token => parts[token] = OfToken(
            kept.AsSpan(token * vocabulary, vocabulary), logProbabilities.Span.Slice(token * vocabulary, vocabulary)));
        sum += parts.Sum();
        tokens += parts.Length;
    }

    /// <summary>One token's divergence. What half precision left of p is scaled to a sum of one again.</summary>
    private static double OfToken(ReadOnlySpan<Half> kept, ReadOnlySpan<float> other)
    {
        float[] logarithms = ArrayPool<float>.Shared.Rent(kept.Length);
        float[] weights = ArrayPool<float>.Shared.Rent(kept.Length);
        Span<float> p = weights.AsSpan(0, kept.Length);
        Span<float> log = logarithms.AsSpan(0, kept.Length);
        TensorPrimitives.ConvertToSingle(kept, log);
        TensorPrimitives.Exp(log, p);
        TensorPrimitives.Subtract(log, other, log);
        double total = TensorPrimitives.Sum(p);
        double divergence = TensorPrimitives.Dot(p, log) / total - Math.Log(total);
        ArrayPool<float>.Shared.Return(logarithms);
        ArrayPool<float>.Shared.Return(weights);
        return divergence;
    }
}
