namespace QuantSdk.Quantization;

/// <summary>
/// The factor V of H = V Vᵀ with V upper triangular. An error e of a row of weights then costs e H eᵀ = |e V|², and component j of e V
/// depends on the columns up to j alone: blocks of columns can be rounded from left to right, each against what the earlier ones left
/// over. That is <see cref="FeedbackFactor"/> with the losses multiplied in, which is the form that vectors of weights need: within a
/// block the metric is a triangular matrix, not a number per column.
/// </summary>
internal static class UpperFactor
{
    /// <summary>Factors a symmetric positive definite matrix.</summary>
    /// <param name="matrix">size x size values, row-major.</param>
    /// <param name="size">Rows and columns.</param>
    /// <param name="maxDegreeOfParallelism">Threads to use at most; -1 for every core. The result does not depend on it.</param>
    /// <returns>V, row-major, zero below the diagonal; null where the matrix is not positive definite.</returns>
    public static float[]? Compute(ReadOnlySpan<double> matrix, int size, int maxDegreeOfParallelism)
    {
        // The Cholesky factor of the matrix with both axes reversed is V reversed.
        double[] reversed = new double[matrix.Length];
        for (int i = 0; i < reversed.Length; i++)
        {
            reversed[i] = matrix[matrix.Length - 1 - i];
        }

        if (!Cholesky.Factor(reversed, size, maxDegreeOfParallelism))
        {
            return null;
        }

        float[] factor = new float[matrix.Length];
        for (int row = 0; row < size; row++)
        {
            for (int column = row; column < size; column++)
            {
                factor[row * size + column] = (float)reversed[(size - 1 - row) * size + size - 1 - column];
            }
        }

        return factor;
    }
}
