using System.Numerics.Tensors;

namespace QuantSdk.Quantization;

/// <summary>
/// Eigenvalues and eigenvectors of a symmetric matrix by Jacobi's method, cyclic by rows: sums, products and square roots in double precision in a fixed order, so that the bits do not depend
/// on the machine.
/// </summary>
internal sealed class SymmetricEigen
{
    // Convergence is quadratic: about ten sweeps for a hundred rows.
    private const int MaximumSweeps = 60;

    // Squared off-diagonal elements that are left, as a share of all squares: at the last digit of the largest eigenvalues.
    private const double Tolerance = 1e-31;

    private readonly int size;

    private SymmetricEigen(int size, double[] values, double[] vectors)
    {
        this.size = size;
        Values = values;
        Vectors = vectors;
    }

    /// <summary>The eigenvalues, in no particular order.</summary>
    public double[] Values { get; }

    /// <summary>The eigenvectors, one a row in the order of <see cref="Values"/>, orthonormal.</summary>
    public double[] Vectors { get; }

    /// <summary>Decomposes a matrix.</summary>
    /// <param name="matrix">size x size finite values, row-major; the upper triangle is not read.</param>
    /// <param name="size">Rows and columns.</param>
    public static SymmetricEigen Decompose(ReadOnlySpan<double> matrix, int size)
    {
        double[] work = Symmetric(matrix, size);
        double[] vectors = new double[work.Length];
        for (int i = 0; i < size; i++)
        {
            vectors[i * size + i] = 1;
        }

        double enough = Tolerance * TensorPrimitives.SumOfSquares<double>(work);
        for (int sweep = 0; sweep < MaximumSweeps && OffDiagonal(work, size) > enough; sweep++)
        {
            Sweep(work, vectors, size);
        }

        return new SymmetricEigen(size, [.. Enumerable.Range(0, size).Select(i => work[i * size + i])], vectors);
    }

    /// <summary>The matrix with the same eigenvectors and a function of each eigenvalue, row-major.</summary>
    public double[] Map(Func<double, double> function)
    {
        double[] mapped = new double[size * size];
        for (int k = 0; k < size; k++)
        {
            double value = function(Values[k]);
            ReadOnlySpan<double> vector = Vectors.AsSpan(k * size, size);
            for (int row = 0; row < size; row++)
            {
                Span<double> target = mapped.AsSpan(row * size, size);
                TensorPrimitives.MultiplyAdd(vector, value * vector[row], target, target);
            }
        }

        return mapped;
    }

    private static double[] Symmetric(ReadOnlySpan<double> matrix, int size)
    {
        double[] copy = matrix[..(size * size)].ToArray();
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < row; column++)
            {
                copy[column * size + row] = copy[row * size + column];
            }
        }

        return copy;
    }

    private static double OffDiagonal(double[] matrix, int size)
    {
        double sum = 0;
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < row; column++)
            {
                sum += 2 * matrix[row * size + column] * matrix[row * size + column];
            }
        }

        return sum;
    }

    private static void Sweep(double[] matrix, double[] vectors, int size)
    {
        for (int p = 0; p < size; p++)
        {
            for (int q = p + 1; q < size; q++)
            {
                if (matrix[p * size + q] != 0)
                {
                    Eliminate(matrix, vectors, size, p, q);
                }
            }
        }
    }

    /// <summary>Turns axes p and q so that the element between them becomes zero, by the smaller of the two angles that do it.</summary>
    private static void Eliminate(double[] matrix, double[] vectors, int size, int p, int q)
    {
        double between = matrix[p * size + q];
        (double first, double second) = (matrix[p * size + p], matrix[q * size + q]);
        double ratio = (second - first) / (2 * between);
        double tangent = (ratio < 0 ? -1 : 1) / (Math.Abs(ratio) + Math.Sqrt(ratio * ratio + 1));
        double cosine = 1 / Math.Sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        Turn(matrix.AsSpan(p * size, size), matrix.AsSpan(q * size, size), cosine, sine);
        Turn(vectors.AsSpan(p * size, size), vectors.AsSpan(q * size, size), cosine, sine);
        for (int k = 0; k < size; k++)
        {
            matrix[k * size + p] = matrix[p * size + k];
            matrix[k * size + q] = matrix[q * size + k];
        }

        matrix[p * size + p] = first - tangent * between;
        matrix[q * size + q] = second + tangent * between;
        matrix[p * size + q] = matrix[q * size + p] = 0;
    }

    private static void Turn(Span<double> first, Span<double> second, double cosine, double sine)
    {
        for (int k = 0; k < first.Length; k++)
        {
            (double x, double y) = (first[k], second[k]);
            first[k] = cosine * x - sine * y;
            second[k] = sine * x + cosine * y;
        }
    }
}
