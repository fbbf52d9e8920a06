using System.Runtime.InteropServices;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Events and graphs of the CUDA driver.</summary>
internal static partial class CudaDriver
{
    private const string Library = "libcuda.so.1";

    /// <summary>Throws where a call failed.</summary>
    public static void Check(int code, string call)
    {
        if (code != 0)
        {
            throw new InvalidOperationException($"{call} returned CUDA error {code}.");
        }
    }

    [LibraryImport(Library, EntryPoint = "cuStreamBeginCapture_v2")]
    public static partial int BeginCapture(nint stream, int mode);

    [LibraryImport(Library, EntryPoint = "cuStreamEndCapture")]
    public static partial int EndCapture(nint stream, out nint graph);

    [LibraryImport(Library, EntryPoint = "cuGraphInstantiateWithFlags")]
    public static partial int Instantiate(out nint executable, nint graph, ulong flags);

    [LibraryImport(Library, EntryPoint = "cuGraphLaunch")]
    public static partial int Launch(nint executable, nint stream);

    [LibraryImport(Library, EntryPoint = "cuGraphExecDestroy")]
    public static partial int DestroyExecutable(nint executable);

    [LibraryImport(Library, EntryPoint = "cuGraphDestroy")]
    public static partial int DestroyGraph(nint graph);

    [LibraryImport(Library, EntryPoint = "cuEventCreate")]
    public static partial int CreateEvent(out nint created, uint flags);

    [LibraryImport(Library, EntryPoint = "cuEventRecord")]
    public static partial int Record(nint recorded, nint stream);

    [LibraryImport(Library, EntryPoint = "cuEventSynchronize")]
    public static partial int Synchronize(nint awaited);

    [LibraryImport(Library, EntryPoint = "cuEventElapsedTime")]
    public static partial int ElapsedTime(out float milliseconds, nint start, nint end);

    [LibraryImport(Library, EntryPoint = "cuEventDestroy_v2")]
    public static partial int DestroyEvent(nint destroyed);
}
