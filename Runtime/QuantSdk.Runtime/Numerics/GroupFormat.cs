namespace QuantSdk.Numerics;

/// <summary>
/// Group-wise quantization: consecutive weights along the input axis share one half-precision scale and, where the
/// family has several grids, one type. A weight is <c>scale * grid.Values[code]</c>.
/// </summary>
/// <param name="Name">The format's name.</param>
/// <param name="Bits">Bits per code: 2, 3, 4 or 8.</param>
/// <param name="GroupSize">Weights that share a scale: 32, 64 or 128.</param>
/// <param name="Family">The grids that a group may choose from.</param>
/// <param name="ActivationBits">8 where kernels quantize the activations to INT8 per group (W4A8), 16 where they stay in floating point.</param>
public sealed record GroupFormat(string Name, int Bits, int GroupSize, GridFamily Family, int ActivationBits = 16) : WeightFormat(Name)
{
    /// <inheritdoc/>
    public override double IndexBitsPerWeight => Bits;

    /// <inheritdoc/>
    public override int IntegerActivationGroup => ActivationBits == 8 ? GroupSize : 0;
}
