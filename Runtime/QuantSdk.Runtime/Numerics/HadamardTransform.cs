using System.Numerics;

namespace QuantSdk.Numerics;

/// <summary>
/// The random Hadamard transform of QuIP# (section 3): a diagonal of random signs, then an orthonormal Hadamard transform.
/// A length that is no power of two is transformed in equal blocks of the largest power of two that divides it.
/// </summary>
public static class HadamardTransform
{
    /// <summary>The block that a vector of the given length is transformed in.</summary>
    public static int BlockSize(int length) => 1 << BitOperations.TrailingZeroCount(length);

    /// <summary>Applies V = H S in place: signs, then Hadamard.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="signs">A bit per element, set where the sign is negative.</param>
    public static void Forward(Span<float> vector, ReadOnlySpan<byte> signs)
    {
        Flip(vector, signs);
        Blocks(vector);
    }

    /// <summary>Applies Vᵀ = S H in place: the inverse of <see cref="Forward"/>, because both factors are symmetric and orthonormal.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="signs">A bit per element, set where the sign is negative.</param>
    public static void Inverse(Span<float> vector, ReadOnlySpan<byte> signs)
    {
        Blocks(vector);
        Flip(vector, signs);
    }

    /// <summary>
    /// Applies the orthonormal Hadamard transform alone, in place; it is its own inverse. Stages run from neighbours to halves, each a sum and a difference, and one
    /// multiplication by 1 / sqrt(block) ends it, so that every machine gets the same bits.
    /// </summary>
    public static void Apply(Span<float> vector) => Blocks(vector);

    private static void Flip(Span<float> vector, ReadOnlySpan<byte> signs)
    {
        for (int i = 0; i < vector.Length; i++)
        {
            // Random signs cannot be predicted: an exclusive or with the sign bit costs less than a branch.
            int sign = signs[i >> 3] >> (i & 7) << 31;
            vector[i] = BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(vector[i]) ^ sign);
        }
    }

    private static void Blocks(Span<float> vector)
    {
        int size = BlockSize(vector.Length);
        float norm = 1f / MathF.Sqrt(size);
        for (int start = 0; start < vector.Length; start += size)
        {
            Span<float> block = vector.Slice(start, size);
            Butterflies(block);
            foreach (ref float value in block)
            {
                value *= norm;
            }
        }
    }

    private static void Butterflies(Span<float> block)
    {
        for (int half = 1; half < block.Length; half <<= 1)
        {
            for (int start = 0; start < block.Length; start += 2 * half)
            {
                Butterfly(block.Slice(start, half), block.Slice(start + half, half));
            }
        }
    }

    private static void Butterfly(Span<float> lower, Span<float> upper)
    {
        int i = 0;
        for (; i <= lower.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            Vector<float> a = new(lower[i..]);
            Vector<float> b = new(upper[i..]);
            (a + b).CopyTo(lower[i..]);
            (a - b).CopyTo(upper[i..]);
        }

        for (; i < lower.Length; i++)
        {
            (float a, float b) = (lower[i], upper[i]);
            lower[i] = a + b;
            upper[i] = a - b;
        }
    }
}
