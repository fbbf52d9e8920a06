using System.Runtime.Intrinsics;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Lattice;

/// <summary>QuIP#: y = Uᵀ (W' (V x)). The inner product sees W' alone; both transforms are applied around it.</summary>
internal sealed unsafe class LatticeKernel<TConstants> : QuantizedKernel<TConstants>
    where TConstants : struct, ILinearConstants
{
    private const int PartsPerThread = 8;

    private readonly LatticeWeights weights;
    private readonly LatticeTables tables;
    private readonly LatticeLayout? layout;
    private readonly LatticePairLayout? pairs;

    /// <summary>Lays the codes out.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="constants">The layer's sizes.</param>
    /// <param name="level">The instruction set.</param>
    /// <param name="usePlanes">Whether to look 64 codes up at once.</param>
    public LatticeKernel(LatticeWeights weights, TConstants constants, SimdLevel level, bool usePlanes)
        : base(weights, constants, level)
    {
        this.weights = weights;
        tables = LatticeTables.Instance;
        layout = usePlanes ? null : new LatticeLayout(weights);
        pairs = usePlanes ? new LatticePairLayout(weights) : null;
    }

    /// <inheritdoc/>
    protected override void Single(float* x, float* y)
    {
        float* transformed = Transform(x, 1);
        float* shiftSums = ShiftSums(transformed);
        if (pairs is not null)
        {
            // Every part builds all tables for itself, hence one part per thread.
            int perPart = (pairs.Blocks + WorkerPool.Threads - 1) / WorkerPool.Threads;
            LatticePairGemvJob job = new(pairs, weights.Scales, transformed, shiftSums, y, OutFeatures, perPart);
            WorkerPool.Run(job, (pairs.Blocks + perPart - 1) / perPart);
        }
        else
        {
            int perPart = Math.Max(1, OutFeatures / (PartsPerThread * WorkerPool.Threads));
            LatticeGemvJob job = new(layout!, tables, weights.Scales, transformed, shiftSums, y, OutFeatures, perPart);
            WorkerPool.Run(job, (OutFeatures + perPart - 1) / perPart);
        }

        WorkerPool.Run(new HadamardJob(y, OutFeatures, weights.OutSigns, true), 1);
    }

    /// <inheritdoc/>
    protected override void Multiply(float* x, float* y, int tokens)
    {
        base.Multiply(Transform(x, tokens), y, tokens);
        WorkerPool.Run(new HadamardJob(y, OutFeatures, weights.OutSigns, true), tokens);
    }

    /// <summary>V x for every token.</summary>
    private float* Transform(float* x, int tokens)
    {
        long length = (long)tokens * InFeatures;
        float* transformed = Workspace.Get<float>(WorkspaceSlot.Transformed, length);
        Buffer.MemoryCopy(x, transformed, length * sizeof(float), length * sizeof(float));
        WorkerPool.Run(new HadamardJob(transformed, InFeatures, weights.InSigns, false), tokens);
        return transformed;
    }

    /// <summary>A quarter of the sum of each vector's activations, with zeros up to a whole block.</summary>
    private float* ShiftSums(float* transformed)
    {
        int vectors = InFeatures / LatticeFormat.VectorSize;
        int length = (vectors + LatticeLayout.ShiftBlock - 1) / LatticeLayout.ShiftBlock * LatticeLayout.ShiftBlock;
        float* sums = Workspace.Get<float>(WorkspaceSlot.RowSums, length);
        new Span<float>(sums, length).Clear();
        for (int vector = 0; vector < vectors; vector++)
        {
            sums[vector] = 0.25f * Vector256.Sum(Vector256.Load(transformed + vector * LatticeFormat.VectorSize));
        }

        return sums;
    }
}
