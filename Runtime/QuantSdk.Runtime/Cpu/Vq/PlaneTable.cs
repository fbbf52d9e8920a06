using System.Numerics.Tensors;
using QuantSdk.Cpu.Simd;

namespace QuantSdk.Cpu.Vq;

/// <summary>Tables of partial sums as planes of bytes, built straight from the codebooks.</summary>
internal static unsafe class PlaneTable
{
    /// <summary>Bytes of one index column.</summary>
    public const int Bytes = BytePlanes.Count * PartialSumLayout.Entries;

    /// <summary>Builds the tables of a chunk.</summary>
    /// <param name="layout">The weights.</param>
    /// <param name="x">The token.</param>
    /// <param name="row">A row of the tile.</param>
    /// <param name="firstColumn">The first index column.</param>
    /// <param name="columns">Index columns.</param>
    /// <param name="planes">Receives [column][plane][256] bytes.</param>
    /// <returns>What an integer step is worth; NaN where an activation is not finite.</returns>
    public static float Build(PartialSumLayout layout, float* x, int row, int firstColumn, int columns, byte* planes)
    {
        // A chunk lies within a tile, so that its columns differ by their residual alone; divisions per column would cost as much as a lookup.
        int vectorSize = layout.Format.VectorSize;
        int residuals = layout.Format.Residuals;
        (int firstVector, int firstResidual) = Math.DivRem(firstColumn, residuals);
        int count = (firstResidual + columns + residuals - 1) / residuals * vectorSize;
        float* values = x + firstVector * vectorSize;
        float* largestElements = layout.LargestElements(row, firstVector * residuals);
        float largest = 0f;
        for (int column = 0, residual = firstResidual; column < columns; column++)
        {
            largest = MathF.Max(largest, Bound(largestElements + residual * vectorSize, values, vectorSize));
            Next(ref residual, residuals, ref values, vectorSize);
        }

        float step = BytePlanes.Step(largest);
        if (float.IsNaN(step))
        {
            new Span<byte>(planes, columns * Bytes).Clear();
            return step;
        }

        float* scaled = Workspace.Get<float>(WorkspaceSlot.ScaledActivations, count);
        TensorPrimitives.Multiply(new ReadOnlySpan<float>(x + firstVector * vectorSize, count), 1f / step, new Span<float>(scaled, count));
        float* books = layout.Codebook(row, firstVector * residuals);
        for (int column = 0, residual = firstResidual; column < columns; column++, planes += Bytes)
        {
            BytePlanes.Build(books + residual * vectorSize * PartialSumLayout.Entries, PartialSumLayout.Entries, scaled, vectorSize, planes);
            Next(ref residual, residuals, ref scaled, vectorSize);
        }

        return step;
    }

    private static void Next(ref int residual, int residuals, ref float* values, int vectorSize)
    {
        if (++residual == residuals)
        {
            residual = 0;
            values += vectorSize;
        }
    }

    /// <summary>No entry's product with the activations is larger than this. NaN passes through.</summary>
    private static float Bound(float* largestElements, float* values, int vectorSize)
    {
        float bound = 0f;
        for (int element = 0; element < vectorSize; element++)
        {
            bound += MathF.Abs(values[element]) * largestElements[element];
        }

        return bound;
    }
}
