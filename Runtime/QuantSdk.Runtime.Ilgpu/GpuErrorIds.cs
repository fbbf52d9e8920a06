namespace QuantSdk.Gpu;

/// <summary>The ids of <see cref="GpuException"/>; <c>Runtime/docs/gpu-errors.md</c> describes each.</summary>
internal static class GpuErrorIds
{
    /// <summary>There is no CUDA device.</summary>
    public const string NoDevice = "QSDK3001";

    /// <summary>A kernel asks for more shared memory than the device has.</summary>
    public const string SharedMemory = "QSDK3002";

    /// <summary>A kernel could not be compiled or loaded.</summary>
    public const string Load = "QSDK3003";

    /// <summary>The weights do not have the kernel's format.</summary>
    public const string Format = "QSDK3004";

    /// <summary>A call of cuBLAS failed.</summary>
    public const string Library = "QSDK3005";

    /// <summary>A kernel could not be launched.</summary>
    public const string Launch = "QSDK3006";
}
