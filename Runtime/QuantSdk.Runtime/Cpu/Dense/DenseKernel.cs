using QuantSdk.Cpu.Gemm;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Dense;

/// <summary>
/// Weights in single precision, laid out as panels [panel][column][row] with two vectors of rows side by side. One token reads the
/// panels once in order, without horizontal sums; a batch multiplies the same panels.
/// </summary>
internal sealed unsafe class DenseKernel<TSimd, TVector, TConstants> : Kernel<TConstants>
    where TSimd : struct, ISimd<TVector>
    where TVector : unmanaged
    where TConstants : struct, ILinearConstants
{
    private const int PartsPerThread = 8;

    private readonly AlignedBuffer<float> panels;

    /// <summary>Lays the weights out.</summary>
    /// <param name="weights">OutFeatures x InFeatures, row-major.</param>
    /// <param name="constants">The layer's sizes.</param>
    public DenseKernel(ReadOnlySpan<float> weights, TConstants constants)
        : base(constants)
    {
        int rows = MicroKernel<TSimd, TVector>.Rows;
        int panelCount = (OutFeatures + rows - 1) / rows;
        panels = new AlignedBuffer<float>((long)panelCount * rows * InFeatures);
        for (int row = 0; row < OutFeatures; row++)
        {
            ReadOnlySpan<float> source = weights.Slice(row * InFeatures, InFeatures);
            float* destination = panels.Pointer + (long)(row / rows) * rows * InFeatures + row % rows;
            for (int k = 0; k < source.Length; k++)
            {
                destination[k * rows] = source[k];
            }
        }
    }

    /// <inheritdoc/>
    protected override void Single(float* x, float* y)
    {
        int rows = MicroKernel<TSimd, TVector>.Rows;
        int panelCount = (OutFeatures + rows - 1) / rows;
        int perPart = Math.Max(1, panelCount / (PartsPerThread * WorkerPool.Threads));
        WorkerPool.Run(new DenseGemvJob<TSimd, TVector>(panels, x, y, InFeatures, OutFeatures, perPart), (panelCount + perPart - 1) / perPart);
    }

    /// <inheritdoc/>
    protected override void Batch(float* x, float* y, int tokens) =>
        Gemm<TSimd, TVector>.Multiply(
            new DenseTileSource(panels, InFeatures), x, y, tokens, InFeatures, OutFeatures, Gemm<TSimd, TVector>.DefaultColumnBlock, false);
}
