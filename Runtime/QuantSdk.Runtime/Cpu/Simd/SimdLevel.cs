namespace QuantSdk.Cpu.Simd;

/// <summary>The instruction set that a kernel is written for.</summary>
internal enum SimdLevel
{
    /// <summary>Vectors of 128 bits through the portable API.</summary>
    Portable,

    /// <summary>AVX2 and FMA.</summary>
    Avx2,

    /// <summary>AVX-512 F, BW, DQ, VL, with VBMI and VNNI where the machine has them.</summary>
    Avx512,
}
