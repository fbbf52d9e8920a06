using System.Numerics.Tensors;

namespace QuantSdk.Quantization;

/// <summary>
/// What a quantizer of vectors minimises: the squared error of the layer's outputs on the calibration tokens,
/// tr((W - Q) H (W - Q)ᵀ). Without calibration data H is the identity, and without error feedback its diagonal.
/// </summary>
internal sealed class LayerObjective
{
    /// <summary>
    /// The share of the mean diagonal that is added to H's diagonal, so that directions without data still cost something. GPTQ (section
    /// 3.3) takes 0.01 for rounding alone; the refinement of codes and codebooks fits H more closely, and with ten times as much the tiny
    /// Llama's perplexity and the undamped error are both lower.
    /// </summary>
    private const double Damping = 0.1;

    private readonly int maxDegreeOfParallelism;

    private LayerObjective(float[] weights, int rows, int columns, double[] hessian, bool isDiagonal, int maxDegreeOfParallelism)
    {
        Weights = weights;
        Rows = rows;
        Columns = columns;
        IsDiagonal = isDiagonal;
        this.maxDegreeOfParallelism = maxDegreeOfParallelism;
        Factor = isDiagonal ? Array.ConvertAll(hessian, static value => (float)Math.Sqrt(value)) : CreateFactor(hessian, columns, maxDegreeOfParallelism);
        Hessian = Array.ConvertAll(hessian, static value => (float)value);
    }

    /// <summary>W, rows x columns.</summary>
    public float[] Weights { get; }

    /// <summary>Output features.</summary>
    public int Rows { get; }

    /// <summary>Input features.</summary>
    public int Columns { get; }

    /// <summary>Whether H is diagonal, so that columns do not influence each other.</summary>
    public bool IsDiagonal { get; }

    /// <summary>H, damped, with a mean diagonal of 1; the diagonal alone where it is diagonal.</summary>
    public float[] Hessian { get; }

    /// <summary>The upper triangular V of H = V Vᵀ; the diagonal alone where H is diagonal.</summary>
    public float[] Factor { get; }

    /// <summary>Sets the objective up.</summary>
    /// <param name="weights">W.</param>
    /// <param name="rows">Output features.</param>
    /// <param name="columns">Input features.</param>
    /// <param name="moments">H, columns x columns, in the basis of the weights; empty without calibration data.</param>
    /// <param name="options">Whether errors are fed back.</param>
    public static LayerObjective Create(float[] weights, int rows, int columns, ReadOnlySpan<double> moments, QuantizationOptions options)
    {
        bool isDiagonal = !options.UseErrorFeedback;
        double[] hessian = new double[isDiagonal ? columns : moments.Length];
        double mean = 0;
        for (int i = 0; !moments.IsEmpty && i < columns; i++)
        {
            mean += moments[i * columns + i] / columns;
        }

        // A layer that saw no input gets the identity.
        double scale = mean > 0 && double.IsFinite(mean) ? 1 / mean : 0;
        for (int i = 0; i < hessian.Length; i++)
        {
            hessian[i] = scale > 0 ? scale * moments[isDiagonal ? i * columns + i : i] : 0;
        }

        Damp(hessian, columns, scale > 0 ? Damping : 1);
        return new LayerObjective(weights, rows, columns, hessian, isDiagonal, options.MaxDegreeOfParallelism);
    }

    /// <summary>An element of H's diagonal: the cost of an error in one column.</summary>
    public float Cost(int column) => IsDiagonal ? Hessian[column] : Hessian[column * Columns + column];

    /// <summary>The cost of an error in one column once all later columns have made up for what they can.</summary>
    public float LastingCost(int column)
    {
        float root = IsDiagonal ? Factor[column] : Factor[column * Columns + column];
        return root * root;
    }

    /// <summary>Copies the diagonal block of V: the metric in which a vector is rounded while later columns can make up for its error.</summary>
    /// <param name="column">The first column.</param>
    /// <param name="size">Columns of the block.</param>
    /// <param name="block">Receives size x size values.</param>
    public void CopyFactorBlock(int column, int size, Span<float> block) => CopyBlock(Factor, column, size, block);

