using System.Numerics.Tensors;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>
/// Rounds transformed weights to sums of scaled lattice points, vector after vector from left to right, each against what the earlier ones
/// left over (block LDLQ, QuIP# section 4.1).
/// </summary>
internal sealed class LatticeRounding
{
    private const int RowsPerTask = 16;
    private const int Size = LatticeFormat.VectorSize;

    private readonly LayerObjective objective;
    private readonly int stages;
    private readonly ParallelOptions parallel;
    private readonly float[] targets;

    /// <summary>Prepares the rounding.</summary>
    public LatticeRounding(LayerObjective objective, int stages, ParallelOptions parallel)
    {
        this.objective = objective;
        this.stages = stages;
        this.parallel = parallel;
        targets = new float[objective.Weights.Length];
        objective.MultiplyFactor(objective.Weights, targets);
    }

    /// <summary>Rounds some rows.</summary>
    /// <param name="scales">The scale of each stage.</param>
    /// <param name="codes">Receives the codes [row, vector, stage] of the rows that are visited.</param>
    /// <param name="rowStep">1 for every row, n for every n-th.</param>
    /// <returns>The objective's value, summed over the rows.</returns>
    public double Round(ReadOnlyMemory<float> scales, ushort[] codes, int rowStep)
    {
        int rows = (objective.Rows + rowStep - 1) / rowStep;
        double[] errors = new double[rows];
        Parallel.For(0, (rows + RowsPerTask - 1) / RowsPerTask, parallel, task =>
        {
            float[] row = new float[objective.Columns];
            for (int i = task * RowsPerTask; i < Math.Min((task + 1) * RowsPerTask, rows); i++)
            {
                parallel.CancellationToken.ThrowIfCancellationRequested();
                targets.AsSpan(i * rowStep * objective.Columns, objective.Columns).CopyTo(row);
                int vectors = objective.Columns / Size;
                errors[i] = RoundRow(row, scales.Span, codes.AsSpan(i * rowStep * vectors * stages, vectors * stages));
            }
        });
        double sum = 0;
        foreach (double error in errors)
        {
            sum += error;
        }

        return sum;
    }

    private double RoundRow(Span<float> row, ReadOnlySpan<float> scales, Span<ushort> codes)
    {
        Span<float> factor = stackalloc float[Size * Size];
        Span<float> target = stackalloc float[Size];
        Span<float> decoded = stackalloc float[Size];
        double error = 0;
        for (int vector = 0; vector < row.Length / Size; vector++)
        {
            int column = vector * Size;
            BlockMetric.CopyBlock(objective.Factor, objective.Columns, column, Size, factor);
            row.Slice(column, Size).CopyTo(target);
            BlockMetric.Solve(target, factor);
            LatticeVector.Nearest(target, scales, codes.Slice(vector * stages, stages));
            LatticeVector.Decode(codes.Slice(vector * stages, stages), scales, decoded);
            for (int i = 0; i < Size; i++)
            {
                int from = column + i;
                ReadOnlySpan<float> influence = objective.Factor.AsSpan(from * objective.Columns + from, objective.Columns - from);
                TensorPrimitives.FusedMultiplyAdd(influence, -decoded[i], row[from..], row[from..]);
            }

            foreach (float rest in row.Slice(column, Size))
            {
                error += (double)rest * rest;
            }
        }

        return error;
    }
}
