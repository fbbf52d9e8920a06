using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Layers;

namespace QuantSdk.Gpu;

/// <summary>Activations quantized to INT8 per group (the A8 of W4A8).</summary>
internal sealed class IntegerActivations : IActivationStage
{
    private const int Threads = 128;

    private readonly int features;
    private readonly int groupThreads;
    private readonly int stride;
    private readonly int scaleStride;
    private readonly DeviceBuffer<int> packed;
    private readonly DeviceBuffer<float> scales;
    private readonly Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<int>, ArrayView<float>, int, int, int, int> quantize;

    /// <summary>Creates the stage.</summary>
    public IntegerActivations(QuantAccelerator accelerator, GemvKernel kernel, GroupWeights weights)
    {
        features = weights.InFeatures;
        groupThreads = weights.Format.GroupSize / ActivationKernels.ActivationsPerThread;
        stride = kernel.InputStride / ActivationKernels.ActivationsPerThread;
        scaleStride = kernel.InputStride / weights.Format.GroupSize;
        packed = new DeviceBuffer<int>(accelerator);
        scales = new DeviceBuffer<float>(accelerator);
        quantize = accelerator.Load<Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<int>, ArrayView<float>, int, int, int, int>>(
            ((Delegate)ActivationKernels.Quantize).Method, new KernelSpecialization(Threads, 1), 0, kernel.Layer);
    }

    /// <inheritdoc/>
    public DeviceActivations Prepare(AcceleratorStream stream, ArrayView<float> x, int tokens)
    {
        ArrayView<int> values = packed.Get(stream, (long)tokens * stride);
        ArrayView<float> groupScales = scales.Get(stream, (long)tokens * scaleStride);
        int words = features / ActivationKernels.ActivationsPerThread;
        KernelConfig config = new(new Index3D((words + Threads - 1) / Threads, 1, tokens), new Index3D(Threads, 1, 1));
        quantize(stream, config, x, values, groupScales, features, groupThreads, stride, scaleStride);
        return new DeviceActivations(values, groupScales);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        packed.Dispose();
        scales.Dispose();
    }
}
