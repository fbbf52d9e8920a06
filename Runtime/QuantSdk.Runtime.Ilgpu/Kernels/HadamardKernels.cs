using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>The random Hadamard transform on a device; see <see cref="QuantSdk.Numerics.HadamardTransform"/>.</summary>
internal static class HadamardKernels
{
    /// <summary>
    /// Transforms the blocks of a group, sixteen values a thread (<see cref="HadamardTile"/>), with the signs applied before or after.
    /// </summary>
    /// <param name="source">Input, a token every <paramref name="sourceStride"/> elements.</param>
    /// <param name="target">Output, a token every <paramref name="targetStride"/> elements.</param>
    /// <param name="signs">A bit per element, set where the sign is negative.</param>
    /// <param name="sourceStride">Elements between two tokens of the source.</param>
    /// <param name="targetStride">Elements between two tokens of the target.</param>
    /// <param name="length">Elements of a token.</param>
    /// <param name="bits">The size of a block as a power of two.</param>
    /// <param name="norm">The factor that makes the whole transform orthonormal.</param>
    /// <param name="signsFirst">1 where the signs come first (V x), 0 where they come last (Uᵀ y).</param>
    /// <param name="wide">1 where every fourth element of the target begins at a multiple of 16 bytes.</param>
    public static void Block(
        ArrayView<float> source, ArrayView<float> target, ArrayView<int> signs, int sourceStride, int targetStride, int length, int bits, float norm, int signsFirst, int wide)
    {
        KernelOrder.Enter();
        int first = Grid.IdxX * Group.DimX * HadamardTile.ThreadValues;
        Float512 values = HadamardTile.Transform(source, (long)Grid.IdxZ * sourceStride, signs, first, length, bits, norm, signsFirst != 0 ? int.MinValue : 0);
        int element = first + Group.IdxX * HadamardTile.ThreadValues;
        if (element < length)
        {
            // Sixteen elements have one half of a word of signs.
            int flips = signsFirst != 0 ? 0 : signs[element >> 5] >> (element & 16);
            Store(target, (long)Grid.IdxZ * targetStride + element, length - element, Flip(values.A, flips), wide);
            Store(target, (long)Grid.IdxZ * targetStride + element + 4, length - element - 4, Flip(values.B, flips >> 4), wide);
            Store(target, (long)Grid.IdxZ * targetStride + element + 8, length - element - 8, Flip(values.C, flips >> 8), wide);
            Store(target, (long)Grid.IdxZ * targetStride + element + 12, length - element - 12, Flip(values.D, flips >> 12), wide);
        }
    }

    /// <summary>Transforms the blocks of a group, signs first, and splits them into planes of bytes (<see cref="BytePlanes"/>).</summary>
    /// <param name="source">Input, a token after the other.</param>
    /// <param name="planes">Receives the planes, those of a token after the other.</param>
    /// <param name="scales">Receives the factor of each step.</param>
    /// <param name="signs">A bit per element, set where the sign is negative.</param>
    /// <param name="length">Elements of a token.</param>
    /// <param name="padded">Elements of a plane.</param>
    /// <param name="step">Elements that share a factor.</param>
    /// <param name="bits">The size of a block as a power of two.</param>
    /// <param name="norm">The factor that makes the transform orthonormal.</param>
    public static void BlockPlanes(
        ArrayView<float> source, ArrayView<int> planes, ArrayView<float> scales, ArrayView<int> signs, int length, int padded, int step, int bits, float norm)
    {
        KernelOrder.Enter();
        int first = Grid.IdxX * Group.DimX * HadamardTile.ThreadValues;
        Float512 values = HadamardTile.Transform(source, (long)Grid.IdxZ * length, signs, first, length, bits, norm, int.MinValue);
        BytePlanes.Write(values, planes, scales, first + Group.IdxX * HadamardTile.ThreadValues, padded, step);
    }

    /// <summary>Splits transformed tokens into planes of bytes, sixteen values a thread.</summary>
    /// <param name="source">The tokens.</param>
    /// <param name="planes">Receives the planes, those of a token after the other.</param>
    /// <param name="scales">Receives the factor of each step.</param>
    /// <param name="stride">Elements between two tokens of the source.</param>
    /// <param name="length">Elements of a token.</param>
    /// <param name="padded">Elements of a plane.</param>
    /// <param name="step">Elements that share a factor.</param>
    public static void Planes(ArrayView<float> source, ArrayView<int> planes, ArrayView<float> scales, int stride, int length, int padded, int step)
    {
        KernelOrder.Enter();
        int element = (Grid.IdxX * Group.DimX + Group.IdxX) * HadamardTile.ThreadValues;
        long from = (long)Grid.IdxZ * stride;
        Float512 values;
        values.A = Load(source, from, element, length);
        values.B = Load(source, from, element + 4, length);
        values.C = Load(source, from, element + 8, length);
        values.D = Load(source, from, element + 12, length);
        BytePlanes.Write(values, planes, scales, element, padded, step);
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
        KernelOrder.Enter();
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

    /// <summary>Four values of a token whose length is a multiple of four; zero beyond it.</summary>
    private static Float128 Load(ArrayView<float> source, long from, int element, int length) => element >= length ? default : new Float128
    {
        X = source[from + element],
        Y = source[from + element + 1],
        Z = source[from + element + 2],
        W = source[from + element + 3],
    };

    private static Float128 Flip(Float128 v, int flips) => new()
    {
        X = DeviceMath.WithSign(v.X, flips << 31),
        Y = DeviceMath.WithSign(v.Y, flips << 30),
        Z = DeviceMath.WithSign(v.Z, flips << 29),
        W = DeviceMath.WithSign(v.W, flips << 28),
    };

    private static void Store(ArrayView<float> target, long index, int count, Float128 values, int wide)
    {
        if (wide != 0 && count >= 4)
        {
            target.Cast<Float128>()[index >> 2] = values;
            return;
        }

        if (count > 0)
        {
            target[index] = values.X;
        }

        if (count > 1)
        {
            target[index + 1] = values.Y;
        }

        if (count > 2)
        {
            target[index + 2] = values.Z;
        }

        if (count > 3)
        {
            target[index + 3] = values.W;
        }
    }
}
