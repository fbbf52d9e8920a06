using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace QuantSdk.Cpu.Simd;

/// <summary>
/// Fetches a stream of weights ahead. The machine's own prefetching stops at the end of a page of 4 KiB, and where each cache line takes
/// many instructions the start of the next page is not yet among those in flight.
/// </summary>
internal static unsafe class Prefetch
{
    /// <summary>Bytes of a cache line.</summary>
    public const int LineBytes = 64;

    /// <summary>How far <see cref="Far"/> fetches ahead.</summary>
    public const int FarBytes = 2 * Ahead;

    private const int Ahead = 4096;

    /// <summary>Fetches the cache line one page ahead. It may lie beyond the memory that is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NextPage(void* place) => Line((byte*)place + Ahead);

    /// <summary>Fetches the cache line half a page ahead, where <see cref="Far"/> has brought it near already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void HalfPage(void* place) => Line((byte*)place + Ahead / 2);

    /// <summary>Fetches the cache line two pages ahead into outer caches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Far(void* place)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch2((byte*)place + FarBytes);
        }
    }

    /// <summary>Fetches a range into the second-level cache. It may lie beyond the memory that is there.</summary>
    /// <param name="place">The first byte.</param>
    /// <param name="bytes">Bytes of the range.</param>
    public static void Near(void* place, int bytes)
    {
        for (int line = 0; line < bytes; line += LineBytes)
        {
            Near((byte*)place + line);
        }
    }

    /// <summary>Fetches a cache line into the second-level cache. It may lie beyond the memory that is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Near(void* place)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch1(place);
        }
    }

    /// <summary>Fetches a cache line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Line(void* place)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(place);
        }
    }
}
