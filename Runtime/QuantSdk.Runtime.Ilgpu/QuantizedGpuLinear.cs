using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Layers;

namespace QuantSdk.Gpu;

/// <summary>
/// A layer that runs emitted kernels: one of them for each class of batch sizes. Kernels that read the same layout share the weights in
/// it; a layout is made when the first batch that needs it arrives.
/// </summary>
public sealed class QuantizedGpuLinear : GpuLinear
{
    private readonly GemvKernel[] kernels;
    private readonly QuantizedWeights weights;
    private readonly IKernelPath?[] paths;
    private readonly Dictionary<IDeviceLayout, LaidOutWeights> layouts = [];

    private QuantizedGpuLinear(QuantAccelerator accelerator, QuantizedWeights weights, GemvKernel[] kernels)
        : base(accelerator, weights.OutFeatures, weights.InFeatures)
    {
        this.weights = weights;
        this.kernels = [.. kernels.OrderBy(static kernel => kernel.FromTokens)];
        paths = new IKernelPath?[kernels.Length];
        _ = LaidOut(1);
        _ = Path(1);
    }

    /// <inheritdoc/>
    public override long DeviceBytes => layouts.Values.Sum(static layout => layout.Bytes);

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
        IKernelPath path = Path(tokens);
        for (int first = 0; first < tokens; first += path.MaximumTokens)
        {
            int count = Math.Min(path.MaximumTokens, tokens - first);
            ArrayView<float> output = y.SubView((long)first * OutFeatures, (long)count * OutFeatures);
            path.Enqueue(stream, LaidOut(tokens), x.SubView((long)first * InFeatures, (long)count * InFeatures), output, count);
        }
    }

    /// <summary>The path that a batch takes.</summary>
    internal IKernelPath Path(int tokens)
    {
        int index = Index(tokens);
        return paths[index] ??= kernels[index].Kind == KernelKind.Decode
            ? new DensePath(Accelerator, kernels[index], weights)
            : new KernelPath(Accelerator, kernels[index], weights);
    }

    /// <summary>The weights in the layout of a batch's kernel.</summary>
    internal LaidOutWeights LaidOut(int tokens)
    {
        GemvKernel kernel = kernels[Index(tokens)];
        if (!layouts.TryGetValue(kernel.Layout, out LaidOutWeights? laidOut))
        {
            DeviceWeights created = kernel.Layout.Create(weights) ?? throw GpuErrors.Format(weights.Format.Name, kernel.Layer);
            layouts.Add(kernel.Layout, laidOut = new LaidOutWeights(Accelerator, created));
        }

        return laidOut;
    }

    /// <inheritdoc/>
    private protected override void Free()
    {
        foreach (IKernelPath? path in paths)
        {
            path?.Dispose();
        }

        foreach (LaidOutWeights layout in layouts.Values)
        {
            layout.Dispose();
        }
    }

    private int Index(int tokens) => Math.Max(0, Array.FindLastIndex(kernels, kernel => kernel.FromTokens <= tokens));
}
