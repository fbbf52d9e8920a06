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
        int vectorSize = layout.Format.VectorSize;
        float largest = 0f;
        for (int column = firstColumn; column < firstColumn + columns; column++)
        {
            largest = MathF.Max(largest, Bound(layout.LargestElements(row, column), x + column / layout.Format.Residuals * vectorSize, vectorSize));
        }

        float step = BytePlanes.Step(largest);
        if (float.IsNaN(step))
        {
            new Span<byte>(planes, columns * Bytes).Clear();
            return step;
        }

        int firstVector = firstColumn / layout.Format.Residuals;
        int count = ((firstColumn + columns - 1) / layout.Format.Residuals - firstVector + 1) * vectorSize;
        float* scaled = Workspace.Get<float>(WorkspaceSlot.ScaledActivations, count);
        TensorPrimitives.Multiply(new ReadOnlySpan<float>(x + firstVector * vectorSize, count), 1f / step, new Span<float>(scaled, count));
        for (int column = firstColumn; column < firstColumn + columns; column++, planes += Bytes)
        {
            float* values = scaled + (column / layout.Format.Residuals - firstVector) * vectorSize;
            BytePlanes.Build(layout.Codebook(row, column), PartialSumLayout.Entries, values, vectorSize, planes);
        }

        return step;
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
