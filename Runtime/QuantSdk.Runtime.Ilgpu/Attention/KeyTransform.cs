using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;
using QuantSdk.Numerics;

namespace QuantSdk.Gpu;

/// <summary>Queues the Hadamard transform of new keys.</summary>
internal sealed class KeyTransform : IDisposable
{
    private readonly int size;
    private readonly DeviceBuffer<float> transformed;
    private readonly StoreLauncher<Action<AcceleratorStream, KernelConfig, CacheViews, StoreCall, ArrayView<float>, int, float>> kernel;

    /// <summary>Loads the kernel, with room for one token of every sequence, so that appending it allocates nothing.</summary>
    public KeyTransform(QuantAccelerator accelerator, KeyValueShape shape)
    {
        size = HadamardTransform.BlockSize(shape.HeadDimension);
        transformed = new DeviceBuffer<float>(accelerator);
        transformed.Get(accelerator.Stream, (long)shape.Sequences * shape.TokenElements);
        kernel = new(accelerator, KeyTransformKernel.Transform);
    }

    /// <summary>Queues the transform; the returned call stores what it leaves.</summary>
    public StoreCall Enqueue(AcceleratorStream stream, CacheViews cache, StoreCall call)
    {
        ArrayView<float> target = transformed.Get(stream, (long)call.Sequences * call.Tokens * call.Heads * call.Dimension);
        kernel.Launcher(stream, kernel.Groups(call.Tokens * call.Heads, call.Sequences), cache, call, target, size, 1f / MathF.Sqrt(size));
        return call with { Keys = target, Positions = 0 };
    }

    /// <inheritdoc/>
    public void Dispose() => transformed.Dispose();
}
