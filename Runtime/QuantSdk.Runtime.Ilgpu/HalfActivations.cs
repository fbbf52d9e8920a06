using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>Activations in half precision for tensor cores, with a power of two per token; before it another stage may transform them.</summary>
internal sealed class HalfActivations : IActivationStage
{
    private readonly IActivationStage? inner;
    private readonly int features;
    private readonly int sourceStride;
    private readonly int stride;
    private readonly DeviceBuffer<int> halves;
    private readonly DeviceBuffer<float> scales;
    private readonly Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<int>, ArrayView<float>, int, int, int> halve;

    /// <summary>Creates the stage.</summary>
    /// <param name="accelerator">The device.</param>
    /// <param name="kernel">The kernel that reads the activations.</param>
    /// <param name="features">Features of a token.</param>
    /// <param name="inner">What comes before, with tokens as far apart as the kernel wants them; null for nothing.</param>
    public HalfActivations(QuantAccelerator accelerator, GemvKernel kernel, int features, IActivationStage? inner = null)
    {
        this.inner = inner;
        this.features = features;
        stride = kernel.InputStride;
        sourceStride = inner is null ? features : stride;
        halves = new DeviceBuffer<int>(accelerator);
        scales = new DeviceBuffer<float>(accelerator);
        halve = accelerator.Load<Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<int>, ArrayView<float>, int, int, int>>(
            ((Delegate)HalfKernels.Halve).Method, new KernelSpecialization(HalfKernels.MaximumThreads, 1), 0, kernel.Layer);
    }

    /// <summary>As few whole warps as read a token at once, as far as a group may have them.</summary>
    private int Threads => Math.Min(HalfKernels.MaximumThreads, (features + 32 * HalfKernels.ValuesPerThread - 1) / (32 * HalfKernels.ValuesPerThread) * 32);

    /// <inheritdoc/>
    public DeviceActivations Prepare(AcceleratorStream stream, ArrayView<float> x, int tokens)
    {
        ArrayView<float> source = inner is null ? x : inner.Prepare(stream, x, tokens).Values.Cast<float>();
        ArrayView<int> values = halves.Get(stream, (long)tokens * stride / 2);
        ArrayView<float> tokenScales = scales.Get(stream, tokens);
        KernelConfig config = new(new Index3D(tokens, 1, 1), new Index3D(Threads, 1, 1));
        halve(stream, config, source, values, tokenScales, features, sourceStride, stride);
        return new DeviceActivations(values, tokenScales);
    }

    /// <inheritdoc/>
    public ArrayView<float> Output(AcceleratorStream stream, ArrayView<float> y, int tokens) => inner?.Output(stream, y, tokens) ?? y;

    /// <inheritdoc/>
    public void Finish(AcceleratorStream stream, ArrayView<float> kernelOutput, ArrayView<float> y, int tokens) =>
        inner?.Finish(stream, kernelOutput, y, tokens);

    /// <inheritdoc/>
    public void Dispose()
    {
        inner?.Dispose();
        halves.Dispose();
        scales.Dispose();
    }
}
