namespace QuantSdk.Checkpoints;

/// <summary>How the frequencies of the rotary position embedding are changed for contexts longer than the trained one.</summary>
public abstract record RopeScaling
{
    private protected RopeScaling()
    {
    }

    /// <summary>Changes one frequency.</summary>
    /// <param name="frequency">Radians per position.</param>
    /// <returns>Radians per position.</returns>
    public abstract double Apply(double frequency);
}
