namespace QuantSdk.Gpu;

/// <summary>The errors of the GPU engine.</summary>
internal static class GpuErrors
{
    /// <summary>QSDK3001: there is no CUDA device.</summary>
    public static GpuException NoDevice(Exception? cause = null) => new(
        GpuErrorIds.NoDevice,
        "No CUDA device was found. Install an NVIDIA driver and check 'nvidia-smi', or run on the CPU; nothing falls back to it by itself.",
        cause);

    /// <summary>QSDK3002: a kernel asks for more shared memory than the device has.</summary>
    public static GpuException SharedMemory(string layer, int bytes, string device, string reason) => new(
        GpuErrorIds.SharedMemory,
        $"The kernel of {layer} needs {bytes} bytes of shared memory per group, which {device} refuses ({reason}). "
        + "Build for a device preset with less shared memory (property QuantTarget).");

    /// <summary>QSDK3003: a kernel could not be compiled or loaded.</summary>
    public static GpuException Load(string layer, string device, Exception cause) => new(
        GpuErrorIds.Load,
        $"The kernel of {layer} could not be loaded on {device}: {cause.Message} Update the NVIDIA driver; a GPU older than compute capability 8.0 is not supported.",
        cause);

    /// <summary>QSDK3004: the weights do not have the kernel's format.</summary>
    public static GpuException Format(string format, string kernel) => new(
        GpuErrorIds.Format, $"Weights in {format} were given to a kernel for {kernel}. Load them through the layer class that they were quantized for.");

    /// <summary>QSDK3005: a call of cuBLAS failed.</summary>
    public static GpuException Library(string call, int status) => new(
        GpuErrorIds.Library,
        $"{call} returned cuBLAS status {status}. Check that the library fits the driver, name another one in {Cublas.PathVariable}, or set QuantAccelerator.UseCublas to false.");

    /// <summary>QSDK3006: a kernel could not be launched.</summary>
    public static GpuException Launch(int status) => new(
        GpuErrorIds.Launch, $"The driver refused to launch a kernel (error {status}). An error of an earlier kernel on this device is reported here, too; run with the environment variable CUDA_LAUNCH_BLOCKING=1 to see which.");
}
