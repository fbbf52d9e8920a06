using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>M-ANT's real-time quantization of a group on the device: bit for bit the CPU's MantGroupEncoder.</summary>
internal static class MantDeviceEncoder
{
    /// <summary>Fractional bits of a threshold.</summary>
    private const int FractionBits = 16;

    /// <summary>Metadata of a group that holds a NaN or an infinity: integers with a scale that is none.</summary>
    private const int NotFinite = GroupReduction.HalfNaN | 1 << 16;

    /// <summary>Quantizes a group; each of its lanes holds four numbers, and all lanes of the warp take part.</summary>
    /// <param name="x">This lane's numbers.</param>
    /// <param name="size">Numbers of the group.</param>
    /// <param name="upper">Whether the four numbers are the upper ones of their word of eight codes.</param>
    /// <param name="types">The number of types, the types (metadata without a scale), then the thresholds between them in units of 2^-16.</param>
    public static MantGroup Encode(Float128 x, int size, bool upper, ArrayView<int> types)
    {
        int lanes = size / 4;
        float largest = GroupReduction.LargestMagnitude(x, lanes);
        int exponent = ExponentOf(largest);
        float inverse = AttentionMath.PowerOf(exponent == sbyte.MinValue ? 0 : -exponent);
        int q0 = ExactMath.Round(x.X * inverse), q1 = ExactMath.Round(x.Y * inverse), q2 = ExactMath.Round(x.Z * inverse), q3 = ExactMath.Round(x.W * inverse);
        int sum = GroupReduction.Sum(q0 + q1 + q2 + q3, lanes);
        int squares = GroupReduction.Sum(q0 * q0 + q1 * q1 + q2 * q2 + q3 * q3, lanes);
        int maximum = GroupReduction.Largest(
            IntrinsicMath.Max(IntrinsicMath.Max(IntrinsicMath.Abs(q0), IntrinsicMath.Abs(q1)), IntrinsicMath.Max(IntrinsicMath.Abs(q2), IntrinsicMath.Abs(q3))), lanes);

        // All lanes take part, those of groups without numbers too.
        int type = TypeOf(size, sum, squares, maximum, types, lanes);
        MantGroup result = default;
        result.Metadata = NotFinite;
        if (exponent != sbyte.MinValue)
        {
            int scale = ExactMath.HalfBits(largest / MagnitudeOf(type, 7));
            if (ExactMath.IsFinite(scale))
            {
                float step = DeviceMath.Low(scale);
                int shift = upper ? 16 : 0;
                int sign = upper ? 3 : 7;
                result.Metadata = scale | type;
                result.Word = Indices(x, type, step) << shift
                    | SignOf(x.X) << sign | SignOf(x.Y) << (sign + 8) | SignOf(x.Z) << (sign + 16) | SignOf(x.W) << (sign + 24);
            }
        }

        return result;
    }

    /// <summary>The smallest exponent e, not below -126, with magnitude at most 127 · 2^e; -128 for infinity and NaN.</summary>
    public static int ExponentOf(float magnitude)
    {
        int bits = (int)Interop.FloatAsInt(magnitude) & int.MaxValue;
        int exponent = (bits >> 23) - 133 + ((bits & 0x7FFFFF) > 0x7E0000 ? 1 : 0);
        return bits >= 0x7F800000 ? sbyte.MinValue : IntrinsicMath.Max(exponent, -126);
    }

    /// <summary>The first type whose threshold is above the unbiased variance of q / maximum. The lanes of a group look at thresholds of their own.</summary>
    private static int TypeOf(int count, int sum, int squares, int maximum, ArrayView<int> types, int lanes)
    {
        long spread = ((long)count * squares - (long)sum * sum) << FractionBits;
        long unit = (long)count * (count - 1) * maximum * maximum;
        int all = types[0];
        int type = all - 1;
        for (int i = (Group.IdxX & (lanes - 1)); i < all - 1; i += lanes)
        {
            type = spread >= types[1 + all + i] * unit ? type : IntrinsicMath.Min(type, i);
        }

        for (int mask = lanes >> 1; mask > 0; mask >>= 1)
        {
            type = IntrinsicMath.Min(type, Warp.ShuffleXor(type, mask));
        }

        return types[1 + type];
    }

    private static int MagnitudeOf(int type, int index) => (type >> 16 & 0xFF) * index + ((type >> 24 & 1) << index);

    /// <summary>How many midpoints between neighbouring values lie below each magnitude, a nibble each; the products are exact.</summary>
    private static int Indices(Float128 x, int type, float scale)
    {
        float x0 = IntrinsicMath.Abs(x.X), x1 = IntrinsicMath.Abs(x.Y), x2 = IntrinsicMath.Abs(x.Z), x3 = IntrinsicMath.Abs(x.W);
        int indices = 0;
        int magnitude = MagnitudeOf(type, 0);
        for (int i = 1; i < 8; i++)
        {
            int next = MagnitudeOf(type, i);
            float bound = (magnitude + next) * 0.5f * scale;
            indices += (x0 > bound ? 1 : 0) + (x1 > bound ? 1 << 4 : 0) + (x2 > bound ? 1 << 8 : 0) + (x3 > bound ? 1 << 12 : 0);
            magnitude = next;
        }

        return indices;
    }

    private static int SignOf(float x) => x < 0f ? 1 : 0;
}
