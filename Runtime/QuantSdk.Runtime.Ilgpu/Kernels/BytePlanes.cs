using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>
/// Activations as three planes of signed bytes: x = factor · (65536·p0 + 256·p1 + p2), with one power of two as the factor of a step, so
/// that 23 bits of its largest activation survive. A plane has two words per vector of eight, in the order in which a kernel takes
/// lattice points out of nibbles: the elements 0, 4, 1 and 5, then 2, 6, 3 and 7. A lane of four multiplies every fourth vector, two of
/// them at once: their first words lie side by side, then their second ones. Where a step has only one for it, its two words do.
/// </summary>
internal static class BytePlanes
{
    /// <summary>Planes.</summary>
    public const int Count = 3;

    private const int VectorElements = 8;
    private const int Lanes = 4;

    // 1.5 * 2^23 as bits: what DeviceMath.RoundToEven leaves above the integer.
    private const int RoundingShiftBits = 0x4B400000;

    // The exponent field e of the largest magnitude m says m < 2^(e - 126); the factor is 2^(e - 126 - 22), its field is e - 21.
    private const int FactorField = 21;
    private const int InverseField = 275;
    private const int InfiniteField = 255;

    /// <summary>Writes sixteen consecutive values. All lanes of a warp take part; a NaN or an infinity makes the factor of its step one, too.</summary>
    /// <param name="values">The values of the lane; zero beyond the token.</param>
    /// <param name="planes">The planes, those of a token after the other.</param>
    /// <param name="scales">The factors, those of a token after the other.</param>
    /// <param name="element">The first value's index within the token, a multiple of sixteen.</param>
    /// <param name="padded">Elements of a plane.</param>
    /// <param name="step">Elements that share a factor: a power of two from 32 to 512.</param>
    public static void Write(Float512 values, ArrayView<int> planes, ArrayView<float> scales, int element, int padded, int step)
    {
        // Bits without the sign order magnitudes as integers; an infinity and a NaN are above all others.
        int maximum = IntrinsicMath.Max(IntrinsicMath.Max(Largest(values.A), Largest(values.B)), IntrinsicMath.Max(Largest(values.C), Largest(values.D)));
        for (int mask = step / HadamardTile.ThreadValues >> 1; mask > 0; mask >>= 1)
        {
            maximum = IntrinsicMath.Max(maximum, Warp.ShuffleXor(maximum, mask));
        }

        // Numbers so small that the inverse would overflow lose digits.
        int field = IntrinsicMath.Max(maximum >> 23, FactorField + 1);
        float inverse = Interop.IntAsFloat((uint)(InverseField - field) << 23);
        float factor = field == InfiniteField ? float.NaN : Interop.IntAsFloat((uint)(field - FactorField) << 23);
        if (element >= padded)
        {
            return;
        }

        if (element % step == 0)
        {
            scales[(long)Grid.IdxZ * (padded / step) + element / step] = factor;
        }

        Packed128 a = Round(values.A, inverse);
        Packed128 b = Round(values.B, inverse);
        Packed128 c = Round(values.C, inverse);
        Packed128 d = Round(values.D, inverse);
        bool paired = step > VectorElements * Lanes;
        int vector = element / VectorElements;
        int word = paired ? (vector >> 3 << 4) + ((vector & 3) << 2) + (vector >> 2 & 1) : 2 * vector;
        int plane = padded / sizeof(int);
        ArrayView<int> target = planes.SubView((long)Grid.IdxZ * Count * plane + word, 2 * plane + (paired ? 7 : 4));
        Store(target, 2 * plane, Bytes(a, b, c, d), paired);
        a = Carry(a);
        b = Carry(b);
        c = Carry(c);
        d = Carry(d);
        Store(target, plane, Bytes(a, b, c, d), paired);
        Store(target, 0, Bytes(Carry(a), Carry(b), Carry(c), Carry(d)), paired);
    }

    /// <summary>Stores the words of two vectors that neighbouring lanes multiply.</summary>
    private static void Store(ArrayView<int> target, int index, Packed128 words, bool paired)
    {
        target[index] = words.X;
        target[index + (paired ? 2 : 1)] = words.Y;
        target[index + (paired ? 4 : 2)] = words.Z;
        target[index + (paired ? 6 : 3)] = words.W;
    }

    private static int Largest(Float128 v) => IntrinsicMath.Max(IntrinsicMath.Max(Magnitude(v.X), Magnitude(v.Y)), IntrinsicMath.Max(Magnitude(v.Z), Magnitude(v.W)));

    private static int Magnitude(float value) => (int)Interop.FloatAsInt(value) & int.MaxValue;

    private static Packed128 Round(Float128 v, float inverse) => new()
    {
        X = DeviceMath.RoundToEven(v.X * inverse) - RoundingShiftBits,
        Y = DeviceMath.RoundToEven(v.Y * inverse) - RoundingShiftBits,
        Z = DeviceMath.RoundToEven(v.Z * inverse) - RoundingShiftBits,
        W = DeviceMath.RoundToEven(v.W * inverse) - RoundingShiftBits,
    };

    /// <summary>What is left above the lowest byte, which is signed.</summary>
    private static Packed128 Carry(Packed128 v) => new() { X = v.X + 128 >> 8, Y = v.Y + 128 >> 8, Z = v.Z + 128 >> 8, W = v.W + 128 >> 8 };

    /// <summary>The lowest bytes of two vectors.</summary>
    private static Packed128 Bytes(Packed128 a, Packed128 b, Packed128 c, Packed128 d) => new()
    {
        X = Word(a.X, b.X, a.Y, b.Y),
        Y = Word(a.Z, b.Z, a.W, b.W),
        Z = Word(c.X, d.X, c.Y, d.Y),
        W = Word(c.Z, d.Z, c.W, d.W),
    };

    private static int Word(int first, int second, int third, int fourth) =>
        (first & 0xFF) | (second & 0xFF) << 8 | (third & 0xFF) << 16 | fourth << 24;
}
