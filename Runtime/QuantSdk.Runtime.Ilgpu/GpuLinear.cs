using QuantSdk.Layers;

namespace QuantSdk.Gpu;

/// <summary>A linear layer whose weights live on a device. Inputs and outputs are in host memory; the call returns when the result is there.</summary>
public abstract class GpuLinear : ILinear, IDisposable
{
    /// <inheritdoc/>
    public abstract int InFeatures { get; }

    /// <inheritdoc/>
    public abstract int OutFeatures { get; }

    /// <inheritdoc/>
    public void Forward(ReadOnlySpan<float> x, Span<float> y) => Forward(x, y, 1);

    /// <inheritdoc/>
    public abstract void Forward(ReadOnlySpan<float> x, Span<float> y, int tokens);

    /// <summary>Frees the device memory.</summary>
    public abstract void Dispose();
}
