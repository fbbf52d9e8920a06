namespace QuantSdk.Numerics;

/// <summary>Half precision without quantization: the 16-bit baseline of every table.</summary>
/// <param name="Name">The format's name: <c>FP16</c>.</param>
public sealed record HalfFormat(string Name) : WeightFormat(Name)
{
    /// <inheritdoc/>
    public override double IndexBitsPerWeight => 16;
}
