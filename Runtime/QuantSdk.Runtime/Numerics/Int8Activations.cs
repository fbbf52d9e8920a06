using System.Runtime.Intrinsics;

namespace QuantSdk.Numerics;

/// <summary>
/// INT8 activations of W4A8 kernels (M-ANT, section IV): each group of a token has one scale, the group's absolute maximum divided
/// by 127 (1 where the group is all zero), and integers round(x / scale), ties to even, within [-127, 127].
/// </summary>
public static class Int8Activations
{
    /// <summary>Quantizes a token.</summary>
    /// <param name="x">The token: a whole number of groups.</param>
    /// <param name="groupSize">Values that share a scale.</param>
    /// <param name="values">Receives one integer per value.</param>
    /// <param name="scales">Receives one scale per group; NaN where the group holds a NaN or an infinity.</param>
    public static void Quantize(ReadOnlySpan<float> x, int groupSize, Span<sbyte> values, Span<float> scales)
    {
        if (groupSize <= 0 || x.Length % groupSize != 0)
        {
            throw new ArgumentException($"QSDK4002: {x.Length} activations do not divide into groups of {groupSize}.", nameof(groupSize));
        }

        for (int group = 0; group < x.Length / groupSize; group++)
        {
            int first = group * groupSize;
            scales[group] = QuantizeGroup(x.Slice(first, groupSize), values.Slice(first, groupSize));
        }
    }

    /// <summary>Quantizes one group.</summary>
    /// <param name="x">The group.</param>
    /// <param name="values">Receives one integer per value; zeros where the group holds a NaN or an infinity.</param>
    /// <returns>
    /// The scale. A group that holds a NaN or an infinity has no integers; its scale is NaN, so that every output of the token is NaN and no
    /// other token is touched.
    /// </returns>
    public static float QuantizeGroup(ReadOnlySpan<float> x, Span<sbyte> values)
    {
        float maximum = LargestMagnitude(x);
        if (!float.IsFinite(maximum))
        {
            values[..x.Length].Clear();
            return float.NaN;
        }

        float scale = maximum / 127f;
        if (scale == 0f)
        {
            scale = 1f;
        }

        int i = 0;
        for (; i <= x.Length - Vector256<float>.Count; i += Vector256<float>.Count)
        {
            Vector256<float> rounded = Vector256.Round(Vector256.Create(x.Slice(i, Vector256<float>.Count)) / Vector256.Create(scale));
            Vector256<int> integers = Vector256.ConvertToInt32(Vector256.Min(Vector256.Max(rounded, Vector256.Create(-127f)), Vector256.Create(127f)));
            Vector128<short> shorts = Vector128.Narrow(integers.GetLower(), integers.GetUpper());
            Vector128.Narrow(shorts, shorts).GetLower().CopyTo(values[i..]);
        }

        for (; i < x.Length; i++)
        {
            values[i] = (sbyte)Math.Clamp(MathF.Round(x[i] / scale), -127f, 127f);
        }

        return scale;
    }

    /// <summary>The largest magnitude. The bits of a magnitude order like the magnitude itself, with infinity and then NaN on top.</summary>
    internal static float LargestMagnitude(ReadOnlySpan<float> x)
    {
        Vector256<int> largest = Vector256<int>.Zero;
        Vector256<int> mask = Vector256.Create(int.MaxValue);
        int i = 0;
        for (; i <= x.Length - Vector256<float>.Count; i += Vector256<float>.Count)
        {
            largest = Vector256.Max(largest, Vector256.Create(x.Slice(i, Vector256<float>.Count)).AsInt32() & mask);
        }

        int bits = 0;
        for (int lane = 0; lane < Vector256<int>.Count; lane++)
        {
            bits = Math.Max(bits, largest[lane]);
        }

        for (; i < x.Length; i++)
        {
            bits = Math.Max(bits, BitConverter.SingleToInt32Bits(x[i]) & int.MaxValue);
        }

        return BitConverter.Int32BitsToSingle(bits);
    }
}
