using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuantSdk.Cpu.Simd;

/// <summary>What the machine offers.</summary>
internal static class SimdLevels
{
    /// <summary>The widest level that the machine runs in hardware.</summary>
    public static SimdLevel Best =>
        Vector512.IsHardwareAccelerated && Avx512BW.IsSupported ? SimdLevel.Avx512
        : Avx2.IsSupported && Fma.IsSupported ? SimdLevel.Avx2
        : SimdLevel.Portable;

    /// <summary>The extensions that some kernels use where they are there.</summary>
    public static string Extensions
    {
        get
        {
            List<string> names = [];
            if (AvxVnni.IsSupported)
            {
                names.Add("AVX-VNNI");
            }

            if (Avx512Vbmi.IsSupported)
            {
                names.Add("VBMI");
            }

            return names.Count == 0 ? "no extensions" : string.Join(" and ", names);
        }
    }
}
