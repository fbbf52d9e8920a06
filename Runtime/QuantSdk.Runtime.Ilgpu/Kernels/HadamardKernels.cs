using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>The random Hadamard transform on a device; see <see cref="QuantSdk.Numerics.HadamardTransform"/>.</summary>
internal static class HadamardKernels
{
    /// <summary>The largest block that is transformed in shared memory: 32 KiB, which needs no opt-in.</summary>
    public const int SharedSize = 8192;

    /// <summary>
    /// Transforms one block per group in shared memory, log2(size) rounds of butterflies with a barrier between them, with the signs
    /// applied before (first sign bit pass) or after.
    /// </summary>
    /// <param name="source">Input, a token every <paramref name="sourceStride"/> elements.</param>
    /// <param name="target">Output, a token every <paramref name="targetStride"/> elements.</param>
    /// <param name="signs">A bit per element, set where the sign is negative.</param>
    /// <param name="sourceStride">Elements between two tokens of the source.</param>
    /// <param name="targetStride">Elements between two tokens of the target.</param>
    /// <param name="size">Elements of a block: a power of two up to <see cref="SharedSize"/>.</param>
    /// <param name="norm">The factor that makes the whole transform orthonormal.</param>
    /// <param name="signsFirst">1 where the signs come first (V x), 0 where they come last (Uᵀ y).</param>
    public static void Block(
        ArrayView<float> source, ArrayView<float> target, ArrayView<int> signs, int sourceStride, int targetStride, int size, float norm, int signsFirst)
    {
        ArrayView<float> block = SharedMemory.Allocate<float>(SharedSize);
        int first = Grid.IdxX * size;
        long from = (long)Grid.IdxZ * sourceStride + first;
        for (int i = Group.IdxX; i < size; i += Group.DimX)
        {
            float value = source[from + i] * norm;
            block[i] = signsFirst != 0 ? Flip(value, signs, first + i) : value;
        }

        Group.Barrier();
        Butterflies(block, size, size);

        long to = (long)Grid.IdxZ * targetStride + first;
        for (int i = Group.IdxX; i < size; i += Group.DimX)
        {
            target[to + i] = signsFirst != 0 ? block[i] : Flip(block[i], signs, first + i);
        }
    }

    /// <summary>All rounds of sums and differences, from neighbours to halves, of values in shared memory; begins behind a barrier and ends with one.</summary>
    /// <param name="values">The values.</param>
    /// <param name="size">Elements of a block: a power of two.</param>
    /// <param name="length">Elements, whole blocks.</param>
    public static void Butterflies(ArrayView<float> values, int size, int length)
    {
        for (int half = 1; half < size; half <<= 1)
        {
            for (int i = Group.IdxX; i < length >> 1; i += Group.DimX)
            {
                int low = ((i & ~(half - 1)) << 1) | (i & (half - 1));
                float left = values[low];
                float right = values[low + half];
                values[low] = left + right;
                values[low + half] = left - right;
            }

            Group.Barrier();
        }
    }

    /// <summary>One round of butterflies in device memory, for blocks that do not fit in shared memory.</summary>
    /// <param name="values">The values, in place.</param>
    /// <param name="stride">Elements between two tokens.</param>
    /// <param name="half">The distance of a butterfly's two elements.</param>
    /// <param name="length">Elements of a token, a multiple of twice the distance.</param>
    public static void Round(ArrayView<float> values, int stride, int half, int length)
    {
        int i = Grid.IdxX * Group.DimX + Group.IdxX;
        if (i < length >> 1)
        {
            long low = (long)Grid.IdxZ * stride + (((i & ~(half - 1)) << 1) | (i & (half - 1)));
            float left = values[low];
            float right = values[low + half];
            values[low] = left + right;
            values[low + half] = left - right;
        }
    }

    private static float Flip(float value, ArrayView<int> signs, int index) =>
        (signs[index >> 5] >> (index & 31) & 1) != 0 ? -value : value;
}
