using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Layers;

namespace QuantSdk.Gpu;

using Launcher = Action<AcceleratorStream, KernelConfig, ArrayView<int>, ArrayView<int>, ArrayView<float>, ArrayView<int>, ArrayView<float>, ArrayView<float>>;

/// <summary>One emitted kernel of a layer with the weights in its layout and what prepares activations for it.</summary>
internal sealed class KernelPath : IDisposable
{
    private const int MaximumLayers = 65535;

    private readonly QuantAccelerator accelerator;
    private readonly GemvKernel kernel;
    private readonly IActivationStage activations;
    private readonly Launcher launcher;
    private readonly PartSum? partSum;
    private readonly DeviceBuffer<int> codeBuffer;
    private readonly DeviceBuffer<int> tableBuffer;
    private readonly DeviceBuffer<float> scaleBuffer;
    private readonly ArrayView<int> codes;
    private readonly ArrayView<int> table;
    private readonly ArrayView<float> scales;
    private readonly bool ownsActivations = true;

    /// <summary>Lays weights out and loads the kernel.</summary>
    /// <exception cref="GpuException">The kernel cannot be loaded on this device, or its layout does not know the weights' format.</exception>
    public KernelPath(QuantAccelerator accelerator, GemvKernel kernel, QuantizedWeights weights)
    {
        (this.accelerator, this.kernel) = (accelerator, kernel);
        DeviceWeights laidOut = kernel.Layout.Create(weights) ?? throw GpuErrors.Format(weights.Format.Name, kernel.Layer);
        activations = ActivationStages.Create(accelerator, kernel, weights);
        launcher = accelerator.Load<Launcher>(
            kernel.Body.Method, new KernelSpecialization(kernel.ThreadsPerGroup, kernel.GroupsPerMultiprocessor), kernel.SharedBytes, kernel.Layer);
        partSum = kernel.Parts == 1 ? null : new PartSum(accelerator, kernel);
        codeBuffer = new DeviceBuffer<int>(accelerator);
        tableBuffer = new DeviceBuffer<int>(accelerator);
        scaleBuffer = new DeviceBuffer<float>(accelerator);
        codes = codeBuffer.Upload(accelerator.Stream, laidOut.Codes);
        table = tableBuffer.Upload(accelerator.Stream, laidOut.Table);
        scales = scaleBuffer.Upload(accelerator.Stream, laidOut.Scales);
        accelerator.Stream.Synchronize();
    }

    private KernelPath(KernelPath source)
    {
        (accelerator, kernel, activations, launcher, partSum) = (source.accelerator, source.kernel, source.activations, source.launcher, source.partSum);
        ownsActivations = false;
        codeBuffer = new DeviceBuffer<int>(accelerator);
        tableBuffer = new DeviceBuffer<int>(accelerator);
        scaleBuffer = new DeviceBuffer<float>(accelerator);
        AcceleratorStream stream = accelerator.Stream;
        codes = codeBuffer.Get(stream, source.codes.Length);
        table = tableBuffer.Get(stream, source.table.Length);
        scales = scaleBuffer.Get(stream, source.scales.Length);
        codes.CopyFrom(stream, source.codes);
        table.CopyFrom(stream, source.table);
        scales.CopyFrom(stream, source.scales);
        stream.Synchronize();
    }

    /// <summary>Bytes of the weights on the device.</summary>
    public long DeviceBytes => codes.LengthInBytes + table.LengthInBytes + scales.LengthInBytes;

    /// <summary>Tokens that one launch takes.</summary>
    public int MaximumTokens => MaximumLayers * kernel.Tokens;

    /// <summary>The same weights in memory of their own, so that a measurement can rotate through more than the caches hold. Dispose it before its source.</summary>
    public KernelPath Duplicate() => new(this);

    /// <summary>Queues the path: activations, kernel, outputs.</summary>
    public void Enqueue(AcceleratorStream stream, ArrayView<float> x, ArrayView<float> y, int tokens)
    {
        DeviceActivations prepared = Prepare(stream, x, tokens);
        ArrayView<float> target = activations.Output(stream, y, tokens);
        EnqueueKernel(stream, prepared, target, tokens);
        activations.Finish(stream, target, y, tokens);
    }

    /// <summary>Prepares activations without running the kernel: for measuring the kernel alone.</summary>
    public DeviceActivations Prepare(AcceleratorStream stream, ArrayView<float> x, int tokens) => activations.Prepare(stream, x, tokens);

    /// <summary>Queues the emitted kernel alone, and what adds the parts of its outputs.</summary>
    public void EnqueueKernel(AcceleratorStream stream, DeviceActivations prepared, ArrayView<float> y, int tokens)
    {
        if (kernel.Accumulates)
        {
            y.MemSetToZero(stream);
        }

        ArrayView<float> target = partSum is null ? y : partSum.Target(stream, y.Length);
        Index3D grid = new(kernel.GroupsX, kernel.GroupsY, (tokens + kernel.Tokens - 1) / kernel.Tokens);
        Index3D group = new(kernel.ThreadsPerGroup, 1, 1);
        KernelConfig config = kernel.SharedBytes == 0
            ? new KernelConfig(grid, group)
            : new KernelConfig(grid, group, SharedMemoryConfig.RequestDynamic<byte>(kernel.SharedBytes));
        launcher(stream, config, codes, table, scales, prepared.Values, prepared.Scales, target);
        partSum?.Enqueue(stream, target, y);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (ownsActivations)
        {
            activations.Dispose();
            partSum?.Dispose();
        }

        codeBuffer.Dispose();
        tableBuffer.Dispose();
        scaleBuffer.Dispose();
    }
}
