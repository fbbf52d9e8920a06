using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Layers;

namespace QuantSdk.Gpu;

/// <summary>One emitted kernel that multiplies, with what prepares activations for it and what adds the parts of its outputs.</summary>
internal sealed class KernelPath(QuantAccelerator accelerator, GemvKernel kernel, QuantizedWeights weights) : IKernelPath
{
    private const int MaximumLayers = 65535;

    private readonly IActivationStage activations = ActivationStages.Create(accelerator, kernel, weights);

    private readonly KernelLaunch launch = new(accelerator, kernel);

    private readonly OutputClearing clearing = new(accelerator, kernel);

    private readonly PartSum? partSum = kernel.Parts == 1 ? null : new PartSum(accelerator, kernel);

    /// <inheritdoc/>
    public int MaximumTokens => MaximumLayers * kernel.Tokens;

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
        if (kernel.Accumulates)
        {
            clearing.Enqueue(stream, y);
        }

        ArrayView<float> target = partSum is null ? y : partSum.Target(stream, y.Length);
        launch.Enqueue(stream, weights, prepared, target, tokens);
        partSum?.Enqueue(stream, target, y);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        activations.Dispose();
        partSum?.Dispose();
    }
}
