namespace QuantSdk.Gpu;

/// <summary>Two 32-bit words that a kernel loads with one 8-byte instruction.</summary>
public struct Packed64
{
    /// <summary>Bits 0 to 31.</summary>
    public int X;

    /// <summary>Bits 32 to 63.</summary>
    public int Y;
}
