using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Layers;

namespace QuantSdk.Gpu;

/// <summary>Activations rounded to INT8 and scaled back, so that a product in floating point sees what the integer kernels see.</summary>
internal sealed class RoundedActivations(QuantAccelerator accelerator, GemvKernel kernel, GroupWeights weights) : IActivationStage
{
    private const int Threads = 256;

    private readonly IntegerActivations integers = new(accelerator, kernel, weights);

    private readonly DeviceBuffer<float> rounded = new(accelerator);

    private readonly Action<AcceleratorStream, KernelConfig, ArrayView<int>, ArrayView<float>, ArrayView<float>, int> dequantize =
        accelerator.Load<Action<AcceleratorStream, KernelConfig, ArrayView<int>, ArrayView<float>, ArrayView<float>, int>>(
            ((Delegate)HalfKernels.Dequantize).Method, new KernelSpecialization(Threads, 1), 0, kernel.Layer);

    /// <inheritdoc/>
    public DeviceActivations Prepare(AcceleratorStream stream, ArrayView<float> x, int tokens)
    {
        DeviceActivations packed = integers.Prepare(stream, x, tokens);
        ArrayView<float> values = rounded.Get(stream, 4 * packed.Values.Length);
        KernelConfig config = new(new Index3D((int)((packed.Values.Length + Threads - 1) / Threads), 1, 1), new Index3D(Threads, 1, 1));
        dequantize(stream, config, packed.Values, packed.Scales, values, weights.Format.GroupSize);
        return new DeviceActivations(values.Cast<int>(), packed.Scales);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        integers.Dispose();
        rounded.Dispose();
    }
}
