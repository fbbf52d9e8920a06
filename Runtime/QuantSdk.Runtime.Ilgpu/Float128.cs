namespace QuantSdk.Gpu;

/// <summary>Four single-precision values that a kernel loads with one 16-byte instruction.</summary>
public struct Float128
{
    /// <summary>The first value.</summary>
    public float X;

    /// <summary>The second value.</summary>
    public float Y;

    /// <summary>The third value.</summary>
    public float Z;

    /// <summary>The fourth value.</summary>
    public float W;
}
