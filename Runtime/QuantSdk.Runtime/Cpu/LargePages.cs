using System.Runtime.InteropServices;

namespace QuantSdk.Cpu;

/// <summary>
/// Zeroed memory outside the collected heap, for which the system is asked for pages of 2 MiB: random accesses to a codebook of 1 MiB need more
/// translations of pages of 4 KiB than a core keeps at hand. Where the system has no such pages the memory is as usable.
/// </summary>
internal sealed unsafe partial class LargePages
{
    /// <summary>Bytes of a page.</summary>
    public const int PageBytes = 2 << 20;

    private const int AdviseHugePages = 14;

    private readonly long bytes;

    /// <summary>Allocates memory.</summary>
    /// <param name="bytes">Its length; what does not fill a large page has small ones.</param>
    public LargePages(long bytes)
    {
        Pointer = (byte*)NativeMemory.AlignedAlloc((nuint)bytes, PageBytes);
        this.bytes = bytes;
        GC.AddMemoryPressure(bytes);
        try
        {
            // Without effect where the system refuses.
            _ = Advise(Pointer, (nuint)(bytes & -PageBytes), AdviseHugePages);
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
        }

        NativeMemory.Clear(Pointer, (nuint)bytes);
    }

    /// <summary>Returns the memory, unless there was none to be had.</summary>
    ~LargePages()
    {
        if (Pointer is not null)
        {
            NativeMemory.AlignedFree(Pointer);
            GC.RemoveMemoryPressure(bytes);
        }
    }

    /// <summary>The first byte. Valid as long as this object is reachable.</summary>
    public byte* Pointer { get; }

    /// <summary>Whether memory of a length is worth it: it fills a page, on a system that can be asked.</summary>
    public static bool Suit(long bytes) => OperatingSystem.IsLinux() && bytes >= PageBytes;

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(void* address, nuint length, int advice);
}
