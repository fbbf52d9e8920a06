using QuantSdk.Numerics;

namespace QuantSdk.Reference;

/// <summary>The random Hadamard transform in float64, straight from the definition H[i, j] = (-1)^popcount(i and j) / sqrt(n).</summary>
internal static class OracleHadamard
{
    /// <summary>Signs, then Hadamard.</summary>
    public static void Forward(Span<double> vector, ReadOnlySpan<byte> signs)
    {
        Flip(vector, signs);
        Transform(vector);
    }

    /// <summary>Hadamard, then signs.</summary>
    public static void Inverse(Span<double> vector, ReadOnlySpan<byte> signs)
    {
        Transform(vector);
        Flip(vector, signs);
    }

    private static void Flip(Span<double> vector, ReadOnlySpan<byte> signs)
    {
        for (int i = 0; i < vector.Length; i++)
        {
            vector[i] *= (signs[i / 8] >> (i % 8) & 1) != 0 ? -1 : 1;
        }
    }

    private static void Transform(Span<double> vector)
    {
        int size = HadamardTransform.BlockSize(vector.Length);
        double[] block = new double[size];
        for (int start = 0; start < vector.Length; start += size)
        {
            for (int i = 0; i < size; i++)
            {
                double sum = 0;
                for (int j = 0; j < size; j++)
                {
                    sum += (int.PopCount(i & j) & 1) != 0 ? -vector[start + j] : vector[start + j];
                }

                block[i] = sum / Math.Sqrt(size);
            }

            block.CopyTo(vector[start..]);
        }
    }
}
