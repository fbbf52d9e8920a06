using QuantSdk.Layers;
using QuantSdk.Quantization;

namespace TinyLlama;

/// <summary>A linear layer whose inputs are added to a calibration as they pass.</summary>
internal sealed class ObservedLinear(ILinear inner, Calibration calibration) : ILinear
{
    /// <inheritdoc/>
    public int InFeatures => inner.InFeatures;

    /// <inheritdoc/>
    public int OutFeatures => inner.OutFeatures;

    /// <inheritdoc/>
    public void Forward(ReadOnlySpan<float> x, Span<float> y) => Forward(x, y, 1);

    /// <inheritdoc/>
    public void Forward(ReadOnlySpan<float> x, Span<float> y, int tokens)
    {
        calibration.Add(x);
        inner.Forward(x, y, tokens);
    }
}
