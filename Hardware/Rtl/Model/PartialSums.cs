namespace QuantSdk.Hardware.Rtl.Model;

/// <summary>What leaves a column of the array for one group and one token.</summary>
/// <param name="First">psum1: the sum of sign · x · i, or of x · w with INT8 weights.</param>
/// <param name="Second">psum2: the sum of sign · x · 2^i, or 0 in integer mode.</param>
public readonly record struct PartialSums(int First, int Second)
{
    /// <summary>a·psum1 + psum2, the integer that a group is worth before its scales (M-ANT, section 3).</summary>
    /// <param name="type">The group's type, 0 to 15.</param>
    public int Total(int type) => MantTypes.MultiplierOf(type) * First + MantTypes.PowerOf(type) * Second;
}
