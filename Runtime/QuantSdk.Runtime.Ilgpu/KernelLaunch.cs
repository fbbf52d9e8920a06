using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

using Launcher = Action<AcceleratorStream, KernelConfig, ArrayView<int>, ArrayView<int>, ArrayView<float>, ArrayView<int>, ArrayView<float>, ArrayView<float>>;

/// <summary>Launches an emitted kernel as its plan says.</summary>
internal sealed class KernelLaunch(QuantAccelerator accelerator, GemvKernel kernel)
{
    private readonly Launcher launcher = Load(accelerator, kernel);

    /// <summary>Queues the kernel.</summary>
    public void Enqueue(AcceleratorStream stream, LaidOutWeights weights, DeviceActivations activations, ArrayView<float> y, int tokens)
    {
        Index3D grid = new(kernel.GroupsX, kernel.GroupsY, (tokens + kernel.Tokens - 1) / kernel.Tokens);
        Index3D group = new(kernel.ThreadsPerGroup, 1, 1);
        KernelConfig config = kernel.SharedBytes == 0
            ? new KernelConfig(grid, group)
            : new KernelConfig(grid, group, SharedMemoryConfig.RequestDynamic<byte>(kernel.SharedBytes));
        launcher(stream, config, weights.Codes, weights.Table, weights.Scales, activations.Values, activations.Scales, y);
    }

    private static Launcher Load(QuantAccelerator accelerator, GemvKernel kernel)
    {
        KernelSpecialization specialization = new(kernel.ThreadsPerGroup, kernel.GroupsPerMultiprocessor);
        return kernel.DependentLaunch
            ? accelerator.LoadDependent<Launcher>(kernel.Body.Method, specialization, kernel.SharedBytes, kernel.Layer)
            : accelerator.Load<Launcher>(kernel.Body.Method, specialization, kernel.SharedBytes, kernel.Layer);
    }
}
