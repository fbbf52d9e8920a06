namespace QuantSdk.Checkpoints;

/// <summary>Position interpolation (Chen et al. 2023, equation 4): every position is divided by a factor.</summary>
/// <param name="Factor">The factor, above zero.</param>
public sealed record LinearRopeScaling(double Factor) : RopeScaling
{
    /// <inheritdoc/>
    public override double Apply(double frequency) => frequency / Factor;
}
