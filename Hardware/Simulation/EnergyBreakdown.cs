namespace QuantSdk.Hardware;

/// <summary>Energy by where it goes, in nJ.</summary>
/// <param name="Static">Standby of the DRAM.</param>
/// <param name="Dram">DRAM reads and writes.</param>
/// <param name="Buffer">Buffer reads, writes and, where counted, leakage.</param>
/// <param name="Core">Elements, post-unit and quantization unit.</param>
public readonly record struct EnergyBreakdown(double Static, double Dram, double Buffer, double Core)
{
    /// <summary>All of it, in nJ.</summary>
    public double Total => Static + Dram + Buffer + Core;

    /// <summary>Sum of two.</summary>
    public static EnergyBreakdown operator +(EnergyBreakdown left, EnergyBreakdown right) =>
        new(left.Static + right.Static, left.Dram + right.Dram, left.Buffer + right.Buffer, left.Core + right.Core);

    /// <summary>All parts scaled.</summary>
    public static EnergyBreakdown operator *(EnergyBreakdown energy, double factor) =>
        new(energy.Static * factor, energy.Dram * factor, energy.Buffer * factor, energy.Core * factor);
}
