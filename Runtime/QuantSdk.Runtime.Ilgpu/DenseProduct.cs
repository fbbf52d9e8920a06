using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;

namespace QuantSdk.Gpu;

/// <summary>Products of half-precision weights with sums in single precision: cuBLAS where its library is present, else a kernel of our own.</summary>
internal sealed class DenseProduct : IDisposable
{
    private readonly Cublas? library;
    private readonly Action<AcceleratorStream, KernelConfig, ArrayView<int>, ArrayView<int>, ArrayView<float>, ArrayView<float>, float, int, int, int, int> gemm;
    private readonly Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<float>, int> rescale;

    /// <summary>Loads the kernels, and the library unless it shall not be used.</summary>
    public DenseProduct(QuantAccelerator accelerator, bool useLibrary)
    {
        library = useLibrary && accelerator.Device is CudaAccelerator ? Cublas.TryLoad() : null;
        gemm = accelerator.Load<Action<AcceleratorStream, KernelConfig, ArrayView<int>, ArrayView<int>, ArrayView<float>, ArrayView<float>, float, int, int, int, int>>(
            ((Delegate)TensorKernels.Gemm).Method, new KernelSpecialization(TensorKernels.Threads, 2), 0, nameof(DenseProduct));
        rescale = accelerator.LoadDependent<Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<float>, int>>(
            ((Delegate)HalfKernels.Rescale).Method, new KernelSpecialization(HalfKernels.Threads, 1), 0, nameof(DenseProduct));
    }

    /// <summary>Whether products go to cuBLAS.</summary>
    public bool UsesLibrary => library is not null;

    /// <summary>Queues y = factor · x Wᵀ.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="weights">OutFeatures x Stride half-precision values, two in a word.</param>
    /// <param name="activations">Tokens x Stride half-precision values, and the power of two of each token.</param>
    /// <param name="y">Receives Tokens x OutFeatures values.</param>
    /// <param name="factor">The factor of all weights, which half precision need not round.</param>
    /// <param name="shape">The shape.</param>
    public void Enqueue(AcceleratorStream stream, ArrayView<int> weights, DeviceActivations activations, ArrayView<float> y, float factor, DenseShape shape)
    {
        if (library is not null)
        {
            library.Multiply(
                ((CudaStream)stream).StreamPtr, weights.LoadEffectiveAddressAsPtr(), activations.Values.LoadEffectiveAddressAsPtr(), y.LoadEffectiveAddressAsPtr(), shape, factor);
            rescale(stream, new KernelConfig(new Index3D(shape.Tokens, 1, 1), new Index3D(HalfKernels.Threads, 1, 1)), y, activations.Scales, shape.OutFeatures);
            return;
        }

        Index3D tiles = new(Tiles(shape.OutFeatures), Tiles(shape.Tokens), 1);
        gemm(
            stream, new KernelConfig(tiles, new Index3D(TensorKernels.Threads, 1, 1)), weights, activations.Values, activations.Scales, y, factor,
            shape.OutFeatures, Whole(shape.InFeatures) / 2, shape.Stride / 2, shape.Tokens);
    }

    /// <inheritdoc/>
    public void Dispose() => library?.Dispose();

    // Loads take eight values; those beyond the columns are zeros.
    private static int Whole(int columns) => (columns + 7) / 8 * 8;

    private static int Tiles(int length) => (length + TensorKernels.Tile - 1) / TensorKernels.Tile;
}
