using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>Carries weights and second moments into the basis of the random Hadamard transforms of QuIP# (section 3).</summary>
internal static class RotatedLayer
{
    /// <summary>U W Vᵀ in place.</summary>
    /// <param name="weights">rows x columns values.</param>
    /// <param name="rows">Output features.</param>
    /// <param name="columns">Input features.</param>
    /// <param name="outSigns">The signs of U.</param>
    /// <param name="inSigns">The signs of V.</param>
    public static void TransformWeights(float[] weights, int rows, int columns, byte[] outSigns, byte[] inSigns)
    {
        for (int row = 0; row < rows; row++)
        {
            HadamardTransform.Forward(weights.AsSpan(row * columns, columns), inSigns);
        }

        TransformColumns(weights, rows, columns, outSigns);
    }

    /// <summary>V H Vᵀ.</summary>
    /// <param name="moments">H, size x size.</param>
    /// <param name="size">Input features.</param>
    /// <param name="inSigns">The signs of V.</param>
    public static double[] TransformMoments(ReadOnlySpan<double> moments, int size, byte[] inSigns)
    {
        float[] matrix = new float[moments.Length];
        for (int i = 0; i < matrix.Length; i++)
        {
            matrix[i] = (float)moments[i];
        }

        for (int row = 0; row < size; row++)
        {
            HadamardTransform.Forward(matrix.AsSpan(row * size, size), inSigns);
        }

        TransformColumns(matrix, size, size, inSigns);
        double[] transformed = new double[matrix.Length];
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < size; column++)
            {
                // The mean of both halves keeps the matrix symmetric in spite of rounding.
                transformed[row * size + column] = 0.5 * ((double)matrix[row * size + column] + matrix[column * size + row]);
            }
        }

        return transformed;
    }

    private static void TransformColumns(float[] matrix, int rows, int columns, byte[] signs)
    {
        float[] vector = new float[rows];
        for (int column = 0; column < columns; column++)
        {
            for (int row = 0; row < rows; row++)
            {
                vector[row] = matrix[row * columns + column];
            }

            HadamardTransform.Forward(vector, signs);
            for (int row = 0; row < rows; row++)
            {
                matrix[row * columns + column] = vector[row];
            }
        }
    }
}
