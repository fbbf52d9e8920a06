using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Layers;

namespace QuantSdk.Gpu;

/// <summary>
/// A layer that runs emitted kernels: one of them for each class of batch sizes. A kernel reads the weights in a layout of its own, which
/// is made when the first batch of its class arrives.
/// </summary>
public sealed class QuantizedGpuLinear : GpuLinear
{
    private readonly GemvKernel[] kernels;
    private readonly QuantizedWeights weights;
    private readonly KernelPath?[] paths;

    private QuantizedGpuLinear(QuantAccelerator accelerator, QuantizedWeights weights, GemvKernel[] kernels)
        : base(accelerator, weights.OutFeatures, weights.InFeatures)
    {
        this.weights = weights;
        this.kernels = [.. kernels.OrderBy(static kernel => kernel.FromTokens)];
        paths = new KernelPath?[kernels.Length];
        _ = Path(1);
    }

    /// <inheritdoc/>
    public override long DeviceBytes => paths.Sum(static path => path?.DeviceBytes ?? 0);

    /// <summary>Puts weights on a device for a layer's kernels.</summary>
    /// <param name="accelerator">The device.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="kernels">The kernels; the one for a single token must be among them.</param>
    /// <exception cref="GpuException">A kernel cannot be loaded on this device, or the weights have another format.</exception>
    public static GpuLinear Create(QuantAccelerator accelerator, QuantizedWeights weights, params GemvKernel[] kernels) =>
        new QuantizedGpuLinear(accelerator, weights, kernels);

    /// <inheritdoc/>
    public override void Enqueue(AcceleratorStream stream, ArrayView<float> x, ArrayView<float> y, int tokens)
    {
        KernelPath path = Path(tokens);
        for (int first = 0; first < tokens; first += path.MaximumTokens)
        {
            int count = Math.Min(path.MaximumTokens, tokens - first);
            ArrayView<float> output = y.SubView((long)first * OutFeatures, (long)count * OutFeatures);
            path.Enqueue(stream, x.SubView((long)first * InFeatures, (long)count * InFeatures), output, count);
        }
    }

    /// <summary>The path that a batch takes.</summary>
    internal KernelPath Path(int tokens)
    {
        int index = Math.Max(0, Array.FindLastIndex(kernels, kernel => kernel.FromTokens <= tokens));
        return paths[index] ??= new KernelPath(Accelerator, kernels[index], weights);
    }

    /// <inheritdoc/>
    private protected override void Free()
    {
        foreach (KernelPath? path in paths)
        {
            path?.Dispose();
        }
    }
}
