using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>Zeroes outputs that groups add to. Between two dependent kernels this is one, too: an ordinary one would keep the second from starting early.</summary>
internal sealed class OutputClearing(QuantAccelerator accelerator, GemvKernel kernel)
{
    private const int Threads = 256;

    private readonly DependentKernel? dependent = kernel is { Accumulates: true, DependentLaunch: true }
        ? accelerator.LoadDependent(((Delegate)ActivationKernels.Clear).Method, new KernelSpecialization(Threads, 1), 0, kernel.Layer)
        : null;

    /// <summary>Queues it.</summary>
    public void Enqueue(AcceleratorStream stream, ArrayView<float> y)
    {
        if (dependent is null)
        {
            y.MemSetToZero(stream);
            return;
        }

        dependent.Launch(stream, new Index3D((int)((y.Length + Threads - 1) / Threads), 1, 1), Threads, 0, DeviceView.Of(y));
    }
}
