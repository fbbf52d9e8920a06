using System.Runtime.InteropServices;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;

namespace QuantSdk.Gpu;

/// <summary>What kernels may use, which ILGPU does not tell the CUDA driver.</summary>
internal static partial class CudaDriver
{
    private const int MaxDynamicSharedSizeBytes = 8;

    /// <summary>Shared memory that a kernel may ask for without opting in, in bytes.</summary>
    private const int DefaultSharedBytes = 48 * 1024;

    /// <summary>Lets a kernel use more dynamic shared memory than the default 48 KiB.</summary>
    /// <returns>Zero, or the driver's error code.</returns>
    public static int AllowSharedMemory(Kernel kernel, int bytes) =>
        kernel is CudaKernel cuda ? AllowSharedMemory(cuda.FunctionPtr, bytes) : 0;

    /// <inheritdoc cref="AllowSharedMemory(Kernel, int)"/>
    public static int AllowSharedMemory(nint function, int bytes) =>
        bytes > DefaultSharedBytes ? SetAttribute(function, MaxDynamicSharedSizeBytes, bytes) : 0;

    private static int SetAttribute(nint function, int attribute, int value) =>
        OperatingSystem.IsWindows() ? SetAttributeWindows(function, attribute, value) : SetAttributeUnix(function, attribute, value);

    [LibraryImport("nvcuda", EntryPoint = "cuFuncSetAttribute")]
    private static partial int SetAttributeWindows(nint function, int attribute, int value);

    [LibraryImport("libcuda.so.1", EntryPoint = "cuFuncSetAttribute")]
    private static partial int SetAttributeUnix(nint function, int attribute, int value);
}
