using QuantSdk.Layers;

namespace QuantSdk.Cpu;

/// <summary>Checks arguments and pins spans, so that the kernels themselves work on pointers.</summary>
/// <typeparam name="TConstants">The layer's constants.</typeparam>
internal abstract unsafe class Kernel<TConstants>(TConstants constants) : ILinear
    where TConstants : struct, ILinearConstants
{
    private readonly TConstants constants = constants;

    /// <inheritdoc/>
    public int InFeatures => constants.InFeatures;

    /// <inheritdoc/>
    public int OutFeatures => constants.OutFeatures;

    /// <inheritdoc/>
    public void Forward(ReadOnlySpan<float> x, Span<float> y) => Forward(x, y, 1);

    /// <inheritdoc/>
    public void Forward(ReadOnlySpan<float> x, Span<float> y, int tokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tokens);
        CheckLength(x.Length, (long)tokens * InFeatures, nameof(x));
        CheckLength(y.Length, (long)tokens * OutFeatures, nameof(y));
        fixed (float* source = x, destination = y)
        {
            if (tokens == 1)
            {
                Single(source, destination);
            }
            else
            {
                Batch(source, destination, tokens);
            }
        }
    }

    /// <summary>Applies the layer to one token.</summary>
    protected abstract void Single(float* x, float* y);

    /// <summary>Applies the layer to several tokens.</summary>
    protected abstract void Batch(float* x, float* y, int tokens);

    private static void CheckLength(int actual, long expected, string name)
    {
        if (actual != expected)
        {
            throw new ArgumentException($"QSDK4001: '{name}' has {actual} values; the layer's shape and the number of tokens ask for {expected}.", name);
        }
    }
}
