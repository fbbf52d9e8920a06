using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Layers;

namespace QuantSdk.Gpu;

/// <summary>INT8 activations for tensor cores: whole numbers in half precision, which holds them exactly, with the scales of their groups.</summary>
internal sealed class WholeNumberActivations(QuantAccelerator accelerator, GemvKernel kernel, GroupWeights weights) : IActivationStage
{
    private const int Threads = 256;

    private readonly IntegerActivations integers = new(accelerator, kernel, weights);

    private readonly DeviceBuffer<int> halves = new(accelerator);

    private readonly Action<AcceleratorStream, KernelConfig, ArrayView<int>, ArrayView<int>> widen =
        accelerator.Load<Action<AcceleratorStream, KernelConfig, ArrayView<int>, ArrayView<int>>>(
            ((Delegate)HalfKernels.Widen).Method, new KernelSpecialization(Threads, 1), 0, kernel.Layer);

    /// <inheritdoc/>
    public DeviceActivations Prepare(AcceleratorStream stream, ArrayView<float> x, int tokens)
    {
        DeviceActivations packed = integers.Prepare(stream, x, tokens);
        ArrayView<int> values = halves.Get(stream, 2 * packed.Values.Length);
        KernelConfig config = new(new Index3D((int)((packed.Values.Length + Threads - 1) / Threads), 1, 1), new Index3D(Threads, 1, 1));
        widen(stream, config, packed.Values, values);
        return packed with { Values = values };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        integers.Dispose();
        halves.Dispose();
    }
}
