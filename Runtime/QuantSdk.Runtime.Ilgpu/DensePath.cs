using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Layers;

namespace QuantSdk.Gpu;

/// <summary>
/// Large batches: an emitted kernel decodes all weights once to half precision, then a dense product multiplies. Layers of an accelerator
/// share the memory of decoded weights, so their work must be queued on one stream.
/// </summary>
internal sealed class DensePath(QuantAccelerator accelerator, GemvKernel kernel, QuantizedWeights weights) : IKernelPath
{
    private readonly IActivationStage activations = ActivationStages.Create(accelerator, kernel, weights);

    private readonly KernelLaunch decode = new(accelerator, kernel);

    private readonly int outFeatures = weights.OutFeatures;

    private readonly int inFeatures = weights.InFeatures;

    // Points of the lattice are decoded without their scale: half precision holds them, and would round all weights of a layer by the same factor.
    private readonly float factor = weights is LatticeWeights lattice ? lattice.Scales[0] : 1f;

    /// <inheritdoc/>
    public int MaximumTokens => 32768;

    /// <inheritdoc/>
    public void Enqueue(AcceleratorStream stream, LaidOutWeights weights, ArrayView<float> x, ArrayView<float> y, int tokens)
    {
        DeviceActivations prepared = Prepare(stream, x, tokens);
        ArrayView<float> target = activations.Output(stream, y, tokens);
        EnqueueKernel(stream, weights, prepared, target, tokens);
        activations.Finish(stream, target, y, tokens);
    }

    /// <inheritdoc/>
    public DeviceActivations Prepare(AcceleratorStream stream, ArrayView<float> x, int tokens) => activations.Prepare(stream, x, tokens);

    /// <inheritdoc/>
    public void EnqueueKernel(AcceleratorStream stream, LaidOutWeights weights, DeviceActivations prepared, ArrayView<float> y, int tokens)
    {
        ArrayView<float> decoded = accelerator.Scratch.Get(stream, (long)outFeatures * kernel.InputStride / 2);
        decode.Enqueue(stream, weights, prepared, decoded, 1);
        accelerator.DenseProduct.Enqueue(stream, decoded.Cast<int>(), prepared, y, factor, new DenseShape(outFeatures, inFeatures, kernel.InputStride, tokens));
    }

    /// <inheritdoc/>
    public void Dispose() => activations.Dispose();
}
