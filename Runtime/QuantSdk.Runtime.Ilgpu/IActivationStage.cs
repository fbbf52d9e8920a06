using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>What happens to activations before an emitted kernel and to outputs after it.</summary>
internal interface IActivationStage : IDisposable
{
    /// <summary>Queues the preparation of activations.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="x">tokens x InFeatures values.</param>
    /// <param name="tokens">Tokens.</param>
    DeviceActivations Prepare(AcceleratorStream stream, ArrayView<float> x, int tokens);

    /// <summary>Where the kernel shall write: the layer's output, or a buffer that <see cref="Finish"/> reads.</summary>
    ArrayView<float> Output(AcceleratorStream stream, ArrayView<float> y, int tokens) => y;

    /// <summary>Queues what turns the kernel's output into the layer's.</summary>
    void Finish(AcceleratorStream stream, ArrayView<float> kernelOutput, ArrayView<float> y, int tokens)
    {
    }
}
