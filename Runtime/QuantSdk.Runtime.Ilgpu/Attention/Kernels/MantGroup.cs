namespace QuantSdk.Gpu;

/// <summary>Four codes of an M-ANT group and what the group shares.</summary>
internal struct MantGroup
{
    /// <summary>The codes as the eight of the word they belong to: index nibbles and sign bits; the other four are zero.</summary>
    public int Word;

    /// <summary>Scale in half precision in the low half, the factor of the index in bits 16 to 23, that of the power of two in bit 24.</summary>
    public int Metadata;
}
