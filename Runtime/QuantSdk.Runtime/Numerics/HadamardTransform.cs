using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuantSdk.Numerics;

/// <summary>
/// The random Hadamard transform of QuIP# (section 3): a diagonal of random signs, then an orthonormal Hadamard transform.
/// A length that is no power of two is transformed in equal blocks of the largest power of two that divides it.
/// </summary>
public static class HadamardTransform
{
    private const int Lanes = 8;

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
        int i = 0;
        Vector256<int> bits = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);
        for (; i <= vector.Length - Lanes; i += Lanes)
        {
            Vector256<int> isPositive = Vector256.Equals(Vector256.Create((int)signs[i / Lanes]) & bits, default);
            Vector256<float> flip = Vector256.AndNot(Vector256.Create(-0f), isPositive.AsSingle());
            (Vector256.Create<float>(vector.Slice(i, Lanes)) ^ flip).CopyTo(vector[i..]);
        }

        for (; i < vector.Length; i++)
        {
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
            if (size < Lanes)
            {
                ShortBlock(block);
            }
            else
            {
                ShortStages(block);
                for (int half = Lanes; half < size; half <<= 1)
                {
                    Stage(block, half);
                }
            }

            TensorPrimitives.Multiply(block, norm, block);
        }
    }

    private static void ShortBlock(Span<float> block)
    {
        for (int half = 1; half < block.Length; half <<= 1)
        {
            for (int i = 0; i < block.Length; i++)
            {
                if ((i & half) == 0)
                {
                    (float a, float b) = (block[i], block[i + half]);
                    (block[i], block[i + half]) = (a + b, a - b);
                }
            }
        }
    }

    /// <summary>The stages within eight elements: each element is added to its partner, with its sign changed where it is the upper one.</summary>
    private static void ShortStages(Span<float> block)
    {
        Vector256<float> upper1 = Vector256.Create(0f, -0f, 0f, -0f, 0f, -0f, 0f, -0f);
        Vector256<float> upper2 = Vector256.Create(0f, 0f, -0f, -0f, 0f, 0f, -0f, -0f);
        Vector256<float> upper4 = Vector256.Create(0f, 0f, 0f, 0f, -0f, -0f, -0f, -0f);
        for (int i = 0; i < block.Length; i += Lanes)
        {
            Vector256<float> x = Vector256.Create<float>(block.Slice(i, Lanes));
            x = Vector256.Shuffle(x, Vector256.Create(1, 0, 3, 2, 5, 4, 7, 6)) + (x ^ upper1);
            x = Vector256.Shuffle(x, Vector256.Create(2, 3, 0, 1, 6, 7, 4, 5)) + (x ^ upper2);
            x = Vector256.Shuffle(x, Vector256.Create(4, 5, 6, 7, 0, 1, 2, 3)) + (x ^ upper4);
            x.CopyTo(block[i..]);
        }
    }

    private static void Stage(Span<float> block, int half)
    {
        ref float first = ref MemoryMarshal.GetReference(block);
        for (int start = 0; start < block.Length; start += 2 * half)
        {
            for (int i = start; i < start + half; i += Lanes)
            {
                Vector256<float> a = Vector256.LoadUnsafe(ref first, (nuint)i);
                Vector256<float> b = Vector256.LoadUnsafe(ref first, (nuint)(i + half));
                (a + b).StoreUnsafe(ref first, (nuint)i);
                (a - b).StoreUnsafe(ref first, (nuint)(i + half));
            }
        }
    }
}
