using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>Kernels that turn activations into half precision for tensor cores, and what undoes their scaling.</summary>
internal static class HalfKernels
{
    /// <summary>Threads of a group in <see cref="Rescale"/>.</summary>
    public const int Threads = 256;

    /// <summary>The most threads of a group in <see cref="Halve"/>.</summary>
    public const int MaximumThreads = 1024;

    /// <summary>Values that a thread of <see cref="Halve"/> loads at once.</summary>
    public const int ValuesPerThread = 8;

    // Beyond these a token is scaled: above, half precision would overflow soon; below, it would lose digits.
    private const float LargestUnscaled = 32768f;
    private const float SmallestUnscaled = 0.015625f;
    private const int InfiniteExponent = 255;

    // A scaled token's largest magnitude lies between 2^13 and 2^14.
    private const int ScaledExponent = 13;

    /// <summary>
    /// Rounds tokens to half precision, a group per token. A token of very large or very small numbers is divided by a power of two first;
    /// one with a NaN or an infinity is not, and stays so. A group reads its token in rounds, eight loads of a thread in flight at once; the
    /// way back begins with the round that is still in registers, so that a token of one round is read once.
    /// </summary>
    /// <param name="x">Tokens in single precision.</param>
    /// <param name="halves">Receives two values per word; what lies between tokens is left as it is.</param>
    /// <param name="scales">Receives the power of two of each token.</param>
    /// <param name="features">Features of a token.</param>
    /// <param name="sourceStride">Elements between two tokens of the source.</param>
    /// <param name="stride">Elements between two tokens of the target, a multiple of two.</param>
    public static void Halve(ArrayView<float> x, ArrayView<int> halves, ArrayView<float> scales, int features, int sourceStride, int stride)
    {
        ArrayView<float> maxima = SharedMemory.Allocate<float>(MaximumThreads / 32);
        ArrayView<float> token = x.SubView((long)Grid.IdxX * sourceStride, features);
        ArrayView<int> target = halves.SubView((long)Grid.IdxX * stride >> 1, (features + 1) >> 1);
        int threads = Group.DimX;
        int rounds = (features + ValuesPerThread * threads - 1) / (ValuesPerThread * threads);
        float maximum = 0f;
        Float128 low = default;
        Float128 high = default;
        for (int round = 0; round < rounds; round++)
        {
            int pair = 4 * round * threads + Group.IdxX;
            low = Pairs(token, pair, threads, features);
            high = Pairs(token, pair + 2 * threads, threads, features);
            maximum = DeviceMath.LargerMagnitude(maximum, DeviceMath.LargerMagnitude(Largest(low), Largest(high)));
        }

        maximum = GroupMaximum(maximum, maxima);
        float scale = Power(maximum);

        // A power of two as far from the ends of the range has an exact reciprocal.
        float factor = 1f / scale;
        for (int round = rounds - 1; round >= 0; round--)
        {
            int pair = 4 * round * threads + Group.IdxX;
            if (round != rounds - 1)
            {
                low = Pairs(token, pair, threads, features);
                high = Pairs(token, pair + 2 * threads, threads, features);
            }

            Store(target, pair, low.X * factor, low.Y * factor, features);
            Store(target, pair + threads, low.Z * factor, low.W * factor, features);
            Store(target, pair + 2 * threads, high.X * factor, high.Y * factor, features);
            Store(target, pair + 3 * threads, high.Z * factor, high.W * factor, features);
        }

        if (Group.IdxX == 0)
        {
            scales[Grid.IdxX] = scale;
        }
    }

    /// <summary>INT8 activations as whole numbers in half precision.</summary>
    /// <param name="packed">Four integers per word.</param>
    /// <param name="halves">Receives two values per word.</param>
    public static void Widen(ArrayView<int> packed, ArrayView<int> halves)
    {
        long word = (long)Grid.IdxX * Group.DimX + Group.IdxX;
        if (word < packed.Length)
        {
            int bytes = packed[word];
            halves.Cast<Packed64>()[word] = new Packed64 { X = TensorMath.BytePair(bytes, 0), Y = TensorMath.BytePair(bytes, 1) };
        }
    }

    /// <summary>INT8 activations times the scales of their groups.</summary>
    /// <param name="packed">Four integers per word.</param>
    /// <param name="scales">The scale of each group.</param>
    /// <param name="x">Receives the products.</param>
    /// <param name="groupSize">Activations of a group.</param>
    public static void Dequantize(ArrayView<int> packed, ArrayView<float> scales, ArrayView<float> x, int groupSize)
    {
        long word = (long)Grid.IdxX * Group.DimX + Group.IdxX;
        if (word < packed.Length)
        {
            float scale = scales[4 * word / groupSize];
            int bytes = packed[word];
            x.Cast<Float128>()[word] = new Float128
            {
                X = (bytes << 24 >> 24) * scale,
                Y = (bytes << 16 >> 24) * scale,
                Z = (bytes << 8 >> 24) * scale,
                W = (bytes >> 24) * scale,
            };
        }
    }

    /// <summary>Multiplies the outputs of tokens that were scaled.</summary>
    /// <param name="y">tokens x features.</param>
    /// <param name="scales">The power of two of each token.</param>
    /// <param name="features">Outputs of a token.</param>
    public static void Rescale(ArrayView<float> y, ArrayView<float> scales, int features)
    {
        KernelOrder.Enter();
        float scale = scales[Grid.IdxX];
        for (int i = Group.IdxX; scale != 1f && i < features; i += Threads)
        {
            y[(long)Grid.IdxX * features + i] *= scale;
        }
    }

    /// <summary>Two pairs of a token; what lies beyond its end repeats the last value, so that no load waits for a branch.</summary>
    private static Float128 Pairs(ArrayView<float> token, int pair, int distance, int features)
    {
        int last = features - 1;
        return new Float128
        {
            X = token[IntrinsicMath.Min(2 * pair, last)],
            Y = token[IntrinsicMath.Min(2 * pair + 1, last)],
            Z = token[IntrinsicMath.Min(2 * (pair + distance), last)],
            W = token[IntrinsicMath.Min(2 * (pair + distance) + 1, last)],
        };
    }

    private static void Store(ArrayView<int> target, int pair, float low, float high, int features)
    {
        if (2 * pair < features)
        {
            target[pair] = TensorMath.Pack(low, 2 * pair + 1 < features ? high : 0f);
        }
    }

    private static float Largest(Float128 values) =>
        DeviceMath.LargerMagnitude(DeviceMath.LargerMagnitude(values.X, values.Y), DeviceMath.LargerMagnitude(values.Z, values.W));

    private static float GroupMaximum(float maximum, ArrayView<float> maxima)
    {
        for (int mask = 16; mask > 0; mask >>= 1)
        {
            maximum = DeviceMath.LargerMagnitude(maximum, Warp.ShuffleXor(maximum, mask));
        }

        if ((Group.IdxX & 31) == 0)
        {
            maxima[Group.IdxX >> 5] = maximum;
        }

        Group.Barrier();
        int warps = Group.DimX >> 5;
        for (int warp = 0; warp < warps; warp++)
        {
            maximum = DeviceMath.LargerMagnitude(maximum, maxima[warp]);
        }

        return maximum;
    }

    private static float Power(float maximum)
    {
        int exponent = (int)(Interop.FloatAsInt(maximum) >> 23);
        bool plain = maximum <= LargestUnscaled && maximum >= SmallestUnscaled;
        bool scalable = exponent > ScaledExponent && exponent < InfiniteExponent;
        return plain || !scalable ? 1f : Interop.IntAsFloat((uint)(exponent - ScaledExponent) << 23);
    }
}
