using System.Numerics.Tensors;

namespace QuantSdk.Quantization;

/// <summary>Chooses the codes of a solution for codebooks that stand. Rows are independent, so that they are worked on in parallel.</summary>
internal sealed class CodeAssignment
{
    private const int RowsPerTask = 64;

    private readonly VectorSolution solution;
    private readonly LayerObjective objective;
    private readonly int vectorSize;
    private readonly int width;
    private readonly ParallelOptions parallel;
    private readonly float[] blockFactors;

    /// <summary>Prepares the assignment.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="width">Partial sums that the search over several codebooks keeps.</param>
    /// <param name="maxDegreeOfParallelism">Threads to use at most; -1 for every core.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public CodeAssignment(VectorSolution solution, int width, int maxDegreeOfParallelism, CancellationToken cancellationToken)
    {
        this.solution = solution;
        objective = solution.Objective;
        vectorSize = solution.Format.VectorSize;
        this.width = width;
        parallel = new ParallelOptions { MaxDegreeOfParallelism = maxDegreeOfParallelism, CancellationToken = cancellationToken };
        blockFactors = objective.FactorBlocks(vectorSize);
    }

    /// <summary>
    /// Rounds vector after vector from left to right, each against what the earlier ones left over (LDLQ, QuIP# section 4.1, in blocks of
    /// the vector size).
    /// </summary>
    public void RoundWithFeedback()
    {
        float[] targets = new float[objective.Weights.Length];
        objective.MultiplyFactor(objective.Weights, targets);
        ForRows((first, count) => RoundRows(targets.AsSpan(first * objective.Columns, count * objective.Columns), first, count));
    }

    /// <summary>Chooses every vector's codes anew while all others stand (coordinate descent): the objective never rises.</summary>
    public void Refine()
    {
        int columns = objective.Columns;
        float[] quantized = new float[objective.Weights.Length];
        solution.Decode(quantized);
        float[] gradient = new float[quantized.Length];
        TensorPrimitives.Subtract(quantized, objective.Weights, quantized);
        objective.MultiplyHessian(quantized, gradient);
        ForRows((first, count) => RefineRows(gradient.AsSpan(first * columns, count * columns), first, count));
    }

    private void ForRows(Action<int, int> body)
    {
        int rowsPerTask = solution.Format.Scope == CodebookScope.Tile ? LargestDivisor(solution.Format.TileSize) : RowsPerTask;
        Parallel.For(0, (objective.Rows + rowsPerTask - 1) / rowsPerTask, parallel, task =>
        {
            int first = task * rowsPerTask;
            body(first, Math.Min(rowsPerTask, objective.Rows - first));
        });
    }

    /// <summary>The largest number of rows up to <see cref="RowsPerTask"/> that divides a tile, so that a task needs one codebook at a time.</summary>
    private static int LargestDivisor(int tileSize)
    {
        int divisor = Math.Min(RowsPerTask, tileSize);
        while (tileSize % divisor != 0)
        {
            divisor--;
        }

        return divisor;
    }

    private void RoundRows(Span<float> targets, int firstRow, int rows)
    {
        VectorEncoder encoder = CreateEncoder();
        int loaded = -1;
        Span<float> factor = stackalloc float[vectorSize * vectorSize];
        Span<float> decoded = stackalloc float[vectorSize];
        for (int vector = 0; vector < solution.Vectors; vector++)
        {
            parallel.CancellationToken.ThrowIfCancellationRequested();
            int column = vector * vectorSize;
            int book = solution.BookOffset(firstRow, vector);
            objective.CopyFactorBlock(column, vectorSize, factor);
            Load(encoder, book, ref loaded, factor);
            for (int row = 0; row < rows; row++)
            {
                Span<float> target = targets.Slice(row * objective.Columns, objective.Columns);
                Span<int> codes = solution.CodesOf(firstRow + row, vector);
                encoder.Encode(target.Slice(column, vectorSize), codes);
                if (!objective.IsDiagonal)
                {
                    solution.Decode(book, codes, decoded);
                    objective.Take(objective.Factor, decoded, column, target, column + vectorSize);
                }
            }
        }
    }

    private void RefineRows(Span<float> gradient, int firstRow, int rows)
    {
        VectorEncoder encoder = CreateEncoder();
        int loaded = -1;
        Span<float> target = stackalloc float[vectorSize];
        Span<float> current = stackalloc float[vectorSize];
        Span<float> slope = stackalloc float[vectorSize];
        Span<int> found = stackalloc int[solution.Format.Residuals];
        for (int vector = 0; vector < solution.Vectors; vector++)
        {
            parallel.CancellationToken.ThrowIfCancellationRequested();
            int column = vector * vectorSize;
            int book = solution.BookOffset(firstRow, vector);
            ReadOnlySpan<float> factor = blockFactors.AsSpan(vector * vectorSize * vectorSize, vectorSize * vectorSize);
            Load(encoder, book, ref loaded, factor);
            for (int row = 0; row < rows; row++)
            {
                Span<float> rowGradient = gradient.Slice(row * objective.Columns, objective.Columns);
                Span<int> codes = solution.CodesOf(firstRow + row, vector);
                solution.Decode(book, codes, current);

                // The best vector q - g H⁻¹ in the metric H = T Tᵀ of this block: q T - T⁻¹ g.
                BlockMetric.Apply(current, factor, target);
                rowGradient.Slice(column, vectorSize).CopyTo(slope);
                BlockMetric.SolveTransposed(slope, factor);
                TensorPrimitives.Subtract(target, slope, target);
                if (encoder.Encode(target, found) >= encoder.Distance(target, codes) * 0.999999f)
                {
                    continue;
                }

                found.CopyTo(codes);
                if (!objective.IsDiagonal)
                {
                    solution.Decode(book, codes, slope);
                    TensorPrimitives.Subtract(current, slope, current);
                    objective.Take(objective.Hessian, current, column, rowGradient, 0);
                }
            }
        }
    }

    /// <summary>Loads the codebooks of a tile, where they are not those of the vector before, and the metric of a column block.</summary>
    private void Load(VectorEncoder encoder, int book, ref int loaded, ReadOnlySpan<float> factor)
    {
        if (book != loaded)
        {
            encoder.Load(solution.Codebooks.AsSpan(book, solution.BookLength));
            loaded = book;
        }

        encoder.SetMetric(factor);
    }

    private VectorEncoder CreateEncoder() => new(solution.Format.Entries, vectorSize, solution.Format.Residuals, width);
}
