namespace QuantSdk.Quantization;

/// <summary>
/// What a quantizer of vectors minimises: the squared error of the layer's outputs on the calibration tokens,
/// tr((W - Q) H (W - Q)ᵀ). Without calibration data H is the identity, and without error feedback its diagonal.
/// </summary>
internal sealed class LayerObjective
{
    /// <summary>The share of the mean diagonal that is added to H's diagonal (GPTQ, section 3.3), so that directions without data still cost something.</summary>
    private const double Damping = 0.01;

    private readonly int maxDegreeOfParallelism;

    private LayerObjective(float[] weights, int rows, int columns, double[] hessian, bool isDiagonal, int maxDegreeOfParallelism)
    {
        Weights = weights;
        Rows = rows;
        Columns = columns;
        IsDiagonal = isDiagonal;
        this.maxDegreeOfParallelism = maxDegreeOfParallelism;
        Factor = CreateFactor(hessian, columns, maxDegreeOfParallelism);
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

    /// <summary>H, damped, with a mean diagonal of 1.</summary>
    public float[] Hessian { get; }

    /// <summary>The upper triangular V of H = V Vᵀ.</summary>
    public float[] Factor { get; }

    /// <summary>Sets the objective up.</summary>
    /// <param name="weights">W.</param>
    /// <param name="rows">Output features.</param>
    /// <param name="columns">Input features.</param>
    /// <param name="options">Where H comes from.</param>
    public static LayerObjective Create(ReadOnlySpan<float> weights, int rows, int columns, QuantizationOptions options)
    {
        double[] hessian = new double[(long)columns * columns];
        if (options.Calibration is { } calibration)
        {
            calibration.Moments.CopyTo(hessian);
        }

        bool isDiagonal = !options.UseErrorFeedback;
        Normalize(hessian, columns, isDiagonal);
        return new LayerObjective(weights.ToArray(), rows, columns, hessian, isDiagonal, options.MaxDegreeOfParallelism);
    }

    /// <summary>The objective of a change of basis: weights and H are given in the new basis.</summary>
    public static LayerObjective Create(float[] weights, int rows, int columns, double[] hessian, QuantizationOptions options)
    {
        bool isDiagonal = !options.UseErrorFeedback;
        Normalize(hessian, columns, isDiagonal);
        return new LayerObjective(weights, rows, columns, hessian, isDiagonal, options.MaxDegreeOfParallelism);
    }

    /// <summary>destination = matrix * H.</summary>
    public void MultiplyHessian(float[] matrix, float[] destination) => Multiply(matrix, Hessian, destination);

    /// <summary>destination = matrix * V.</summary>
    public void MultiplyFactor(float[] matrix, float[] destination) => Multiply(matrix, Factor, destination);

    /// <summary>The objective's value for quantized weights, relative to its value for all-zero weights.</summary>
    public double RelativeError(float[] quantized)
    {
        float[] difference = new float[Weights.Length];
        System.Numerics.Tensors.TensorPrimitives.Subtract(Weights, quantized, difference);
        float[] product = new float[Weights.Length];
        MultiplyHessian(difference, product);
        double error = Dot(product, difference);
        MultiplyHessian(Weights, product);
        return error / Math.Max(Dot(product, Weights), double.Epsilon);
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

            for (int i = 0; i < columns; i++)
            {
                hessian[i * columns + i] += damping;
            }
        }
    }

    private static double Dot(float[] left, float[] right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
        {
            sum += (double)left[i] * right[i];
        }

        return sum;
    }

    private void Multiply(float[] matrix, float[] factor, float[] destination)
    {
        if (!IsDiagonal)
        {
            DenseProduct.Multiply(matrix, factor, destination, Rows, Columns, maxDegreeOfParallelism);
            return;
        }

        for (int i = 0; i < matrix.Length; i++)
        {
            int column = i % Columns;
            destination[i] = matrix[i] * factor[column * Columns + column];
        }
    }

    /// <summary>Scales H to a mean diagonal of 1 and damps it; a layer that saw no input gets the identity.</summary>
    private static void Normalize(double[] hessian, int columns, bool isDiagonal)
    {
        double mean = 0;
        for (int i = 0; i < columns; i++)
        {
            mean += hessian[i * columns + i] / columns;
        }

        double scale = mean > 0 && double.IsFinite(mean) ? 1 / mean : 0;
        for (int row = 0; row < columns; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                ref double value = ref hessian[row * columns + column];
                value = row == column ? value * scale : isDiagonal ? 0 : value * scale;
            }

            hessian[row * columns + row] += scale > 0 ? Damping : 1;
        }
    }
}
