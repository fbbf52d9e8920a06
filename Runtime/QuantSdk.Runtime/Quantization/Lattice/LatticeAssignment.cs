using System.Numerics.Tensors;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>Chooses the lattice codes of transformed weights for scales that stand. Rows are independent and worked on in parallel.</summary>
internal sealed class LatticeAssignment
{
    private const int RowsPerTask = 16;
    private const int Size = LatticeFormat.VectorSize;

    private readonly LayerObjective objective;
    private readonly int stages;
    private readonly int vectors;
    private readonly ParallelOptions parallel;
    private readonly float[] targets;
    private readonly float[] blockFactors;

    /// <summary>Prepares the assignment.</summary>
    public LatticeAssignment(LayerObjective objective, int stages, ParallelOptions parallel)
    {
        this.objective = objective;
        this.stages = stages;
        this.parallel = parallel;
        vectors = objective.Columns / Size;
        Codes = new ushort[objective.Rows * vectors * stages];
        targets = new float[objective.Weights.Length];
        objective.MultiplyFactor(objective.Weights, targets);
        blockFactors = objective.FactorBlocks(Size);
    }

    /// <summary>The codes [row, vector, stage].</summary>
    public ushort[] Codes { get; }

    /// <summary>
    /// Rounds rows from left to right, each vector against what the earlier ones left over (block LDLQ, QuIP# section 4.1).
    /// </summary>
    /// <param name="scales">The scale of each stage.</param>
    /// <param name="rowStep">1 for every row, n for every n-th.</param>
    /// <returns>The objective's value, summed over the rows visited.</returns>
    public double RoundWithFeedback(float[] scales, int rowStep)
    {
        int rows = (objective.Rows + rowStep - 1) / rowStep;
        double[] errors = new double[rows];
        ForRows(rows, (first, last) =>
        {
            LatticeVector encoder = new(scales);
            float[] row = new float[objective.Columns];
            for (int i = first; i < last; i++)
            {
                targets.AsSpan(i * rowStep * objective.Columns, objective.Columns).CopyTo(row);
                errors[i] = RoundRow(encoder, scales, row, i * rowStep);
            }
        });
        double sum = 0;
        foreach (double error in errors)
        {
            sum += error;
        }

        return sum;
    }

    /// <summary>Chooses every vector's codes anew while all others stand (coordinate descent): the objective never rises.</summary>
    public void Refine(float[] scales)
    {
        float[] difference = new float[objective.Weights.Length];
        Decode(scales, difference);
        TensorPrimitives.Subtract(difference, objective.Weights, difference);
        float[] gradient = new float[difference.Length];
        objective.MultiplyHessian(difference, gradient);
        ForRows(objective.Rows, (first, last) =>
        {
            LatticeVector encoder = new(scales);
            for (int row = first; row < last; row++)
            {
                RefineRow(encoder, scales, gradient.AsSpan(row * objective.Columns, objective.Columns), row);
            }
        });
    }

    /// <summary>Decodes all codes.</summary>
    public void Decode(float[] scales, float[] destination)
    {
        for (int i = 0; i < Codes.Length / stages; i++)
        {
            LatticeVector.Decode(Codes.AsSpan(i * stages, stages), scales, destination.AsSpan(i * Size, Size));
        }
    }

    private void ForRows(int rows, Action<int, int> body) =>
        Parallel.For(0, (rows + RowsPerTask - 1) / RowsPerTask, parallel, task =>
            body(task * RowsPerTask, Math.Min((task + 1) * RowsPerTask, rows)));

    private Span<ushort> CodesOf(int row, int vector) => Codes.AsSpan((row * vectors + vector) * stages, stages);

    private double RoundRow(LatticeVector encoder, float[] scales, Span<float> row, int index)
    {
        parallel.CancellationToken.ThrowIfCancellationRequested();
        Span<float> factor = stackalloc float[Size * Size];
        Span<float> vector = stackalloc float[Size];
        double error = 0;
        for (int i = 0; i < vectors; i++)
        {
            int column = i * Size;
            objective.CopyFactorBlock(column, Size, factor);
            encoder.SetMetric(factor);
            row.Slice(column, Size).CopyTo(vector);
            BlockMetric.Solve(vector, factor);
            Span<ushort> codes = CodesOf(index, i);
            error += encoder.Encode(vector, codes);
            if (!objective.IsDiagonal)
            {
                LatticeVector.Decode(codes, scales, vector);
                objective.Take(objective.Factor, vector, column, row, column + Size);
            }
        }

        return error;
    }

    private void RefineRow(LatticeVector encoder, float[] scales, Span<float> gradient, int row)
    {
        parallel.CancellationToken.ThrowIfCancellationRequested();
        Span<float> current = stackalloc float[Size];
        Span<float> target = stackalloc float[Size];
        Span<ushort> found = stackalloc ushort[stages];
        for (int i = 0; i < vectors; i++)
        {
            int column = i * Size;
            ReadOnlySpan<float> factor = blockFactors.AsSpan(i * Size * Size, Size * Size);
            Span<ushort> codes = CodesOf(row, i);
            LatticeVector.Decode(codes, scales, current);

            // The best vector is q - g H⁻¹ with the block H = T Tᵀ.
            gradient.Slice(column, Size).CopyTo(target);
            BlockMetric.SolveTransposed(target, factor);
            BlockMetric.Solve(target, factor);
            TensorPrimitives.Subtract(current, target, target);
            encoder.SetMetric(factor);
            if (encoder.Encode(target, found) >= encoder.Distance(target, codes) * 0.999999f)
            {
                continue;
            }

            found.CopyTo(codes);
            LatticeVector.Decode(codes, scales, target);
            TensorPrimitives.Subtract(current, target, current);
            objective.Take(objective.Hessian, current, column, gradient, 0);
        }
    }
}
