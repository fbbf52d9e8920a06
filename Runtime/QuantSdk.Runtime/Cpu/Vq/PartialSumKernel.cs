using System.Runtime.Intrinsics;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Vq;

/// <summary>Vector quantization with at most 256 entries a codebook: x is multiplied by the codebooks, not by the weights.</summary>
internal sealed unsafe class PartialSumKernel<TConstants> : QuantizedKernel<TConstants>
    where TConstants : struct, ILinearConstants
{
    private readonly PartialSumLayout layout;
    private readonly SimdLevel level;
    private readonly bool usePlanes;

    /// <summary>Lays the weights out.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="constants">The layer's sizes.</param>
    /// <param name="level">The instruction set.</param>
    /// <param name="usePlanes">Whether to look 64 indices up at once.</param>
    public PartialSumKernel(VectorWeights weights, TConstants constants, SimdLevel level, bool usePlanes)
        : base(weights, constants, level)
    {
        layout = new PartialSumLayout(weights, usePlanes);
        this.level = level;
        this.usePlanes = usePlanes;
    }

    /// <inheritdoc/>
    protected override void Single(float* x, float* y)
    {
        // Every part builds the tables for itself, so that codebooks that all rows share are built once per thread and no more.
        int perPart = layout.Format.Scope == CodebookScope.Tile
            ? layout.Format.TileSize / PartialSumLayout.BlockRows
            : (layout.Blocks + WorkerPool.Threads - 1) / WorkerPool.Threads;
        int parts = (layout.Blocks + perPart - 1) / perPart;
        if (usePlanes)
        {
            WorkerPool.Run(new PlaneGemvJob(layout, x, y, perPart), parts);
            return;
        }

        switch (level)
        {
            case SimdLevel.Avx512:
                WorkerPool.Run(new PartialSumGemvJob<Simd512, Vector512<float>>(layout, x, y, perPart), parts);
                break;
            case SimdLevel.Avx2:
                WorkerPool.Run(new PartialSumGemvJob<Simd256, Vector256<float>>(layout, x, y, perPart), parts);
                break;
            default:
                WorkerPool.Run(new PartialSumGemvJob<Simd128, Vector128<float>>(layout, x, y, perPart), parts);
                break;
        }
    }
}
