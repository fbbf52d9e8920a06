namespace QuantSdk.Attention;

/// <summary>
/// The type of a group of the cache in one byte, so that a reader needs no table: bits 0 to 6 are the factor m of the index i, and bit 7 says that the power of two
/// does not count (p = 0). A code (sign in bit 3, index i in bits 0 to 2) decodes to ±(m·i + p·2^i); the integers are m = 1, p = 0.
/// </summary>
public static class MantType
{
    /// <summary>The integers ±i.</summary>
    public const byte Integer = 0x81;

    /// <summary>m: the coefficient a, or 1 for integers.</summary>
    public static int MultiplierOf(byte type) => type & 0x7F;

    /// <summary>p: 1, or 0 for integers.</summary>
    public static int PowerOf(byte type) => (type >> 7) ^ 1;

    /// <summary>The magnitude of an index: m·i + p·2^i.</summary>
    public static int MagnitudeOf(byte type, int index) => MultiplierOf(type) * index + (PowerOf(type) << index);

    /// <summary>The value of a code.</summary>
    public static int ValueOf(byte type, int code) => (code & 8) != 0 ? -MagnitudeOf(type, code & 7) : MagnitudeOf(type, code & 7);
}
