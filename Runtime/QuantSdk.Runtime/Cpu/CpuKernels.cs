using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using QuantSdk.Cpu.Decode;
using QuantSdk.Cpu.Dense;
using QuantSdk.Cpu.Groups;
using QuantSdk.Cpu.HalfPrecision;
using QuantSdk.Cpu.Lattice;
using QuantSdk.Cpu.Mant;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;
using QuantSdk.Cpu.Vq;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu;

/// <summary>Makes the CPU kernel of a layer: chooses the widest instruction set that the machine has and lays the weights out for it.</summary>
public static class CpuKernels
{
    // A core with this much looks two random entries up at once as fast as its multiply-adds take them; one with less gains by slices (LOG.md of the benchmarks).
    private const long LargeSecondLevelCache = 2 << 20;

    /// <summary>Threads that one call uses, the calling thread included; every core of the machine unless set.</summary>
    public static int Threads
    {
        get => WorkerPool.Threads;
        set => WorkerPool.Threads = value;
    }

    /// <summary>A kernel for sizes that are known only at run time.</summary>
    public static ILinear Create(QuantizedWeights weights) =>
        Create(weights, new RuntimeLinearConstants(weights.InFeatures, weights.OutFeatures));

    /// <summary>A kernel that the JIT specialises for the layer's constants.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="constants">The layer's sizes.</param>
    public static ILinear Create<TConstants>(QuantizedWeights weights, TConstants constants)
        where TConstants : struct, ILinearConstants => Create(weights, constants, SimdLevels.Best);

    /// <summary>A kernel for weights in single precision, OutFeatures x InFeatures and row-major. The weights are copied.</summary>
    public static ILinear CreateDense(ReadOnlyMemory<float> weights, int outFeatures, int inFeatures) =>
        CreateDense(weights, outFeatures, inFeatures, SimdLevels.Best);

    /// <summary>A kernel for a chosen instruction set; one that the machine lacks runs in software.</summary>
    internal static ILinear Create<TConstants>(QuantizedWeights weights, TConstants constants, SimdLevel level)
        where TConstants : struct, ILinearConstants
    {
        if (weights.InFeatures != constants.InFeatures || weights.OutFeatures != constants.OutFeatures)
        {
            throw new ArgumentException(
                $"QSDK4003: the weights are {weights.OutFeatures} x {weights.InFeatures}; the layer is {constants.OutFeatures} x {constants.InFeatures}.",
                nameof(weights));
        }

        return weights switch
        {
            GroupWeights group when MantLayout.Supports(group) => CreateMant(group, constants, level, AvxVnni.IsSupported),
            GroupWeights group when TableLayout.Supports(group.Format) && level != SimdLevel.Portable => CreateTable(group, constants, level),
            GroupWeights group when ByteLayout.Supports(group) => CreateByte(group, constants, level),
            HalfWeights half when Array.TrueForAll(half.Values, Half.IsFinite) => CreateHalf(half, constants, level),
            VectorWeights vector when PartialSumLayout.Supports(vector.Format) =>
                new PartialSumKernel<TConstants>(vector, constants, level, HasByteLookups(level)),
            VectorWeights { Format: { Scope: CodebookScope.Tensor, VectorSize: 4 or 8 or 16 } } vector =>
                CreateEntries(vector, constants, level, SecondLevelCache.Bytes >= LargeSecondLevelCache),
            LatticeWeights lattice => new LatticeKernel<TConstants>(lattice, constants, level, HasByteLookups(level)),
            _ => new DecodedKernel<TConstants>(weights, constants, level),
        };
    }

    /// <summary>The kernel that looks entries up whole, for a chosen instruction set and a small or a large second-level cache.</summary>
    internal static ILinear CreateEntries<TConstants>(VectorWeights weights, TConstants constants, SimdLevel level, bool hasLargeCache)
        where TConstants : struct, ILinearConstants
    {
        bool hasPairs = level == SimdLevel.Avx512 && EntryPairLayout.Supports(weights);
        bool hasRuns = level != SimdLevel.Portable && EntryRunLayout.Supports(weights);
        return hasRuns && !(hasPairs && hasLargeCache) ? new EntryRunKernel<TConstants>(weights, constants, level)
            : hasPairs ? new EntryPairKernel<TConstants>(weights, constants, level)
            : new EntryKernel<TConstants>(weights, constants, level);
    }

