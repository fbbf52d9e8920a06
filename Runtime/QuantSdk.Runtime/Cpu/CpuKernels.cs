using System.Runtime.Intrinsics;
using QuantSdk.Cpu.Dense;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;
using QuantSdk.Layers;

namespace QuantSdk.Cpu;

/// <summary>Makes the CPU kernel of a layer: chooses the widest instruction set that the machine has and lays the weights out for it.</summary>
public static class CpuKernels
{
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

        float[] decoded = new float[checked(weights.OutFeatures * weights.InFeatures)];
        weights.Dequantize(decoded);
        return CreateDense(decoded, constants, level);
    }

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
