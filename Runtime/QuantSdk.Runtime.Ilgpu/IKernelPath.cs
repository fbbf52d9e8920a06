using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>How a layer computes batches of one class.</summary>
internal interface IKernelPath : IDisposable
{
    /// <summary>Tokens that one call takes.</summary>
    int MaximumTokens { get; }

    /// <summary>Queues the layer: activations, kernels, outputs.</summary>
    void Enqueue(AcceleratorStream stream, LaidOutWeights weights, ArrayView<float> x, ArrayView<float> y, int tokens);

    /// <summary>Prepares activations without running a kernel: for measuring kernels alone.</summary>
    DeviceActivations Prepare(AcceleratorStream stream, ArrayView<float> x, int tokens);

    /// <summary>Queues what lies between the preparation of activations and what the format does to outputs.</summary>
    void EnqueueKernel(AcceleratorStream stream, LaidOutWeights weights, DeviceActivations prepared, ArrayView<float> y, int tokens);
}
