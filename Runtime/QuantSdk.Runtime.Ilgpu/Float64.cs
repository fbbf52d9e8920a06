namespace QuantSdk.Gpu;

/// <summary>Two single-precision values that a kernel loads with one 8-byte instruction.</summary>
public struct Float64
{
    /// <summary>The first value.</summary>
    public float X;

    /// <summary>The second value.</summary>
    public float Y;
}
