namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes what follows from a group's word of metadata: scale in the low half, factor of the index in bits 16 to 23, that of the power of two in bit 24.</summary>
internal static class MantMetadata
{
    /// <summary>m·Σx·i + p·Σx·2^i as a number.</summary>
    public static string Value(string metadata, string indexSum, string powerSum) =>
        $"(float)(({metadata} >> 16 & 0xFF) * {indexSum} + ({metadata} >> 24) * {powerSum})";
}
