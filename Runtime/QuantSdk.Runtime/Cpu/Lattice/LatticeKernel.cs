using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;
using QuantSdk.Layers;

namespace QuantSdk.Cpu.Lattice;

/// <summary>QuIP#: y = Uᵀ (W' (V x)). The inner product sees W' alone; both transforms are applied around it.</summary>
internal sealed unsafe class LatticeKernel<TConstants> : QuantizedKernel<TConstants>
    where TConstants : struct, ILinearConstants
{
    private const int PartsPerThread = 8;

    private readonly LatticeWeights weights;
    private readonly LatticeTables tables;
    private readonly AlignedBuffer<ushort> codes;

    /// <summary>Copies the codes to aligned memory.</summary>
    public LatticeKernel(LatticeWeights weights, TConstants constants, SimdLevel level)
        : base(weights, constants, level)
    {
        this.weights = weights;
        tables = LatticeTables.Instance;
        codes = new AlignedBuffer<ushort>(weights.Codes.Length);
        weights.Codes.CopyTo(codes.Span);
    }

    /// <inheritdoc/>
    protected override void Single(float* x, float* y)
    {
        float* transformed = Transform(x, 1);
        int perPart = Math.Max(1, OutFeatures / (PartsPerThread * WorkerPool.Threads));
        LatticeGemvJob job = new(codes, tables, weights.Scales, transformed, y, InFeatures, OutFeatures, perPart);
        WorkerPool.Run(job, (OutFeatures + perPart - 1) / perPart);
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
}
