using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>Activations in single precision, copied only where the kernel wants padding between tokens.</summary>
internal sealed class FloatActivations : IActivationStage
{
    private const int Threads = 256;

    private readonly int features;
    private readonly int stride;
    private readonly DeviceBuffer<float> padded;
    private readonly DeviceBuffer<float> unused;
    private readonly Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<float>, int, int> pad;

    /// <summary>Creates the stage.</summary>
    public FloatActivations(QuantAccelerator accelerator, GemvKernel kernel, int features)
    {
        this.features = features;
        stride = kernel.InputStride;
        padded = new DeviceBuffer<float>(accelerator);
        unused = new DeviceBuffer<float>(accelerator);
        pad = accelerator.Load<Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<float>, int, int>>(
            ((Delegate)ActivationKernels.Pad).Method, new KernelSpecialization(Threads, 1), 0, kernel.Layer);
    }

    /// <inheritdoc/>
    public DeviceActivations Prepare(AcceleratorStream stream, ArrayView<float> x, int tokens)
    {
        ArrayView<float> scales = unused.Get(stream, 1);
        if (stride == features)
        {
            return new DeviceActivations(x.Cast<int>(), scales);
        }

        ArrayView<float> target = padded.Get(stream, (long)tokens * stride);
        KernelConfig config = new(new Index3D((features + Threads - 1) / Threads, 1, tokens), new Index3D(Threads, 1, 1));
        pad(stream, config, x, target, features, stride);
        return new DeviceActivations(target.Cast<int>(), scales);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        padded.Dispose();
        unused.Dispose();
    }
}
