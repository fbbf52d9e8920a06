using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuantSdk.Quantization;

/// <summary>The Cholesky factorization of a symmetric positive definite matrix, in blocks and on several cores.</summary>
internal static class Cholesky
{
    private const int Block = 64;

    /// <summary>Replaces the lower triangle of A, diagonal included, by L with A = L Lᵀ. The upper triangle is neither read nor written.</summary>
    /// <param name="matrix">size x size values, row-major.</param>
    /// <param name="size">Rows and columns.</param>
    /// <param name="maxDegreeOfParallelism">Threads to use at most; -1 for every core. The result does not depend on it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False where the matrix is not positive definite; it is then half overwritten.</returns>
    public static bool Factor(double[] matrix, int size, int maxDegreeOfParallelism = -1, CancellationToken cancellationToken = default)
    {
        for (int start = 0; start < size; start += Block)
        {
            int width = Math.Min(Block, size - start);
            if (!FactorDiagonalBlock(matrix, size, start, width))
            {
                return false;
            }

            int below = start + width;
            int pieces = (size - below + Block - 1) / Block;
            if (pieces == 0)
            {
                break;
            }

            ParallelWork.For(pieces, maxDegreeOfParallelism, null, piece => SolvePanel(matrix, size, start, width, below + piece * Block), cancellationToken);
            ParallelWork.For(pieces, maxDegreeOfParallelism, null, piece => UpdateRows(matrix, size, start, width, below, below + piece * Block), cancellationToken);
        }

        return true;
    }

    private static bool FactorDiagonalBlock(double[] matrix, int size, int start, int width)
    {
        for (int row = start; row < start + width; row++)
        {
            for (int column = start; column < row; column++)
            {
                double dot = Dot(ref At(matrix, size, row, start), ref At(matrix, size, column, start), column - start);
                At(matrix, size, row, column) = (At(matrix, size, row, column) - dot) / At(matrix, size, column, column);
            }

            double pivot = At(matrix, size, row, row) - Dot(ref At(matrix, size, row, start), ref At(matrix, size, row, start), row - start);
            if (!(pivot > 0) || !double.IsFinite(pivot))
            {
                return false;
            }

            At(matrix, size, row, row) = Math.Sqrt(pivot);
        }

        return true;
    }

    /// <summary>The rows of L below the diagonal block: forward substitution, row by row.</summary>
    private static void SolvePanel(double[] matrix, int size, int start, int width, int firstRow)
    {
        for (int row = firstRow; row < Math.Min(firstRow + Block, size); row++)
        {
            for (int column = start; column < start + width; column++)
            {
                double dot = Dot(ref At(matrix, size, row, start), ref At(matrix, size, column, start), column - start);
                At(matrix, size, row, column) = (At(matrix, size, row, column) - dot) / At(matrix, size, column, column);
            }
        }
    }

    /// <summary>Subtracts the panel's share from the rest of some rows.</summary>
    private static void UpdateRows(double[] matrix, int size, int start, int width, int below, int firstRow)
    {
        int end = Math.Min(firstRow + Block, size);
        for (int firstColumn = below; firstColumn <= firstRow; firstColumn += Block)
        {
            for (int row = firstRow; row < end; row++)
            {
                int lastColumn = Math.Min(row, firstColumn + Block - 1);
                for (int column = firstColumn; column <= lastColumn; column++)
                {
                    At(matrix, size, row, column) -= Dot(ref At(matrix, size, row, start), ref At(matrix, size, column, start), width);
                }
            }
        }
    }

    private static double Dot(ref double left, ref double right, int count)
    {
        Vector256<double> sum0 = default, sum1 = default;
        int i = 0;
        for (; i <= count - 8; i += 8)
        {
            sum0 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref left, (nuint)i), Vector256.LoadUnsafe(ref right, (nuint)i), sum0);
            sum1 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref left, (nuint)i + 4), Vector256.LoadUnsafe(ref right, (nuint)i + 4), sum1);
        }

        double sum = Vector256.Sum(sum0 + sum1);
        for (; i < count; i++)
        {
            sum += Unsafe.Add(ref left, i) * Unsafe.Add(ref right, i);
        }

        return sum;
    }

    private static ref double At(double[] matrix, int size, int row, int column) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(matrix), (nint)row * size + column);
}
