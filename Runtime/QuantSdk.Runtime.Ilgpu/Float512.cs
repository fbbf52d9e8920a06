namespace QuantSdk.Gpu;

/// <summary>Sixteen single-precision values in the registers of a thread.</summary>
internal struct Float512
{
    /// <summary>Values 0 to 3.</summary>
    public Float128 A;

    /// <summary>Values 4 to 7.</summary>
    public Float128 B;

    /// <summary>Values 8 to 11.</summary>
    public Float128 C;

    /// <summary>Values 12 to 15.</summary>
    public Float128 D;
}
