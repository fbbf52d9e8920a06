using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>
/// The butterflies of whole Hadamard blocks by one group, sixteen values a thread: four rounds in registers, then an exchange through
/// shared memory with one barrier, and so on. Rounds commute; those of the widest butterflies come first, because their values lie apart
/// and neighbouring threads read neighbours, and a thread ends with sixteen consecutive values.
/// </summary>
internal static class HadamardTile
{
    /// <summary>Values of a thread.</summary>
    public const int ThreadValues = 16;

    /// <summary>The most values of a group.</summary>
    public const int MaximumSize = 8192;

    /// <summary>Words of shared memory for so many: <see cref="Place"/> of the last, and more.</summary>
    public const int SharedWords = MaximumSize + (MaximumSize >> 5 << 2) + (MaximumSize >> 8 << 4);

    private const int AllRounds = 15;

    /// <summary>Loads a thread's values, which are a factor times numbers of the source and may have the signs of a vector of bits, and transforms them.</summary>
    /// <param name="source">The numbers.</param>
    /// <param name="from">The token's first number.</param>
    /// <param name="signs">A bit per element of a token, set where the sign is negative.</param>
    /// <param name="first">The group's first element within the token.</param>
    /// <param name="length">Elements of the token.</param>
    /// <param name="bits">The block's size as a power of two.</param>
    /// <param name="norm">The factor.</param>
    /// <param name="signMask">The sign bit where signs are applied, else zero.</param>
    /// <returns>The elements from sixteen times the thread's index on.</returns>
    public static Float512 Transform(ArrayView<float> source, long from, ArrayView<int> signs, int first, int length, int bits, float norm, int signMask)
    {
        ArrayView<float> shared = SharedMemory.Allocate<float>(SharedWords);
        ArrayView<float> token = source.SubView(from, length);
        int thread = Group.IdxX;
        int shift = bits < 4 ? 0 : bits - 4;
        int start = first + Element(thread, shift);
        int one = 1 << shift;
        Float512 values;
        values.A = LoadFour(token, signs, start, one, length, norm, signMask);
        values.B = LoadFour(token, signs, start + 4 * one, one, length, norm, signMask);
        values.C = LoadFour(token, signs, start + 8 * one, one, length, norm, signMask);
        values.D = LoadFour(token, signs, start + 12 * one, one, length, norm, signMask);
        values = Rounds(values, bits < 4 ? (1 << bits) - 1 : (bits & 3) == 0 ? AllRounds : 0xF0 >> (bits & 3) & AllRounds);
        while (shift > 0)
        {
            // A thread writes where it read: one barrier between writing and reading is enough.
            int target = Place(Element(thread, shift));
            int near = Place(1 << shift);
            int far = Place(2 << shift);
            int vector = Place(4 << shift);
            int half = Place(8 << shift);
            StoreFour(shared, target, near, far, values.A);
            StoreFour(shared, target + vector, near, far, values.B);
            StoreFour(shared, target + half, near, far, values.C);
            StoreFour(shared, target + half + vector, near, far, values.D);
            Group.Barrier();
            shift = (shift & 3) != 0 ? shift & ~3 : shift - 4;
            if (shift == 0)
            {
                ArrayView<Float128> quads = shared.Cast<Float128>();
                int quad = Place(thread * ThreadValues) >> 2;
                values.A = quads[quad];
                values.B = quads[quad + 1];
                values.C = quads[quad + 2];
                values.D = quads[quad + 3];
            }
            else
            {
                target = Place(Element(thread, shift));
                near = Place(1 << shift);
                far = Place(2 << shift);
                vector = Place(4 << shift);
                half = Place(8 << shift);
                values.A = ReadFour(shared, target, near, far);
                values.B = ReadFour(shared, target + vector, near, far);
                values.C = ReadFour(shared, target + half, near, far);
                values.D = ReadFour(shared, target + half + vector, near, far);
            }

            values = Rounds(values, AllRounds);
        }

        return values;
    }

    /// <summary>The first of a thread's elements, which are 2^shift apart.</summary>
    private static int Element(int thread, int shift) => (thread >> shift << (shift + 4)) | (thread & ((1 << shift) - 1));

    /// <summary>
    /// Where an element lies: gaps after 32 and after 256 elements keep threads that read sixteen consecutive ones, and halves of a warp
    /// that read 256 apart, in different banks. The place of a sum of numbers without common bits is the sum of their places.
    /// </summary>
    private static int Place(int element) => element + (element >> 5 << 2) + (element >> 8 << 4);

    private static Float128 LoadFour(ArrayView<float> token, ArrayView<int> signs, int start, int distance, int length, float norm, int signMask) => new()
    {
        X = LoadOne(token, signs, start, length, norm, signMask),
        Y = LoadOne(token, signs, start + distance, length, norm, signMask),
        Z = LoadOne(token, signs, start + 2 * distance, length, norm, signMask),
        W = LoadOne(token, signs, start + 3 * distance, length, norm, signMask),
    };

    /// <summary>A value, or zero beyond the token; loads are not conditional, so that all of a thread's are under way at once.</summary>
    private static float LoadOne(ArrayView<float> token, ArrayView<int> signs, int index, int length, float norm, int signMask)
    {
        int inside = IntrinsicMath.Min(index, length - 1);
        float value = DeviceMath.WithSign(token[inside] * norm, signs[inside >> 5] << (31 - (inside & 31)) & signMask);
        return index < length ? value : 0f;
    }

    private static void StoreFour(ArrayView<float> shared, int target, int near, int far, Float128 values)
    {
        shared[target] = values.X;
        shared[target + near] = values.Y;
        shared[target + far] = values.Z;
        shared[target + far + near] = values.W;
    }

    private static Float128 ReadFour(ArrayView<float> shared, int source, int near, int far) => new()
    {
        X = shared[source],
        Y = shared[source + near],
        Z = shared[source + far],
        W = shared[source + far + near],
    };

    /// <summary>Sums and differences at the distances whose bits are set: 1, 2, 4 and 8.</summary>
    private static Float512 Rounds(Float512 v, int distances)
    {
        if ((distances & 8) != 0)
        {
            v = new Float512 { A = Sum(v.A, v.C), B = Sum(v.B, v.D), C = Difference(v.A, v.C), D = Difference(v.B, v.D) };
        }

        if ((distances & 4) != 0)
        {
            v = new Float512 { A = Sum(v.A, v.B), B = Difference(v.A, v.B), C = Sum(v.C, v.D), D = Difference(v.C, v.D) };
        }

        if ((distances & 2) != 0)
        {
            v = new Float512 { A = Far(v.A), B = Far(v.B), C = Far(v.C), D = Far(v.D) };
        }

        if ((distances & 1) != 0)
        {
            v = new Float512 { A = Near(v.A), B = Near(v.B), C = Near(v.C), D = Near(v.D) };
        }

        return v;
    }

    private static Float128 Sum(Float128 a, Float128 b) => new() { X = a.X + b.X, Y = a.Y + b.Y, Z = a.Z + b.Z, W = a.W + b.W };

    private static Float128 Difference(Float128 a, Float128 b) => new() { X = a.X - b.X, Y = a.Y - b.Y, Z = a.Z - b.Z, W = a.W - b.W };

    private static Float128 Far(Float128 v) => new() { X = v.X + v.Z, Y = v.Y + v.W, Z = v.X - v.Z, W = v.Y - v.W };

    private static Float128 Near(Float128 v) => new() { X = v.X + v.Y, Y = v.X - v.Y, Z = v.Z + v.W, W = v.Z - v.W };
}
