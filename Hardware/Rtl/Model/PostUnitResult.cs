namespace QuantSdk.Hardware.Rtl.Model;

/// <summary>A fixed-point sum of the post-unit.</summary>
/// <param name="Accumulator">The sum in units of 2^-24, within 48 bits.</param>
/// <param name="Fault">Whether a scale was no positive finite number, or the sum did not fit and was cut.</param>
public readonly record struct PostUnitResult(long Accumulator, bool Fault);
