using System.Numerics.Tensors;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>The first codebooks of a solution: k-means of the weights' vectors, then of what it leaves over, codebook by codebook.</summary>
internal static class CodebookStart
{
    private const int Iterations = 8;

    /// <summary>Lloyd iterations of codebooks with thousands of entries, each of which serves few vectors.</summary>
    private const int IterationsOfLargeCodebooks = 3;

    /// <summary>Fills the codebooks, and the codes with the k-means assignments.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="seed">The seed of all random choices.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    public static void Run(VectorSolution solution, int seed, ParallelOptions parallel)
    {
        VectorFormat format = solution.Format;
        int rowTiles = format.TilesAlong(solution.Objective.Rows);
        int columnTiles = format.TilesAlong(solution.Objective.Columns);
        if (rowTiles * columnTiles == 1)
        {
            FitTile(solution, 0, 0, seed, parallel);
            return;
        }

        // Tiles run side by side, so that each of them runs on one thread.
        ParallelOptions single = new() { MaxDegreeOfParallelism = 1, CancellationToken = parallel.CancellationToken };
        Parallel.For(0, rowTiles * columnTiles, parallel, tile =>
            FitTile(solution, tile / columnTiles * format.TileSize, tile % columnTiles * format.TileSize, seed + tile, single));
    }

    private static void FitTile(VectorSolution solution, int firstRow, int firstColumn, int seed, ParallelOptions parallel)
    {
        VectorFormat format = solution.Format;
        LayerObjective objective = solution.Objective;
        int size = format.VectorSize;
        bool whole = format.Scope == CodebookScope.Tensor;
        int lastRow = whole ? objective.Rows : Math.Min(firstRow + format.TileSize, objective.Rows);
        int firstVector = (firstColumn + size - 1) / size;
        int lastVector = whole ? solution.Vectors : Math.Min((firstColumn + format.TileSize + size - 1) / size, solution.Vectors);
        int width = lastVector - firstVector;
        float[] points = new float[(lastRow - firstRow) * width * size];
        float[] weights = new float[(lastRow - firstRow) * width];
        for (int row = firstRow; row < lastRow; row++)
        {
            int start = (row - firstRow) * width;
            objective.Weights.AsSpan(row * objective.Columns + firstVector * size, width * size).CopyTo(points.AsSpan(start * size));
            for (int vector = 0; vector < width; vector++)
            {
                weights[start + vector] = solution.RowWeights[row] * MeanCost(objective, (firstVector + vector) * size, size);
            }
        }

        Random random = new(seed);
        int book = solution.BookOffset(firstRow, firstVector);
        for (int residual = 0; residual < format.Residuals; residual++)
        {
            Span<float> entries = solution.Codebooks.AsSpan(book + residual * format.Entries * size, format.Entries * size);
            KMeans clusters = new(points, weights, size, parallel);
            clusters.Fit(entries, format.Entries > 1024 ? IterationsOfLargeCodebooks : Iterations, random);
            for (int i = 0; i < weights.Length; i++)
            {
                Span<float> point = points.AsSpan(i * size, size);
                TensorPrimitives.Subtract(point, entries.Slice(clusters.Assignments[i] * size, size), point);
                solution.CodesOf(firstRow + i / width, firstVector + i % width)[residual] = clusters.Assignments[i];
            }
        }
    }

    /// <summary>The mean cost of an error in a block of columns while later columns can still make up for it: the squares of V's diagonal.</summary>
    private static float MeanCost(LayerObjective objective, int column, int size)
    {
        float sum = 0;
        for (int i = column; i < column + size; i++)
        {
            sum += objective.LastingCost(i);
        }

        return sum / size;
    }
}
