using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>Kernels that prepare activations: INT8 quantization per group, and padding.</summary>
internal static class ActivationKernels
{
    /// <summary>Activations that a thread packs into one word.</summary>
    public const int ActivationsPerThread = 4;

    private const float Maximum = 127f;

    /// <summary>
    /// Quantizes each group to INT8: scale = absmax / 127 (1 where all are zero), q = x / scale rounded half to even. One thread takes
    /// four activations; the threads of a group find its maximum by shuffles. A NaN or an infinity makes the scale one, too, and so
    /// every output of that token.
    /// </summary>
    /// <param name="x">tokens x features.</param>
    /// <param name="packed">Receives the integers, four in a word.</param>
    /// <param name="scales">Receives the scale of each group.</param>
    /// <param name="features">Features of a token, a multiple of 32.</param>
    /// <param name="groupThreads">Threads of a group: group size / 4.</param>
    /// <param name="packedStride">Words between two tokens.</param>
    /// <param name="scaleStride">Scales between two tokens.</param>
    public static void Quantize(
        ArrayView<float> x, ArrayView<int> packed, ArrayView<float> scales, int features, int groupThreads, int packedStride, int scaleStride)
    {
        int token = Grid.IdxZ;
        int word = Grid.IdxX * Group.DimX + Group.IdxX;
        bool inside = word * ActivationsPerThread < features;
        Float128 v = default;
        if (inside)
        {
            long first = (long)token * features + word * ActivationsPerThread;
            v.X = x[first];
            v.Y = x[first + 1];
            v.Z = x[first + 2];
            v.W = x[first + 3];
        }

        float maximum = DeviceMath.LargerMagnitude(DeviceMath.LargerMagnitude(v.X, v.Y), DeviceMath.LargerMagnitude(v.Z, v.W));
        for (int mask = groupThreads >> 1; mask > 0; mask >>= 1)
        {
            maximum = DeviceMath.LargerMagnitude(maximum, Warp.ShuffleXor(maximum, mask));
        }

        float scale = maximum == 0f ? 1f : maximum / Maximum;
        if (inside)
        {
            int low = Byte(v.X, scale) | Byte(v.Y, scale) << 8;
            int high = Byte(v.Z, scale) | Byte(v.W, scale) << 8;
            packed[(long)token * packedStride + word] = low | high << 16;
            if (word % groupThreads == 0)
            {
                scales[(long)token * scaleStride + word / groupThreads] = scale;
            }
        }
    }

    /// <summary>Zeroes a view, after all kernels before and beside what the next one prepares.</summary>
    public static void Clear(ArrayView<float> y)
    {
        KernelOrder.Enter();
        long i = Grid.GlobalIndex.X;
        if (i < y.Length)
        {
            y[i] = 0f;
        }
    }

    /// <summary>Copies tokens to rows with padding between them.</summary>
    /// <param name="x">tokens x features.</param>
    /// <param name="padded">Receives them; what lies between is left as it is.</param>
    /// <param name="features">Features of a token.</param>
    /// <param name="stride">Elements between two tokens of the target.</param>
    public static void Pad(ArrayView<float> x, ArrayView<float> padded, int features, int stride)
    {
        int feature = Grid.IdxX * Group.DimX + Group.IdxX;
        if (feature < features)
        {
            padded[(long)Grid.IdxZ * stride + feature] = x[(long)Grid.IdxZ * features + feature];
        }
    }

    /// <summary>Adds the parts of outputs that lie side by side, all outputs of a part before the next.</summary>
    /// <param name="parts">parts x outputs.</param>
    /// <param name="y">Receives the sums.</param>
    /// <param name="count">Parts.</param>
    public static void AddParts(ArrayView<float> parts, ArrayView<float> y, int count)
    {
        long index = (long)Grid.IdxX * Group.DimX + Group.IdxX;
        if (index < y.Length)
        {
            float sum = 0f;
            for (int part = 0; part < count; part++)
            {
                sum += parts[part * y.Length + index];
            }

            y[index] = sum;
        }
    }

    private static int Byte(float value, float scale)
    {
        // The quotient of the largest value may round to slightly more than 127, never to 127.5: rounding brings it back.
        return DeviceMath.RoundToEven(value / scale) & 0xFF;
    }
}
