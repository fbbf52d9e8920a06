using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>Zeroes outputs that groups add to. Beside a dependent kernel this is one, too: what the driver does itself would keep that kernel from starting early.</summary>
internal sealed class OutputClearing(QuantAccelerator accelerator, GemvKernel kernel)
{
    private const int Threads = 256;

    private readonly Action<AcceleratorStream, KernelConfig, ArrayView<float>>? clear = kernel is { Accumulates: true, DependentLaunch: true }
        ? accelerator.LoadDependent<Action<AcceleratorStream, KernelConfig, ArrayView<float>>>(
            ((Delegate)ActivationKernels.Clear).Method, new KernelSpecialization(Threads, 1), 0, kernel.Layer)
        : null;

    /// <summary>Queues it.</summary>
    public void Enqueue(AcceleratorStream stream, ArrayView<float> y)
    {
        if (clear is null)
        {
            y.MemSetToZero(stream);
            return;
        }

        clear(stream, new KernelConfig(new Index3D((int)((y.Length + Threads - 1) / Threads), 1, 1), new Index3D(Threads, 1, 1)), y);
    }
}
