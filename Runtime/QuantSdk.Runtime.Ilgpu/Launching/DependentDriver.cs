using System.Runtime.InteropServices;

namespace QuantSdk.Gpu;

/// <summary>The calls of the CUDA driver that launch kernels dependently.</summary>
internal static unsafe class DependentDriver
{
    private static readonly nint Library = NativeLibrary.TryLoad(OperatingSystem.IsWindows() ? "nvcuda" : "libcuda.so.1", out nint loaded) ? loaded : 0;
    private static readonly delegate* unmanaged<LaunchConfig*, nint, void**, void**, int> LaunchKernel =
        (delegate* unmanaged<LaunchConfig*, nint, void**, void**, int>)Find("cuLaunchKernelEx");

    private static readonly delegate* unmanaged<nint*, byte*, int> LoadModule = (delegate* unmanaged<nint*, byte*, int>)Find("cuModuleLoadData");
    private static readonly delegate* unmanaged<nint*, nint, byte*, int> FindFunction = (delegate* unmanaged<nint*, nint, byte*, int>)Find("cuModuleGetFunction");
    private static readonly delegate* unmanaged<nint, int> UnloadModule = (delegate* unmanaged<nint, int>)Find("cuModuleUnload");

    /// <summary>Whether the driver has them: CUDA 11.8 and later.</summary>
    public static bool IsAvailable => LaunchKernel is not null;

    /// <summary>Loads PTX, text that ends with a zero.</summary>
    public static int Load(ReadOnlySpan<byte> ptx, out nint module)
    {
        nint loaded = 0;
        int status;
        fixed (byte* text = ptx)
        {
            status = LoadModule(&loaded, text);
        }

        module = loaded;
        return status;
    }

    /// <summary>Finds a kernel by a name that ends with a zero.</summary>
    public static int Find(nint module, ReadOnlySpan<byte> name, out nint function)
    {
        nint found = 0;
        int status;
        fixed (byte* text = name)
        {
            status = FindFunction(&found, module, text);
        }

        function = found;
        return status;
    }

    /// <summary>Unloads a module.</summary>
    public static void Unload(nint module) => _ = UnloadModule(module);

    /// <summary>Launches a kernel.</summary>
    /// <param name="function">The kernel.</param>
    /// <param name="config">Where and how large.</param>
    /// <param name="arguments">Its parameters.</param>
    /// <param name="startsEarly">Whether it may start before the one before it has ended.</param>
    public static int Launch(nint function, LaunchConfig config, KernelArguments arguments, bool startsEarly)
    {
        LaunchAttribute attribute = LaunchAttribute.ProgrammaticSerialization;
        config.Attributes = &attribute;
        config.AttributeCount = startsEarly ? 1u : 0u;
        return LaunchKernel(&config, function, arguments.Addresses, null);
    }

    private static void* Find(string name) => Library != 0 && NativeLibrary.TryGetExport(Library, name, out nint address) ? (void*)address : null;
}
