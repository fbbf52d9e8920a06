using System.Runtime.Intrinsics;
using QuantSdk.Attention;
using QuantSdk.Cpu.Simd;

namespace QuantSdk.Cpu;

/// <summary>Makes the kernel of a cache.</summary>
internal static class CacheKernels
{
    /// <summary>A kernel for a chosen instruction set; one that the machine lacks runs in software.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="books">The cache's codebooks for keys and values, widened; null where it has none.</param>
    /// <param name="level">The instruction set of single-precision products; M-ANT's integer products have vectors of 256 bits.</param>
    public static CacheKernel Create(KeyValueCache cache, (AlignedBuffer<float> Keys, AlignedBuffer<float> Values)? books, SimdLevel level)
    {
        if (cache is MantKeyValueCache mant)
        {
            return new MantCacheKernel(mant);
        }

        ICacheDecoder decoder = cache switch
        {
            HalfKeyValueCache half => new HalfCacheDecoder(half),
            IntegerKeyValueCache integer => new IntegerCacheDecoder(integer),
            _ => new CoupledCacheDecoder((CoupledKeyValueCache)cache, books!.Value.Keys, books.Value.Values),
        };
        int dimension = cache.Shape.HeadDimension;
        return level switch
        {
            SimdLevel.Avx512 => new DecodedCacheKernel<Simd512, Vector512<float>>(decoder, dimension),
            SimdLevel.Avx2 => new DecodedCacheKernel<Simd256, Vector256<float>>(decoder, dimension),
            _ => new DecodedCacheKernel<Simd128, Vector128<float>>(decoder, dimension),
        };
    }
}
