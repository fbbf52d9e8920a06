using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace QuantSdk.Cpu.Simd;

/// <summary>
/// Fetches a stream of weights ahead. The machine's own prefetching stops at the end of a page of 4 KiB, and where each cache line takes
/// many instructions the start of the next page is not yet among those in flight.
/// </summary>
internal static unsafe class Prefetch
{
    private const int Ahead = 4096;

    /// <summary>Fetches the cache line one page ahead. It may lie beyond the memory that is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NextPage(void* place) => Line((byte*)place + Ahead);

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
