namespace QuantSdk.Checkpoints;

/// <summary>
/// The scaling of Llama 3.1 (<c>rope_type</c> "llama3" of Hugging Face): wavelengths far below the original context stay, those far
/// above it are stretched by the factor, and between the two the change is linear in the number of turns within the original context.
/// </summary>
/// <param name="Factor">The factor of the long wavelengths.</param>
/// <param name="LowFrequencyFactor">Turns within the original context below which a frequency counts as low.</param>
/// <param name="HighFrequencyFactor">Turns within the original context above which a frequency counts as high; above <paramref name="LowFrequencyFactor"/>.</param>
/// <param name="OriginalContext">Positions of the context that the model was trained with first.</param>
public sealed record LlamaRopeScaling(double Factor, double LowFrequencyFactor, double HighFrequencyFactor, int OriginalContext) : RopeScaling
{
    /// <inheritdoc/>
    public override double Apply(double frequency)
    {
        double turns = OriginalContext * frequency / (2 * Math.PI);
        double kept = Math.Clamp((turns - LowFrequencyFactor) / (HighFrequencyFactor - LowFrequencyFactor), 0, 1);
        return kept * frequency + (1 - kept) * frequency / Factor;
    }
}
