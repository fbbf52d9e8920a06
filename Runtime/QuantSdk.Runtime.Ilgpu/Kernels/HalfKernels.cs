using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>Kernels that turn activations into half precision for tensor cores, and what undoes their scaling.</summary>
internal static class HalfKernels
{
    /// <summary>Threads of a group in <see cref="Halve"/>.</summary>
    public const int Threads = 256;

    private const int Warps = Threads / 32;

    // Beyond these a token is scaled: above, half precision would overflow soon; below, it would lose digits.
    private const float LargestUnscaled = 32768f;
    private const float SmallestUnscaled = 0.015625f;
    private const int InfiniteExponent = 255;

    // A scaled token's largest magnitude lies between 2^13 and 2^14.
    private const int ScaledExponent = 13;

    /// <summary>
    /// Rounds tokens to half precision, a group per token. A token of very large or very small numbers is divided by a power of two first;
    /// one with a NaN or an infinity is not, and stays so.
    /// </summary>
    /// <param name="x">Tokens in single precision.</param>
    /// <param name="halves">Receives two values per word; what lies between tokens is left as it is.</param>
    /// <param name="scales">Receives the power of two of each token.</param>
    /// <param name="features">Features of a token.</param>
    /// <param name="sourceStride">Elements between two tokens of the source.</param>
    /// <param name="stride">Elements between two tokens of the target, a multiple of two.</param>
    public static void Halve(ArrayView<float> x, ArrayView<int> halves, ArrayView<float> scales, int features, int sourceStride, int stride)
    {
        ArrayView<float> maxima = SharedMemory.Allocate<float>(Warps);
        long source = (long)Grid.IdxX * sourceStride;
        float maximum = 0f;
        for (int i = Group.IdxX; i < features; i += Threads)
        {
            maximum = DeviceMath.LargerMagnitude(x[source + i], maximum);
        }

        for (int mask = 16; mask > 0; mask >>= 1)
        {
            maximum = DeviceMath.LargerMagnitude(maximum, Warp.ShuffleXor(maximum, mask));
        }

        if ((Group.IdxX & 31) == 0)
        {
            maxima[Group.IdxX >> 5] = maximum;
        }

        Group.Barrier();
        for (int warp = 0; warp < Warps; warp++)
        {
            maximum = DeviceMath.LargerMagnitude(maximum, maxima[warp]);
        }

        float scale = Power(maximum);
        for (int pair = Group.IdxX; 2 * pair < features; pair += Threads)
        {
            float low = x[source + 2 * pair] / scale;
            float high = 2 * pair + 1 < features ? x[source + 2 * pair + 1] / scale : 0f;
            halves[((long)Grid.IdxX * stride >> 1) + pair] = TensorMath.Pack(low, high);
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
            halves[2 * word] = TensorMath.BytePair(packed[word], 0);
            halves[2 * word + 1] = TensorMath.BytePair(packed[word], 1);
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
            for (int i = 0; i < 4; i++)
            {
                x[4 * word + i] = (packed[word] << (24 - 8 * i) >> 24) * scale;
            }
        }
    }

    /// <summary>Multiplies the outputs of tokens that were scaled.</summary>
    /// <param name="y">tokens x features.</param>
    /// <param name="scales">The power of two of each token.</param>
    /// <param name="features">Outputs of a token.</param>
    public static void Rescale(ArrayView<float> y, ArrayView<float> scales, int features)
    {
        float scale = scales[Grid.IdxX];
        for (int i = Group.IdxX; scale != 1f && i < features; i += Threads)
        {
            y[(long)Grid.IdxX * features + i] *= scale;
        }
    }

    private static float Power(float maximum)
    {
        int exponent = (int)(Interop.FloatAsInt(maximum) >> 23);
        bool plain = maximum <= LargestUnscaled && maximum >= SmallestUnscaled;
        bool scalable = exponent > ScaledExponent && exponent < InfiniteExponent;
        return plain || !scalable ? 1f : Interop.IntAsFloat((uint)(exponent - ScaledExponent) << 23);
    }
}
