using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Layers;

namespace QuantSdk.Gpu;

using Launcher = Action<AcceleratorStream, KernelConfig, ArrayView<int>, ArrayView<int>, ArrayView<float>, ArrayView<int>, ArrayView<float>, ArrayView<float>>;

/// <summary>A layer that runs an emitted kernel: prepares the activations, launches the kernel over the whole batch, and undoes what the format did to the outputs.</summary>
public sealed class QuantizedGpuLinear : GpuLinear
{
    private const int MaximumTokens = 65535;

    private readonly GemvKernel kernel;
    private readonly IActivationStage activations;
    private readonly Launcher launcher;
    private readonly DeviceBuffer<int> codeBuffer;
    private readonly DeviceBuffer<int> tableBuffer;
    private readonly DeviceBuffer<float> scaleBuffer;
    private readonly ArrayView<int> codes;
    private readonly ArrayView<int> table;
    private readonly ArrayView<float> scales;
    private readonly bool ownsActivations = true;

    private QuantizedGpuLinear(
        QuantAccelerator accelerator, GemvKernel kernel, DeviceWeights weights, QuantizedWeights canonical, IActivationStage activations)
        : base(accelerator, canonical.OutFeatures, canonical.InFeatures)
    {
        this.kernel = kernel;
        this.activations = activations;
        launcher = accelerator.Load<Launcher>(
            kernel.Body.Method, new KernelSpecialization(kernel.ThreadsPerGroup, kernel.GroupsPerMultiprocessor), kernel.SharedBytes, kernel.Layer);
        codeBuffer = new DeviceBuffer<int>(accelerator);
        tableBuffer = new DeviceBuffer<int>(accelerator);
        scaleBuffer = new DeviceBuffer<float>(accelerator);
        codes = codeBuffer.Upload(accelerator.Stream, weights.Codes);
        table = tableBuffer.Upload(accelerator.Stream, weights.Table);
        scales = scaleBuffer.Upload(accelerator.Stream, weights.Scales);
        accelerator.Stream.Synchronize();
    }

    private QuantizedGpuLinear(QuantizedGpuLinear source)
        : base(source.Accelerator, source.OutFeatures, source.InFeatures)
    {
        (kernel, activations, launcher) = (source.kernel, source.activations, source.launcher);
        ownsActivations = false;
        codeBuffer = new DeviceBuffer<int>(Accelerator);
        tableBuffer = new DeviceBuffer<int>(Accelerator);
        scaleBuffer = new DeviceBuffer<float>(Accelerator);
        AcceleratorStream stream = Accelerator.Stream;
        codes = codeBuffer.Get(stream, source.codes.Length);
        table = tableBuffer.Get(stream, source.table.Length);
        scales = scaleBuffer.Get(stream, source.scales.Length);
        codes.CopyFrom(stream, source.codes);
        table.CopyFrom(stream, source.table);
        scales.CopyFrom(stream, source.scales);
        stream.Synchronize();
    }

    /// <inheritdoc/>
    public override long DeviceBytes => codes.LengthInBytes + table.LengthInBytes + scales.LengthInBytes;

    /// <summary>Loads vector-quantized weights for a partial-sum kernel.</summary>
    /// <exception cref="GpuException">The kernel cannot be loaded on this device, or the weights have another format.</exception>
    public static GpuLinear Create(QuantAccelerator accelerator, GemvKernel kernel, QuantizedWeights weights, PartialSumLayout layout) =>
        weights is VectorWeights vector
            ? new QuantizedGpuLinear(accelerator, kernel, VectorDeviceLayout.Create(vector, layout), weights, new FloatActivations(accelerator, kernel, weights.InFeatures))
            : throw GpuErrors.Format(weights.Format.Name, kernel.Layer);

    /// <summary>Loads weights for a kernel that gives rows to lanes.</summary>
    /// <exception cref="GpuException">The kernel cannot be loaded on this device, or the weights have another format.</exception>
    public static GpuLinear Create(QuantAccelerator accelerator, GemvKernel kernel, QuantizedWeights weights, RowLayout layout) => weights switch
    {
        VectorWeights vector => new QuantizedGpuLinear(
            accelerator, kernel, VectorDeviceLayout.Create(vector, layout), weights, new FloatActivations(accelerator, kernel, weights.InFeatures)),
        LatticeWeights lattice => new QuantizedGpuLinear(
            accelerator, kernel, LatticeDeviceLayout.Create(lattice, layout), weights, new HadamardActivations(accelerator, kernel, lattice)),
        GroupWeights { Format.ActivationBits: 8 } group => new QuantizedGpuLinear(
            accelerator, kernel, GroupDeviceLayout.Create(group, layout), weights, new IntegerActivations(accelerator, kernel, group)),
        GroupWeights group => new QuantizedGpuLinear(
            accelerator, kernel, GroupDeviceLayout.Create(group, layout), weights, new FloatActivations(accelerator, kernel, weights.InFeatures)),
        _ => throw GpuErrors.Format(weights.Format.Name, kernel.Layer),
    };

    /// <inheritdoc/>
    public override void Enqueue(AcceleratorStream stream, ArrayView<float> x, ArrayView<float> y, int tokens)
    {
        for (int first = 0; first < tokens; first += MaximumTokens)
        {
            int count = Math.Min(MaximumTokens, tokens - first);
            ArrayView<float> output = y.SubView((long)first * OutFeatures, (long)count * OutFeatures);
            DeviceActivations prepared = activations.Prepare(stream, x.SubView((long)first * InFeatures, (long)count * InFeatures), count);
            ArrayView<float> target = activations.Output(stream, output, count);
            EnqueueKernel(stream, prepared, target, count);
            activations.Finish(stream, target, output, count);
        }
    }

    /// <summary>The same weights in memory of their own, so that a measurement can rotate through more than the caches hold. Dispose it before its source.</summary>
    internal QuantizedGpuLinear Duplicate() => new(this);

    /// <summary>Prepares activations without running the kernel: for measuring the kernel alone.</summary>
    internal DeviceActivations Prepare(AcceleratorStream stream, ArrayView<float> x, int tokens) => activations.Prepare(stream, x, tokens);

    /// <summary>Queues the emitted kernel alone.</summary>
    internal void EnqueueKernel(AcceleratorStream stream, DeviceActivations prepared, ArrayView<float> y, int tokens)
    {
        if (kernel.Accumulates)
        {
            y.MemSetToZero(stream);
        }

        Index3D grid = new(kernel.GroupsX, kernel.GroupsY, tokens);
        Index3D group = new(kernel.ThreadsPerGroup, 1, 1);
        KernelConfig config = kernel.SharedBytes == 0
            ? new KernelConfig(grid, group)
            : new KernelConfig(grid, group, SharedMemoryConfig.RequestDynamic<byte>(kernel.SharedBytes));
        launcher(stream, config, codes, table, scales, prepared.Values, prepared.Scales, y);
    }

    /// <inheritdoc/>
    private protected override void Free()
    {
        if (ownsActivations)
        {
            activations.Dispose();
        }

        codeBuffer.Dispose();
        tableBuffer.Dispose();
        scaleBuffer.Dispose();
    }
}
