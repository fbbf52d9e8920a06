using System.Numerics.Tensors;

namespace TinyLlama;

/// <summary>
/// What the unquantized model predicts, kept in half precision for as many windows as fit the memory: what quantized models are compared with.
/// </summary>
internal sealed class DenseReference : IWindowObserver
{
    private const long MaximumBytes = 512L << 20;

    private readonly List<Half[]> windows = [];

    /// <summary>Log probabilities of each window that is kept, tokens x vocabulary.</summary>
    public IReadOnlyList<Half[]> Windows => windows;

    /// <inheritdoc/>
    public void Observe(int window, ReadOnlyMemory<float> logProbabilities)
    {
        if (window == windows.Count && (window + 1L) * logProbabilities.Length * sizeof(ushort) <= MaximumBytes)
        {
            Half[] kept = new Half[logProbabilities.Length];
            TensorPrimitives.ConvertToHalf(logProbabilities.Span, kept);
            windows.Add(kept);
        }
    }
}