    /// <summary>The MANT kernel of a chosen instruction set, with or without byte dot products.</summary>
    internal static ILinear CreateMant<TConstants>(GroupWeights weights, TConstants constants, SimdLevel level, bool useDot)
        where TConstants : struct, ILinearConstants => level switch
        {
            // Byte dot products exist for 256 bits alone in this version of .NET; two of those do what one of 512 bits would.
            SimdLevel.Avx512 when !useDot =>
                new MantKernel<IntegerSimd512, Vector512<byte>, Vector512<int>, Vector512<float>, TConstants>(weights, constants, level, false),
            SimdLevel.Avx512 or SimdLevel.Avx2 =>
                new MantKernel<IntegerSimd256, Vector256<byte>, Vector256<int>, Vector256<float>, TConstants>(weights, constants, level, useDot),
            _ => new MantKernel<IntegerSimd128, Vector128<byte>, Vector128<int>, Vector128<float>, TConstants>(weights, constants, level, useDot),
        };

    private static bool HasByteLookups(SimdLevel level) => level == SimdLevel.Avx512 && Avx512Vbmi.IsSupported;

    private static ILinear CreateTable<TConstants>(GroupWeights weights, TConstants constants, SimdLevel level)
        where TConstants : struct, ILinearConstants => level == SimdLevel.Avx512
            ? new TableKernel<Simd512, Vector512<float>, Vector512<int>, Vector512<float>, TConstants>(weights, constants, level)
            : new TableKernel<Simd256, (Vector256<float>, Vector256<float>), Vector256<int>, Vector256<float>, TConstants>(weights, constants, level);

    private static ILinear CreateByte<TConstants>(GroupWeights weights, TConstants constants, SimdLevel level)
        where TConstants : struct, ILinearConstants => level switch
        {
            SimdLevel.Avx512 => new ByteKernel<Simd512, Vector512<float>, TConstants>(weights, constants, level),
            SimdLevel.Avx2 => new ByteKernel<Simd256, Vector256<float>, TConstants>(weights, constants, level),
            _ => new ByteKernel<Simd128, Vector128<float>, TConstants>(weights, constants, level),
        };

    private static ILinear CreateHalf<TConstants>(HalfWeights weights, TConstants constants, SimdLevel level)
        where TConstants : struct, ILinearConstants => level switch
        {
            SimdLevel.Avx512 => new HalfKernel<Simd512, Vector512<float>, TConstants>(weights, constants, level),
            SimdLevel.Avx2 => new HalfKernel<Simd256, Vector256<float>, TConstants>(weights, constants, level),
            _ => new HalfKernel<Simd128, Vector128<float>, TConstants>(weights, constants, level),
        };

    /// <summary>A single-precision kernel for a chosen instruction set.</summary>
    internal static ILinear CreateDense(ReadOnlyMemory<float> weights, int outFeatures, int inFeatures, SimdLevel level)
    {
        StorageCheck.Length(weights.Length, (long)outFeatures * inFeatures, nameof(weights));
        return CreateDense(weights, new RuntimeLinearConstants(inFeatures, outFeatures), level);
    }

    private static ILinear CreateDense<TConstants>(ReadOnlyMemory<float> weights, TConstants constants, SimdLevel level)
        where TConstants : struct, ILinearConstants => level switch
        {
            SimdLevel.Avx512 => new DenseKernel<Simd512, Vector512<float>, TConstants>(weights.Span, constants),
            SimdLevel.Avx2 => new DenseKernel<Simd256, Vector256<float>, TConstants>(weights.Span, constants),
            _ => new DenseKernel<Simd128, Vector128<float>, TConstants>(weights.Span, constants),
        };
}
