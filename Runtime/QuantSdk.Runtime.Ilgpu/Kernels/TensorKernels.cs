using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>Products of half-precision matrices on tensor cores, for machines without cuBLAS.</summary>
internal static class TensorKernels
{
    /// <summary>Rows and tokens of a tile.</summary>
    public const int Tile = 64;

    /// <summary>Threads of a group: four warps, each with 32 rows and 32 tokens of the tile.</summary>
    public const int Threads = 128;

    // Words of a step along K, and of a tile's row in shared memory: eight rows of a fragment then start in different banks.
    private const int StepWords = 16;
    private const int Stride = 24;

    /// <summary>
    /// y = factor · x Wᵀ in tiles. A lane reads four consecutive k of each 16 at once and gives them the places 2t, 2t + 1, 2t + 8 and 2t + 9 of the
    /// fragment, in both operands: a sum has no order. The next step's words arrive in registers while this one is multiplied.
    /// </summary>
    /// <param name="weights">Rows of half-precision values, two in a word.</param>
    /// <param name="x">Tokens of half-precision values, two in a word.</param>
    /// <param name="scales">The factor of each token.</param>
    /// <param name="y">Receives tokens x outFeatures values.</param>
    /// <param name="factor">The factor of all weights.</param>
    /// <param name="outFeatures">Rows of the weights.</param>
    /// <param name="words">Words of a row that are multiplied, a multiple of four.</param>
    /// <param name="stride">Words from one row or token to the next, a multiple of four.</param>
    /// <param name="tokens">Tokens.</param>
    public static void Gemm(
        ArrayView<int> weights, ArrayView<int> x, ArrayView<float> scales, ArrayView<float> y, float factor, int outFeatures, int words, int stride, int tokens)
    {
        ArrayView<int> rowTile = SharedMemory.Allocate<int>(Tile * Stride);
        ArrayView<int> tokenTile = SharedMemory.Allocate<int>(Tile * Stride);
        int firstRow = Grid.IdxX * Tile;
        int firstToken = Grid.IdxY * Tile;
        Packed128 rowLoad0 = Load(weights, firstRow, outFeatures, 0, words, stride, 0);
        Packed128 rowLoad1 = Load(weights, firstRow, outFeatures, 0, words, stride, 1);
        Packed128 tokenLoad0 = Load(x, firstToken, tokens, 0, words, stride, 0);
        Packed128 tokenLoad1 = Load(x, firstToken, tokens, 0, words, stride, 1);
        int lane = Group.IdxX & 31;
        int warp = Group.IdxX >> 5;
        int rowBase = ((warp & 1) * 32 + (lane >> 2)) * (Stride / 2) + (lane & 3);
        int tokenBase = ((warp >> 1) * 32 + (lane >> 2)) * (Stride / 2) + (lane & 3);
        ArrayView<Packed64> rowPairs = rowTile.Cast<Packed64>();
        ArrayView<Packed64> tokenPairs = tokenTile.Cast<Packed64>();
        Float128 a0 = default, a1 = default, a2 = default, a3 = default, b0 = default, b1 = default, b2 = default, b3 = default;
        for (int k = 0; k < words; k += StepWords)
        {
            Store(rowTile, rowLoad0, 0);
            Store(rowTile, rowLoad1, 1);
            Store(tokenTile, tokenLoad0, 0);
            Store(tokenTile, tokenLoad1, 1);
            Group.Barrier();
            int next = k + StepWords;
            rowLoad0 = Load(weights, firstRow, outFeatures, next, words, stride, 0);
            rowLoad1 = Load(weights, firstRow, outFeatures, next, words, stride, 1);
            tokenLoad0 = Load(x, firstToken, tokens, next, words, stride, 0);
            tokenLoad1 = Load(x, firstToken, tokens, next, words, stride, 1);
            for (int half = 0; half < StepWords / 2; half += StepWords / 4)
            {
                Packed64 w0 = rowPairs[rowBase + half];
                Packed64 w1 = rowPairs[rowBase + half + 8 * (Stride / 2)];
                Packed64 w2 = rowPairs[rowBase + half + 16 * (Stride / 2)];
                Packed64 w3 = rowPairs[rowBase + half + 24 * (Stride / 2)];
                Packed64 t0 = tokenPairs[tokenBase + half];
                Packed64 t1 = tokenPairs[tokenBase + half + 8 * (Stride / 2)];
                Packed64 t2 = tokenPairs[tokenBase + half + 16 * (Stride / 2)];
                Packed64 t3 = tokenPairs[tokenBase + half + 24 * (Stride / 2)];
                a0 = TensorMath.AddProduct(a0, w0.X, w1.X, w0.Y, w1.Y, t0.X, t0.Y);
                a1 = TensorMath.AddProduct(a1, w0.X, w1.X, w0.Y, w1.Y, t1.X, t1.Y);
                a2 = TensorMath.AddProduct(a2, w0.X, w1.X, w0.Y, w1.Y, t2.X, t2.Y);
                a3 = TensorMath.AddProduct(a3, w0.X, w1.X, w0.Y, w1.Y, t3.X, t3.Y);
                b0 = TensorMath.AddProduct(b0, w2.X, w3.X, w2.Y, w3.Y, t0.X, t0.Y);
                b1 = TensorMath.AddProduct(b1, w2.X, w3.X, w2.Y, w3.Y, t1.X, t1.Y);
                b2 = TensorMath.AddProduct(b2, w2.X, w3.X, w2.Y, w3.Y, t2.X, t2.Y);
                b3 = TensorMath.AddProduct(b3, w2.X, w3.X, w2.Y, w3.Y, t3.X, t3.Y);
            }

            Group.Barrier();
        }

        int row = firstRow + (warp & 1) * 32 + (lane >> 2);
        int token = firstToken + (warp >> 1) * 32 + 2 * (lane & 3);
        Write(y, scales, factor, a0, row, token, outFeatures, tokens);
        Write(y, scales, factor, a1, row, token + 8, outFeatures, tokens);
        Write(y, scales, factor, a2, row, token + 16, outFeatures, tokens);
        Write(y, scales, factor, a3, row, token + 24, outFeatures, tokens);
        Write(y, scales, factor, b0, row + 16, token, outFeatures, tokens);
        Write(y, scales, factor, b1, row + 16, token + 8, outFeatures, tokens);
        Write(y, scales, factor, b2, row + 16, token + 16, outFeatures, tokens);
        Write(y, scales, factor, b3, row + 16, token + 24, outFeatures, tokens);
    }

