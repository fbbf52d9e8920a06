using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ILGPU;
using ILGPU.Backends.EntryPoints;
using ILGPU.Backends.PTX;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;

namespace QuantSdk.Gpu;

/// <summary>
/// A kernel that the driver may start while the kernel before it still runs, or that lets the next one do so (programmatic dependent launch): its groups take their places and load weights,
/// and wait in <see cref="KernelOrder.AwaitPrevious"/> until the others are done. ILGPU knows neither the launch nor the architecture that it wants, so its PTX is loaded here.
/// </summary>
internal sealed partial class DependentKernel : IDisposable
{
    private const int FirstMajorVersion = 9;

    private readonly nint module;

    private readonly nint function;

    private readonly bool startsEarly;

    private DependentKernel(nint module, nint function, bool startsEarly)
    {
        this.module = module;
        this.function = function;
        this.startsEarly = startsEarly;
    }

    /// <summary>What the next launch passes. An accelerator serves one thread at a time.</summary>
    public KernelArguments Arguments { get; } = new();

    /// <summary>Whether a device can run such kernels: compute capability 9.0 and later.</summary>
    public static bool IsSupported(Accelerator device) => device is CudaAccelerator { Architecture.Major: >= FirstMajorVersion } && DependentDriver.IsAvailable;

    /// <summary>Loads a kernel.</summary>
    /// <param name="device">A device that <see cref="IsSupported"/>.</param>
    /// <param name="method">An explicitly grouped kernel that waits in <see cref="KernelOrder.AwaitPrevious"/>.</param>
    /// <param name="specialization">Threads per group and groups per multiprocessor to compile for.</param>
    /// <param name="sharedBytes">Dynamic shared memory per group, in bytes.</param>
    /// <param name="owner">What the kernel belongs to, for errors.</param>
    /// <param name="startsEarly">Whether it may start before the one before it has ended; if not, it only lets the next one start.</param>
    /// <exception cref="GpuException">QSDK3002 or QSDK3003: the device refuses it.</exception>
    public static DependentKernel Load(Accelerator device, MethodInfo method, KernelSpecialization specialization, int sharedBytes, string owner, bool startsEarly)
    {
        PTXCompiledKernel compiled = (PTXCompiledKernel)device.CompileKernel(EntryPointDescription.FromExplicitlyGroupedKernel(method), specialization);
        device.Bind();
        int status = DependentDriver.Load(Text(Dependent(compiled.PTXAssembly)), out nint module);
        if (status != 0)
        {
            throw GpuErrors.Load(owner, device.Name, new InvalidOperationException($"The driver returned {status}."));
        }

        status = DependentDriver.Find(module, Text(EntryName().Match(compiled.PTXAssembly).Groups[1].Value), out nint function);
        DependentKernel kernel = new(module, function, startsEarly);
        if (status == 0)
        {
            status = CudaDriver.AllowSharedMemory(function, sharedBytes);
        }

        if (status != 0)
        {
            kernel.Dispose();
            throw GpuErrors.SharedMemory(owner, sharedBytes, device.Name, $"driver error {status}");
        }

        return kernel;
    }

    /// <summary>PTX in which the marks of <see cref="KernelOrder"/> are instructions.</summary>
    public static string Dependent(string ptx) => Target().Replace(ptx, ".target sm_90", 1).Replace(KernelOrder.Comment + "griddepcontrol", "griddepcontrol", StringComparison.Ordinal);

    /// <summary>Queues the kernel with the arguments that it has been given.</summary>
    /// <exception cref="GpuException">QSDK3006: the driver refuses.</exception>
    public void Launch(AcceleratorStream stream, KernelConfig config)
    {
        int status = DependentDriver.Launch(
            function,
            new LaunchConfig
            {
                GroupsX = (uint)config.GridDim.X,
                GroupsY = (uint)config.GridDim.Y,
                GroupsZ = (uint)config.GridDim.Z,
                ThreadsX = (uint)config.GroupDim.X,
                ThreadsY = (uint)config.GroupDim.Y,
                ThreadsZ = (uint)config.GroupDim.Z,
                SharedBytes = (uint)config.SharedMemoryConfig.ArraySize,
                Stream = ((CudaStream)stream).StreamPtr,
            },
            Arguments,
            startsEarly);
        if (status != 0)
        {
            throw GpuErrors.Launch(status);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => DependentDriver.Unload(module);

    private static byte[] Text(string text) => Encoding.ASCII.GetBytes(text + '\0');

    [GeneratedRegex(@"\.target sm_\d+")]
    private static partial Regex Target();

    [GeneratedRegex(@"\.visible \.entry (\w+)")]
    private static partial Regex EntryName();
}
