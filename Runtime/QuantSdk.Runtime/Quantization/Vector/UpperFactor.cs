namespace QuantSdk.Quantization;

/// <summary>
/// The factor V of H = V Vᵀ with V upper triangular. An error e of a row of weights then costs e H eᵀ = |e V|², and component j of e V
/// depends on the columns up to j alone: columns can be rounded from left to right, each against what the earlier ones left over. That
/// is GPTQ's error feedback (and the LDLQ of QuIP) without an inverse of H.
/// </summary>
internal static class UpperFactor
{
    /// <summary>Factors a symmetric positive definite matrix.</summary>
    /// <param name="matrix">size x size values, row-major.</param>
    /// <param name="size">Rows and columns.</param>
    /// <returns>V, row-major, zero below the diagonal.</returns>
    public static double[] Compute(ReadOnlySpan<double> matrix, int size)
    {
        double[] factor = matrix.ToArray();
        for (int column = size - 1; column >= 0; column--)
        {
            double pivot = factor[column * size + column];
            if (!(pivot > 0))
            {
                throw new ArgumentException("The matrix is not positive definite.", nameof(matrix));
            }

            double root = Math.Sqrt(pivot);
            factor[column * size + column] = root;
            for (int row = 0; row < column; row++)
            {
                factor[row * size + column] /= root;
            }

            Eliminate(factor, size, column);
        }

        for (int row = 1; row < size; row++)
        {
            factor.AsSpan(row * size, row).Clear();
        }

        return factor;
    }

    /// <summary>Takes the outer product of a finished column off the columns to its left.</summary>
    private static void Eliminate(double[] factor, int size, int column)
    {
        double[] finished = new double[column];
        for (int row = 0; row < column; row++)
        {
            finished[row] = factor[row * size + column];
        }

        for (int row = 0; row < column; row++)
        {
            double value = finished[row];
            Span<double> target = factor.AsSpan(row * size, column);
            System.Numerics.Tensors.TensorPrimitives.MultiplyAdd(finished, -value, target, target);
        }
    }
}
