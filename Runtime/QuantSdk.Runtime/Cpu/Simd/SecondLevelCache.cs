using System.Runtime.Intrinsics.X86;

namespace QuantSdk.Cpu.Simd;

/// <summary>The second-level cache of a core, as the processor describes it.</summary>
internal static class SecondLevelCache
{
    // Leaves of the CPUID instruction that list caches: Intel's and AMD's, in one format.
    private const int IntelLeaf = 4;
    private const int AmdLeaf = unchecked((int)0x8000001D);
    private const int MostCaches = 8;

    /// <summary>Its bytes; 0 where the processor does not say.</summary>
    public static long Bytes { get; } = X86Base.IsSupported ? Math.Max(Find(IntelLeaf), Find(AmdLeaf)) : 0;

    private static long Find(int leaf)
    {
        int largestLeaf = X86Base.CpuId(leaf & unchecked((int)0x80000000), 0).Eax;
        for (int cache = 0; cache < MostCaches && (uint)leaf <= (uint)largestLeaf; cache++)
        {
            (int eax, int ebx, int ecx, _) = X86Base.CpuId(leaf, cache);
            bool isData = (eax & 0x1F) is 1 or 3;
            if (isData && ((eax >> 5) & 7) == 2)
            {
                long ways = (int)((uint)ebx >> 22) + 1, partitions = ((ebx >> 12) & 0x3FF) + 1, line = (ebx & 0xFFF) + 1;
                return ways * partitions * line * ((uint)ecx + 1L);
            }
        }

        return 0;
    }
}
