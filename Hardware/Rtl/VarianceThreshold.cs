namespace QuantSdk.Hardware.Rtl;

/// <summary>One step of the map from a group's variance to its type.</summary>
/// <param name="TenThousandths">The bound in 1/10000: groups whose variance of x / max|x| lies below it take the type.</param>
/// <param name="Type">The type, 0 to 15.</param>
public sealed record VarianceThreshold(int TenThousandths, int Type);
