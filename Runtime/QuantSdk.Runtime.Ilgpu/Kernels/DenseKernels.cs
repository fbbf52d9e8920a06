using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>Single-precision products for weights without an emitted kernel.</summary>
internal static class DenseKernels
{
    /// <summary>Rows and tokens of a tile.</summary>
    public const int Tile = 64;

    /// <summary>Threads of a group in both kernels.</summary>
    public const int Threads = 256;

    // Features of a tile step, and the padded length of a tile's row in shared memory, which keeps 16-byte loads aligned.
    private const int Depth = 16;
    private const int Stride = Tile + 4;

    /// <summary>One warp per output feature; one token per grid layer.</summary>
    public static void Gemv(ArrayView<float> weights, ArrayView<float> x, ArrayView<float> y, int outFeatures, int inFeatures)
    {
        int lane = Group.IdxX & 31;
        int row = Grid.IdxX * (Threads / 32) + (Group.IdxX >> 5);
        int clamped = IntrinsicMath.Min(row, outFeatures - 1);
        long weightBase = (long)clamped * inFeatures;
        long xBase = (long)Grid.IdxZ * inFeatures;
        float sum = 0f;
        for (int k = lane; k < inFeatures; k += 32)
        {
            sum += weights[weightBase + k] * x[xBase + k];
        }

        sum += Warp.ShuffleXor(sum, 16);
        sum += Warp.ShuffleXor(sum, 8);
        sum += Warp.ShuffleXor(sum, 4);
        sum += Warp.ShuffleXor(sum, 2);
        sum += Warp.ShuffleXor(sum, 1);
        if (lane == 0 && row < outFeatures)
        {
            y[(long)Grid.IdxZ * outFeatures + row] = sum;
        }
    }

    /// <summary>A group computes a tile of 64 tokens x 64 output features; a thread 4 x 4 of them.</summary>
    public static void Gemm(ArrayView<float> weights, ArrayView<float> x, ArrayView<float> y, int outFeatures, int inFeatures, int tokens)
    {
        ArrayView<float> xTile = SharedMemory.Allocate<float>(Depth * Stride);
        ArrayView<float> weightTile = SharedMemory.Allocate<float>(Depth * Stride);
        ArrayView<Float128> xQuads = xTile.Cast<Float128>();
        ArrayView<Float128> weightQuads = weightTile.Cast<Float128>();
        int thread = Group.IdxX;
        (int column, int row) = (thread & 15, thread >> 4);
        int firstToken = Grid.IdxY * Tile;
        int firstFeature = Grid.IdxX * Tile;
        Float128 a = default, b = default, c = default, d = default;
        for (int k = 0; k < inFeatures; k += Depth)
        {
            for (int i = 0; i < Tile; i += Threads / Depth)
            {
                int item = i + row;
                xTile[column * Stride + item] = Element(x, firstToken + item, tokens, k + column, inFeatures);
                weightTile[column * Stride + item] = Element(weights, firstFeature + item, outFeatures, k + column, inFeatures);
            }

            Group.Barrier();
            for (int depth = 0; depth < Depth; depth++)
            {
                Float128 t = xQuads[depth * (Stride / 4) + row];
                Float128 w = weightQuads[depth * (Stride / 4) + column];
                a = Add(a, t.X, w);
                b = Add(b, t.Y, w);
                c = Add(c, t.Z, w);
                d = Add(d, t.W, w);
            }

            Group.Barrier();
        }

        int token = firstToken + 4 * row;
        int feature = firstFeature + 4 * column;
        Store(y, a, token, tokens, feature, outFeatures);
        Store(y, b, token + 1, tokens, feature, outFeatures);
        Store(y, c, token + 2, tokens, feature, outFeatures);
        Store(y, d, token + 3, tokens, feature, outFeatures);
    }

    private static float Element(ArrayView<float> matrix, int row, int rows, int column, int columns) =>
        row < rows && column < columns ? matrix[(long)row * columns + column] : 0f;

    private static Float128 Add(Float128 sum, float factor, Float128 values)
    {
        sum.X += factor * values.X;
        sum.Y += factor * values.Y;
        sum.Z += factor * values.Z;
        sum.W += factor * values.W;
        return sum;
    }

    private static void Store(ArrayView<float> y, Float128 values, int token, int tokens, int feature, int features)
    {
        if (token >= tokens)
        {
            return;
        }

        long first = (long)token * features;
        StoreOne(y, values.X, first, feature, features);
        StoreOne(y, values.Y, first, feature + 1, features);
        StoreOne(y, values.Z, first, feature + 2, features);
        StoreOne(y, values.W, first, feature + 3, features);
    }

    private static void StoreOne(ArrayView<float> y, float value, long first, int feature, int features)
    {
        if (feature < features)
        {
            y[first + feature] = value;
        }
    }
}
