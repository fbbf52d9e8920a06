namespace QuantSdk.Gpu;

/// <summary>Four 32-bit words that a kernel loads with one 16-byte instruction. Fields, because a kernel reads them one by one.</summary>
public struct Packed128
{
    /// <summary>Bits 0 to 31.</summary>
    public int X;

    /// <summary>Bits 32 to 63.</summary>
    public int Y;

    /// <summary>Bits 64 to 95.</summary>
    public int Z;

    /// <summary>Bits 96 to 127.</summary>
    public int W;
}
