using System.Reflection;
using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
using ILGPU.Runtime.Cuda;

namespace QuantSdk.Gpu;

/// <summary>
/// A device that emitted kernels run on: a CUDA GPU, or ILGPU's CPU accelerator for tests. The device is always chosen explicitly.
/// An accelerator and the layers on it serve one thread at a time. Dispose the layers before it.
/// </summary>
public sealed class QuantAccelerator : IDisposable
{
    private readonly Context context;

    // ILGPU caches kernels by weak reference only; compiling one again takes hundreds of milliseconds.
    private readonly Dictionary<MethodInfo, Kernel> kernels = [];

    private readonly Dictionary<MethodInfo, DependentKernel> dependentKernels = [];

    private DenseProduct? denseProduct;

    private QuantAccelerator(Context context, Accelerator device)
    {
        this.context = context;
        Device = device;
        Stream = device.CreateStream();
        Scratch = new DeviceBuffer<float>(this);
    }

    /// <summary>The device's name.</summary>
    public string Name => Device.Name;

    /// <summary>The ILGPU accelerator.</summary>
    public Accelerator Device { get; }

    /// <summary>The stream that <see cref="GpuLinear.Forward(ReadOnlySpan{float}, Span{float}, int)"/> uses; not the default one, so that it can be captured in a graph.</summary>
    public AcceleratorStream Stream { get; }

    /// <summary>
    /// Whether large batches may go to cuBLAS, which is looked for by its usual names and where the environment variable
    /// <c>QUANTSDK_CUBLAS</c> says. Set it before the first large batch.
    /// </summary>
    public bool UseCublas { get; set; } = true;

    /// <summary>Memory that layers use in turns.</summary>
    internal DeviceBuffer<float> Scratch { get; }

    /// <summary>Products of decoded weights.</summary>
    internal DenseProduct DenseProduct => denseProduct ??= new DenseProduct(this, UseCublas);

    /// <summary>Opens the first CUDA GPU.</summary>
    /// <exception cref="GpuException">QSDK3001: there is none; nothing falls back to the CPU silently.</exception>
    public static QuantAccelerator OpenCuda()
    {
        Context context = Context.Create(static builder => builder.Optimize(OptimizationLevel.O2).Cuda());
        try
        {
            return context.GetCudaDevices() is { Count: > 0 } devices
                ? new QuantAccelerator(context, devices[0].CreateAccelerator(context))
                : throw GpuErrors.NoDevice();
        }
        catch (Exception exception)
        {
            context.Dispose();
            throw exception as GpuException ?? GpuErrors.NoDevice(exception);
        }
    }

    /// <summary>Opens ILGPU's CPU accelerator with a GPU's warp size; slow, for tests.</summary>
    public static QuantAccelerator OpenSimulated()
    {
        Context context = Context.Create(static builder => builder.Optimize(OptimizationLevel.O2).CPU(CPUDeviceKind.Nvidia));
        return new QuantAccelerator(context, context.GetCPUDevice(0).CreateAccelerator(context));
    }

    /// <summary>A linear layer in single precision on the device: for weights without an emitted kernel.</summary>
    /// <param name="weights">OutFeatures x InFeatures values, row-major.</param>
    /// <param name="outFeatures">Output features.</param>
    /// <param name="inFeatures">Input features.</param>
    public GpuLinear CreateDense(ReadOnlySpan<float> weights, int outFeatures, int inFeatures) =>
        new DenseLinear(this, weights, outFeatures, inFeatures);

    /// <summary>Loads a kernel once and keeps it.</summary>
    /// <param name="method">An explicitly grouped kernel.</param>
    /// <param name="specialization">Threads per group and groups per multiprocessor to compile for.</param>
    /// <param name="sharedBytes">Dynamic shared memory per group, in bytes.</param>
    /// <param name="owner">What the kernel belongs to, for errors.</param>
    internal TLauncher Load<TLauncher>(MethodInfo method, KernelSpecialization specialization, int sharedBytes, string owner)
        where TLauncher : Delegate
    {
        if (!kernels.TryGetValue(method, out Kernel? kernel))
        {
            try
            {
                kernel = Device.LoadKernel(method, specialization);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                throw GpuErrors.Load(owner, Name, exception);
            }

            int error = CudaDriver.AllowSharedMemory(kernel, sharedBytes);
            if (error != 0)
            {
                kernel.Dispose();
                throw GpuErrors.SharedMemory(owner, sharedBytes, Name, $"driver error {error}");
            }

            kernels.Add(method, kernel);
        }

        return kernel.CreateLauncherDelegate<TLauncher>();
    }

    /// <summary>Loads a kernel that may start before the one before it has ended, where the device can do that; else like <see cref="Load"/>.</summary>
    /// <param name="method">An explicitly grouped kernel.</param>
    /// <param name="specialization">Threads per group and groups per multiprocessor to compile for.</param>
    /// <param name="sharedBytes">Dynamic shared memory per group, in bytes.</param>
    /// <param name="owner">What the kernel belongs to, for errors.</param>
    /// <param name="startsEarly">False for a kernel that only lets the next one start early, and itself waits as others do.</param>
    internal TLauncher LoadDependent<TLauncher>(MethodInfo method, KernelSpecialization specialization, int sharedBytes, string owner, bool startsEarly = true)
        where TLauncher : Delegate
    {
        if (!DependentKernel.IsSupported(Device))
        {
            return Load<TLauncher>(method, specialization, sharedBytes, owner);
        }

        if (!dependentKernels.TryGetValue(method, out DependentKernel? kernel))
        {
            kernel = DependentKernel.Load(Device, method, specialization, sharedBytes, owner, startsEarly);
            dependentKernels.Add(method, kernel);
        }

        return DependentLauncher.Create<TLauncher>(kernel);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Kernel kernel in kernels.Values)
        {
            kernel.Dispose();
        }

        foreach (DependentKernel kernel in dependentKernels.Values)
        {
            kernel.Dispose();
        }

        denseProduct?.Dispose();
        Scratch.Dispose();
        Stream.Dispose();
        Device.Dispose();
        context.Dispose();
    }
}
