namespace QuantSdk.Layers;

/// <summary>A linear layer without bias: y = W x.</summary>
public interface ILinear
{
    /// <summary>Input features (columns of W).</summary>
    int InFeatures { get; }

    /// <summary>Output features (rows of W).</summary>
    int OutFeatures { get; }

    /// <summary>Applies the layer to one token.</summary>
    /// <param name="x">InFeatures values.</param>
    /// <param name="y">Receives OutFeatures values.</param>
    void Forward(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Applies the layer to a batch of tokens.</summary>
    /// <param name="x">tokens x InFeatures values, row-major.</param>
    /// <param name="y">Receives tokens x OutFeatures values, row-major.</param>
    /// <param name="tokens">Tokens in the batch, at least one.</param>
    void Forward(ReadOnlySpan<float> x, Span<float> y, int tokens);
}