    /// <summary>The upper triangular factors of H's diagonal blocks of a size: the metric in which a vector is rounded while all others stand.</summary>
    /// <param name="size">Rows and columns of a block.</param>
    /// <returns>Block after block, size x size values each.</returns>
    public float[] FactorBlocks(int size)
    {
        int square = size * size;
        float[] factors = new float[Columns / size * square];
        float[] block = new float[square];
        for (int i = 0; i < Columns / size; i++)
        {
            CopyBlock(Hessian, i * size, size, block);
            float[] factor = UpperFactor.Compute(Array.ConvertAll(block, static value => (double)value), size, maxDegreeOfParallelism: 1)
                ?? throw new InvalidOperationException("A diagonal block of a positive definite matrix is positive definite.");
            factor.CopyTo(factors, i * square);
        }

        return factors;
    }

    /// <summary>destination = matrix * H.</summary>
    public void MultiplyHessian(float[] matrix, float[] destination) => Multiply(matrix, Hessian, destination);

    /// <summary>destination = matrix * V.</summary>
    public void MultiplyFactor(float[] matrix, float[] destination) => Multiply(matrix, Factor, destination);

    /// <summary>
    /// target[from..] -= vector * matrix[column.., from..]: what a vector of quantized weights at a column takes off the rest of its row.
    /// Nothing where H is diagonal.
    /// </summary>
    public void Take(float[] matrix, ReadOnlySpan<float> vector, int column, Span<float> target, int from)
    {
        if (IsDiagonal)
        {
            return;
        }

        int i = 0;
        for (; i <= vector.Length - FourRows.Rows; i += FourRows.Rows)
        {
            FourRows.Subtract(matrix.AsSpan((column + i) * Columns + from), Columns, vector[i..], target[from..]);
        }

        for (; i < vector.Length; i++)
        {
            ReadOnlySpan<float> row = matrix.AsSpan((column + i) * Columns + from, Columns - from);
            TensorPrimitives.FusedMultiplyAdd(row, -vector[i], target[from..], target[from..]);
        }
    }

    /// <summary>The objective's value for quantized weights, relative to its value for all-zero weights.</summary>
    public double RelativeError(float[] quantized)
    {
        float[] difference = new float[Weights.Length];
        TensorPrimitives.Subtract(Weights, quantized, difference);
        float[] product = new float[Weights.Length];
        MultiplyHessian(difference, product);
        double error = DoubleDot.Of(product, difference);
        MultiplyHessian(Weights, product);
        return error / Math.Max(DoubleDot.Of(product, Weights), double.Epsilon);
    }

    /// <summary>Sums of many tokens are positive semidefinite up to rounding; a damping that fails once is raised until it does not.</summary>
    private static float[] CreateFactor(double[] hessian, int columns, int maxDegreeOfParallelism)
    {
        for (double damping = Damping; ; damping *= 10)
        {
            if (UpperFactor.Compute(hessian, columns, maxDegreeOfParallelism) is { } factor)
            {
                return factor;
            }

            Damp(hessian, columns, damping);
        }
    }

    private static void Damp(double[] hessian, int columns, double damping)
    {
        int step = hessian.Length == columns ? 1 : columns + 1;
        for (int i = 0; i < columns; i++)
        {
            hessian[i * step] += damping;
        }
    }

    private void CopyBlock(float[] matrix, int column, int size, Span<float> block)
    {
        block[..(size * size)].Clear();
        for (int i = 0; i < size; i++)
        {
            if (IsDiagonal)
            {
                block[i * size + i] = matrix[column + i];
            }
            else
            {
                matrix.AsSpan((column + i) * Columns + column, size).CopyTo(block.Slice(i * size, size));
            }
        }
    }

    private void Multiply(float[] matrix, float[] factor, float[] destination)
    {
        if (!IsDiagonal)
        {
            DenseProduct.Multiply(matrix, factor, destination, Rows, Columns, maxDegreeOfParallelism);
            return;
        }

        for (int row = 0; row < Rows; row++)
        {
            TensorPrimitives.Multiply(matrix.AsSpan(row * Columns, Columns), factor, destination.AsSpan(row * Columns, Columns));
        }
    }
}
