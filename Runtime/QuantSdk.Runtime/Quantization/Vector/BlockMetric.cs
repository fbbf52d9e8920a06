namespace QuantSdk.Quantization;

/// <summary>Small triangular matrices: the metric in which one vector of weights is rounded.</summary>
internal static class BlockMetric
{
    /// <summary>destination = vector * factor with an upper triangular factor.</summary>
    public static void Apply(ReadOnlySpan<float> vector, ReadOnlySpan<float> factor, Span<float> destination)
    {
        int size = vector.Length;
        for (int column = 0; column < size; column++)
        {
            float sum = 0;
            for (int row = 0; row <= column; row++)
            {
                sum = MathF.FusedMultiplyAdd(vector[row], factor[row * size + column], sum);
            }

            destination[column] = sum;
        }
    }

    /// <summary>Solves x * factor = vector in place.</summary>
    public static void Solve(Span<float> vector, ReadOnlySpan<float> factor)
    {
        int size = vector.Length;
        for (int column = 0; column < size; column++)
        {
            float sum = vector[column];
            for (int row = 0; row < column; row++)
            {
                sum = MathF.FusedMultiplyAdd(-vector[row], factor[row * size + column], sum);
            }

            vector[column] = sum / factor[column * size + column];
        }
    }

    /// <summary>Solves factor * x = vector in place.</summary>
    public static void SolveTransposed(Span<float> vector, ReadOnlySpan<float> factor)
    {
        int size = vector.Length;
        for (int row = size - 1; row >= 0; row--)
        {
            float sum = vector[row];
            for (int column = row + 1; column < size; column++)
            {
                sum = MathF.FusedMultiplyAdd(-factor[row * size + column], vector[column], sum);
            }

            vector[row] = sum / factor[row * size + row];
        }
    }
}
