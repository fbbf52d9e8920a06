namespace QuantSdk.Gpu;

/// <summary>Both partial sums of M-ANT codes for the places that a lane has of a product of tensor cores: two rows by two columns.</summary>
public struct MantSums
{
    /// <summary>Σ ±i·x: the first row's two columns, then those of the row eight further down.</summary>
    public Packed128 Indices;

    /// <summary>Σ ±2^i·x, likewise.</summary>
    public Packed128 Powers;
}
