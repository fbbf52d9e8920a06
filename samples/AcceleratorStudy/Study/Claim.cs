namespace AcceleratorStudy;

/// <summary>What M-ANT's abstract claims over the best accelerator before it (HPCA 2025).</summary>
internal static class Claim
{
    /// <summary>Average speedup.</summary>
    public const double MeanSpeed = 2.99;

    /// <summary>Largest speedup.</summary>
    public const double MaxSpeed = 4.46;

    /// <summary>Average energy reduction.</summary>
    public const double MeanEnergy = 2.81;

    /// <summary>Largest energy reduction.</summary>
    public const double MaxEnergy = 4.10;

    /// <summary>How near a number must come to count as reproduced.</summary>
    public const double Tolerance = 0.05;

    /// <summary>Whether a curve comes near both speedups.</summary>
    public static bool HoldsForSpeed(StudyCurve curve) => Near(curve.MeanSpeed, MeanSpeed) && Near(curve.MaxSpeed, MaxSpeed);

    /// <summary>Whether a curve comes near both energy reductions.</summary>
    public static bool HoldsForEnergy(StudyCurve curve) => Near(curve.MeanEnergy, MeanEnergy) && Near(curve.MaxEnergy, MaxEnergy);

    private static bool Near(double reached, double claimed) => Math.Abs((reached / claimed) - 1) <= Tolerance;
}
