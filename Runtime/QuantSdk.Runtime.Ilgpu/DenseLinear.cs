using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>A linear layer in single precision.</summary>
internal sealed class DenseLinear : GpuLinear
{
    /// <summary>From this many tokens on the tiled product reads the weights less often than one product per token.</summary>
    private const int TiledTokens = 8;

    private readonly DeviceBuffer<float> buffer;
    private readonly ArrayView<float> weights;
    private readonly Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<float>, ArrayView<float>, int, int> gemv;
    private readonly Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<float>, ArrayView<float>, int, int, int> gemm;

    /// <summary>Copies the weights to the device.</summary>
    public DenseLinear(QuantAccelerator accelerator, ReadOnlySpan<float> values, int outFeatures, int inFeatures)
        : base(accelerator, outFeatures, inFeatures)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(outFeatures);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(inFeatures);
        if (values.Length != (long)outFeatures * inFeatures)
        {
            throw new ArgumentException($"{values.Length} weights are not {outFeatures} x {inFeatures}.", nameof(values));
        }

        KernelSpecialization specialization = new(DenseKernels.Threads, 2);
        gemv = accelerator.Load<Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<float>, ArrayView<float>, int, int>>(
            ((Delegate)DenseKernels.Gemv).Method, specialization, 0, nameof(DenseLinear));
        gemm = accelerator.Load<Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<float>, ArrayView<float>, int, int, int>>(
            ((Delegate)DenseKernels.Gemm).Method, specialization, 0, nameof(DenseLinear));
        buffer = new DeviceBuffer<float>(accelerator);
        weights = buffer.Get(accelerator.Stream, values.Length);
        weights.CopyFromCPU(accelerator.Stream, values);
        accelerator.Stream.Synchronize();
    }

    /// <inheritdoc/>
    public override long DeviceBytes => weights.LengthInBytes;

    /// <inheritdoc/>
    public override void Enqueue(AcceleratorStream stream, ArrayView<float> x, ArrayView<float> y, int tokens)
    {
        if (tokens < TiledTokens)
        {
            int warps = DenseKernels.Threads / 32;
            KernelConfig rows = new(new Index3D((OutFeatures + warps - 1) / warps, 1, tokens), new Index3D(DenseKernels.Threads, 1, 1));
            gemv(stream, rows, weights, x, y, OutFeatures, InFeatures);
            return;
        }

        Index3D tiles = new(Tiles(OutFeatures), Tiles(tokens), 1);
        gemm(stream, new KernelConfig(tiles, new Index3D(DenseKernels.Threads, 1, 1)), weights, x, y, OutFeatures, InFeatures, tokens);
    }

    /// <inheritdoc/>
    private protected override void Free() => buffer.Dispose();

    private static int Tiles(int length) => (length + DenseKernels.Tile - 1) / DenseKernels.Tile;
}
