using QuantSdk.Numerics;

namespace QuantSdk.Attention;

/// <summary>Quantizes one group of the cache to symmetric integers.</summary>
internal static class IntegerGroupEncoder
{
    /// <summary>Quantizes a group: round(x · (1 / scale)), ties to even, where 1 / scale is rounded to single precision.</summary>
    /// <param name="x">The group.</param>
    /// <param name="format">The format.</param>
    /// <param name="codes">Receives one byte a value at 8 bits; at 4 bits two values a byte, the first in the low nibble; two's complement.</param>
    /// <returns>
    /// The scale: max|x| / <see cref="IntegerKeyValueFormat.MaximumCode"/> rounded to half precision. NaN, with all codes 0, where the group holds a NaN or an
    /// infinity or where the scale would be infinite.
    /// </returns>
    public static Half Encode(ReadOnlySpan<float> x, IntegerKeyValueFormat format, Span<byte> codes)
    {
        int maximum = format.MaximumCode;
        Half scale = (Half)(Int8Activations.LargestMagnitude(x) / maximum);
        if (!Half.IsFinite(scale))
        {
            codes.Clear();
            return Half.NaN;
        }

        float inverse = scale == Half.Zero ? 0f : 1f / (float)scale;
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = format.Bits == 8
                ? (byte)(sbyte)Code(x[i], inverse, maximum)
                : (byte)(Code(x[2 * i], inverse, maximum) & 15 | Code(x[2 * i + 1], inverse, maximum) << 4);
        }

        return scale;
    }

    private static int Code(float value, float inverse, int maximum) => Math.Clamp((int)MathF.Round(value * inverse), -maximum, maximum);
}