    /// <summary>Four words of a tile's step; zeros beyond K, and the last row again beyond the matrix, whose results nobody stores.</summary>
    private static Packed128 Load(ArrayView<int> matrix, int first, int rows, int word, int words, int stride, int load)
    {
        int item = Group.IdxX + load * Threads;
        int column = word + item % (StepWords / 4) * 4;
        long row = IntrinsicMath.Min(first + item / (StepWords / 4), rows - 1);
        return column < words ? matrix.Cast<Packed128>()[(row * stride + column) >> 2] : default;
    }

    private static void Store(ArrayView<int> tile, Packed128 value, int load)
    {
        int item = Group.IdxX + load * Threads;
        tile.Cast<Packed128>()[item / (StepWords / 4) * (Stride / 4) + item % (StepWords / 4)] = value;
    }

    private static void Write(ArrayView<float> y, ArrayView<float> scales, float factor, Float128 sums, int row, int token, int outFeatures, int tokens)
    {
        WriteOne(y, scales, factor, sums.X, row, token, outFeatures, tokens);
        WriteOne(y, scales, factor, sums.Y, row, token + 1, outFeatures, tokens);
        WriteOne(y, scales, factor, sums.Z, row + 8, token, outFeatures, tokens);
        WriteOne(y, scales, factor, sums.W, row + 8, token + 1, outFeatures, tokens);
    }

    private static void WriteOne(ArrayView<float> y, ArrayView<float> scales, float factor, float sum, int row, int token, int outFeatures, int tokens)
    {
        if (row < outFeatures && token < tokens)
        {
            y[(long)token * outFeatures + row] = sum * factor * scales[token];
        }
    }
}
