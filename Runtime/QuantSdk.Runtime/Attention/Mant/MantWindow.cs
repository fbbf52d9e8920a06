namespace QuantSdk.Attention;

/// <summary>The first phase of M-ANT's values: 8-bit integers with a power of two for each channel.</summary>
internal static class MantWindow
{
    /// <summary>Adds one token's head to a window.</summary>
    /// <param name="codes">The window's integers, [channel, token].</param>
    /// <param name="exponents">The channels' exponents.</param>
    /// <param name="size">Tokens of a full window.</param>
    /// <param name="offset">The token's place in the window.</param>
    /// <param name="values">The token's head: a value for every channel.</param>
    public static void Append(Span<sbyte> codes, Span<sbyte> exponents, int size, int offset, ReadOnlySpan<float> values)
    {
        for (int channel = 0; channel < values.Length; channel++)
        {
            float value = values[channel];
            sbyte needed = SharedExponent.Of(MathF.Abs(value));
            ref sbyte exponent = ref exponents[channel];
            if (exponent == SharedExponent.NotFinite)
            {
                continue;
            }

            if (needed == SharedExponent.NotFinite || needed > exponent)
            {
                Raise(codes.Slice(channel * size, offset), exponent, needed);
                exponent = needed;
            }

            if (needed != SharedExponent.NotFinite)
            {
                codes[channel * size + offset] = (sbyte)MathF.Round(value * SharedExponent.PowerOf(-exponent));
            }
        }
    }

    /// <summary>The values of one channel: integer times power of two, which is exact.</summary>
    public static void Decode(ReadOnlySpan<sbyte> codes, sbyte exponent, Span<float> values)
    {
        float scale = SharedExponent.PowerOf(exponent);
        for (int i = 0; i < codes.Length; i++)
        {
            values[i] = codes[i] * scale;
        }
    }

    /// <summary>Brings a channel's earlier integers to a larger exponent.</summary>
    private static void Raise(Span<sbyte> codes, sbyte exponent, sbyte raised)
    {
        if (raised == SharedExponent.NotFinite)
        {
            codes.Clear();
            return;
        }

        // Beyond eight places everything rounds to zero; the limit keeps the factor a normal number.
        float factor = SharedExponent.PowerOf(-Math.Min(raised - exponent, 16));
        foreach (ref sbyte code in codes)
        {
            code = (sbyte)MathF.Round(code * factor);
        }
    }
}
