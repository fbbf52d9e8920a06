using System.Numerics.Tensors;

namespace QuantSdk.Quantization;

/// <summary>
/// Fits all codebooks jointly to codes that stand: the least-squares problem min tr((W - Q) H (W - Q)ᵀ) over the entries (AQLM,
/// section 3.3), by conjugate gradients. A Gram matrix of all entries would not fit; a step costs one product with H.
/// </summary>
internal sealed class CodebookFit
{
    private readonly VectorSolution solution;
    private readonly LayerObjective objective;
    private readonly int vectorSize;
    private readonly float[] matrix;
    private readonly float[] product;
    private readonly float[] inverses;

    /// <summary>Prepares a fit for the solution's present codes.</summary>
    public CodebookFit(VectorSolution solution)
    {
        this.solution = solution;
        objective = solution.Objective;
        vectorSize = solution.Format.VectorSize;
        matrix = new float[objective.Weights.Length];
        product = new float[objective.Weights.Length];
        inverses = InvertDiagonal();
    }

    /// <summary>Runs conjugate gradients from the present codebooks.</summary>
    /// <param name="steps">Steps at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Run(int steps, CancellationToken cancellationToken)
    {
        float[] codebooks = solution.Codebooks;
        solution.Decode(matrix);
        TensorPrimitives.Subtract(objective.Weights, matrix, matrix);
        float[] residual = new float[codebooks.Length];
        Gather(residual);
        float[] preconditioned = new float[codebooks.Length];
        TensorPrimitives.Multiply(residual, inverses, preconditioned);
        float[] direction = (float[])preconditioned.Clone();
        float[] image = new float[codebooks.Length];
        double energy = DoubleDot.Of(residual, preconditioned);
        double first = energy;
        for (int step = 0; step < steps && energy > first * 1e-8; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Spread(direction);
            Gather(image);
            double curvature = DoubleDot.Of(direction, image);
            if (!(curvature > 0))
            {
                return;
            }

            float length = (float)(energy / curvature);
            TensorPrimitives.FusedMultiplyAdd(direction, length, codebooks, codebooks);
            TensorPrimitives.FusedMultiplyAdd(image, -length, residual, residual);
            TensorPrimitives.Multiply(residual, inverses, preconditioned);
            double next = DoubleDot.Of(residual, preconditioned);
            TensorPrimitives.FusedMultiplyAdd(direction, (float)(next / energy), preconditioned, direction);
            energy = next;
        }
    }

    /// <summary>Writes the weights that a codebook decodes to into the matrix.</summary>
    private void Spread(float[] codebooks)
    {
        int residuals = solution.Format.Residuals;
        for (int row = 0; row < objective.Rows; row++)
        {
            for (int vector = 0; vector < solution.Vectors; vector++)
            {
                Span<float> target = matrix.AsSpan(row * objective.Columns + vector * vectorSize, vectorSize);
                target.Clear();
                int book = solution.BookOffset(row, vector);
                ReadOnlySpan<int> codes = solution.CodesOf(row, vector);
                for (int residual = 0; residual < residuals; residual++)
                {
                    TensorPrimitives.Add(target, codebooks.AsSpan(EntryOffset(book, residual, codes[residual]), vectorSize), target);
                }
            }
        }
    }

    /// <summary>Multiplies the matrix with H and sums up, for every entry, the vectors that use it.</summary>
    private void Gather(float[] sums)
    {
        objective.MultiplyHessian(matrix, product);
        Array.Clear(sums);
        int residuals = solution.Format.Residuals;
        for (int row = 0; row < objective.Rows; row++)
        {
            float weight = solution.RowWeights[row];
            for (int vector = 0; vector < solution.Vectors; vector++)
            {
                ReadOnlySpan<float> source = product.AsSpan(row * objective.Columns + vector * vectorSize, vectorSize);
                int book = solution.BookOffset(row, vector);
                ReadOnlySpan<int> codes = solution.CodesOf(row, vector);
                for (int residual = 0; residual < residuals; residual++)
                {
                    Span<float> target = sums.AsSpan(EntryOffset(book, residual, codes[residual]), vectorSize);
                    TensorPrimitives.FusedMultiplyAdd(source, weight, target, target);
                }
            }
        }
    }

    private int EntryOffset(int book, int residual, int code) => book + (residual * solution.Format.Entries + code) * vectorSize;

    /// <summary>The inverse diagonal of the normal equations; zero for entries without vectors, which then stay as they are.</summary>
    private float[] InvertDiagonal()
    {
        float[] diagonal = new float[solution.Codebooks.Length];
        for (int row = 0; row < objective.Rows; row++)
        {
            for (int vector = 0; vector < solution.Vectors; vector++)
            {
                int book = solution.BookOffset(row, vector);
                ReadOnlySpan<int> codes = solution.CodesOf(row, vector);
                for (int residual = 0; residual < codes.Length; residual++)
                {
                    for (int i = 0; i < vectorSize; i++)
                    {
                        int column = vector * vectorSize + i;
                        diagonal[EntryOffset(book, residual, codes[residual]) + i] +=
                            solution.RowWeights[row] * objective.Cost(column);
                    }
                }
            }
        }

        foreach (ref float value in diagonal.AsSpan())
        {
            value = value > 0 ? 1 / value : 0;
        }

        return diagonal;
    }
}
