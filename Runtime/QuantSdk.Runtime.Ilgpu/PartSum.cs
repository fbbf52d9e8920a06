using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>The second pass of kernels whose groups store parts of outputs: adds the parts in a fixed order.</summary>
internal sealed class PartSum(QuantAccelerator accelerator, GemvKernel kernel) : IDisposable
{
    private const int Threads = 256;

    private readonly DeviceBuffer<float> buffer = new(accelerator);

    private readonly Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<float>, int> add =
        accelerator.Load<Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<float>, int>>(
            ((Delegate)ActivationKernels.AddParts).Method, new KernelSpecialization(Threads, 1), 0, kernel.Layer);

    /// <summary>Where the kernel shall store the parts of so many outputs.</summary>
    public ArrayView<float> Target(AcceleratorStream stream, long outputs) => buffer.Get(stream, outputs * kernel.Parts);

    /// <summary>Queues the additions.</summary>
    public void Enqueue(AcceleratorStream stream, ArrayView<float> parts, ArrayView<float> y)
    {
        Index3D grid = new((int)((y.Length + Threads - 1) / Threads), 1, 1);
        add(stream, new KernelConfig(grid, new Index3D(Threads, 1, 1)), parts, y, kernel.Parts);
    }

    /// <inheritdoc/>
    public void Dispose() => buffer.Dispose();
}
