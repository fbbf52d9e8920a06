using System.Numerics.Tensors;
using QuantSdk.Cpu.Simd;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Lattice;

/// <summary>
/// Tables of partial sums of a chunk of vectors, as planes of bytes: per vector four tables of 64 entries for pairs of its elements, then per
/// eight vectors one of 256 entries for their shifts.
/// </summary>
internal static unsafe class LatticePairTable
{
    /// <summary>Bytes of a pair's table.</summary>
    public const int PairBytes = BytePlanes.Count * LatticePairTables.PairEntries;

    /// <summary>Pairs of elements of a vector.</summary>
    public const int Pairs = LatticeFormat.VectorSize / 2;

    /// <summary>Bytes of the table of the shifts of eight vectors.</summary>
    public const int ShiftBytes = BytePlanes.Count * LatticePairTables.ShiftEntries;

    /// <summary>Where the tables of shifts begin.</summary>
    public const int FirstShift = LatticePairLayout.ChunkVectors * Pairs * PairBytes;

    /// <summary>Bytes of all tables of a chunk.</summary>
    public const int Bytes = FirstShift + LatticePairLayout.ChunkVectors / LatticeLayout.ShiftBlock * ShiftBytes;

    private const float LargestMagnitude = 2.5f;

    /// <summary>Builds the tables of a chunk.</summary>
    /// <param name="x">The chunk's activations.</param>
    /// <param name="shiftSums">A quarter of the sum of each vector's activations, with zeros up to a multiple of eight vectors.</param>
    /// <param name="vectors">Vectors of the chunk.</param>
    /// <param name="planes">Receives the tables.</param>
    /// <returns>What an integer step is worth; NaN where an activation is not finite.</returns>
    public static float Build(float* x, float* shiftSums, int vectors, byte* planes)
    {
        LatticePairTables tables = LatticePairTables.Instance;
        float step = BytePlanes.Step(Bound(x, shiftSums, vectors));
        if (float.IsNaN(step))
        {
            new Span<byte>(planes, Bytes).Clear();
            return step;
        }

        const int ChunkFeatures = LatticePairLayout.ChunkVectors * LatticeFormat.VectorSize;
        float* scaled = Workspace.Get<float>(WorkspaceSlot.ScaledActivations, ChunkFeatures + LatticePairLayout.ChunkVectors);
        Scale(x, vectors * LatticeFormat.VectorSize, step, scaled);
        for (int pair = 0; pair < vectors * Pairs; pair++)
        {
            BytePlanes.Build(tables.Points.Pointer, LatticePairTables.PairEntries, scaled + 2 * pair, 2, planes + pair * PairBytes);
        }

        int blocks = (vectors + LatticeLayout.ShiftBlock - 1) / LatticeLayout.ShiftBlock;
        float* scaledShifts = scaled + ChunkFeatures;
        Scale(shiftSums, blocks * LatticeLayout.ShiftBlock, step, scaledShifts);
        for (int block = 0; block < blocks; block++)
        {
            BytePlanes.Build(
                tables.Shifts.Pointer,
                LatticePairTables.ShiftEntries,
                scaledShifts + block * LatticeLayout.ShiftBlock,
                LatticeLayout.ShiftBlock,
                planes + FirstShift + block * ShiftBytes);
        }

        return step;
    }

    private static void Scale(float* values, int count, float step, float* destination) =>
        TensorPrimitives.Multiply(new ReadOnlySpan<float>(values, count), 1f / step, new Span<float>(destination, count));

    /// <summary>No partial sum is larger than this. NaN passes through.</summary>
    private static float Bound(float* x, float* shiftSums, int vectors)
    {
        float largest = 0f;
        for (int k = 0; k < vectors * LatticeFormat.VectorSize; k += 2)
        {
            largest = MathF.Max(largest, LargestMagnitude * (MathF.Abs(x[k]) + MathF.Abs(x[k + 1])));
        }

        for (int first = 0; first < vectors; first += LatticeLayout.ShiftBlock)
        {
            float sum = 0f;
            for (int vector = first; vector < first + LatticeLayout.ShiftBlock; vector++)
            {
                sum += MathF.Abs(shiftSums[vector]);
            }

            largest = MathF.Max(largest, sum);
        }

        return largest;
    }
}
