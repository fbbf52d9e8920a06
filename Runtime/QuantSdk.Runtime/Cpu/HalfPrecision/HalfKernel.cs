using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;
using QuantSdk.Layers;

namespace QuantSdk.Cpu.HalfPrecision;

/// <summary>Weights in half precision, all finite, widened as they are read.</summary>
internal sealed unsafe class HalfKernel<TSimd, TVector, TConstants> : QuantizedKernel<TConstants>
    where TSimd : struct, ISimd<TVector>
    where TVector : unmanaged
    where TConstants : struct, ILinearConstants
{
    private const int PartsPerThread = 8;

    private readonly AlignedBuffer<short> values;

    /// <summary>Copies the weights to aligned memory.</summary>
    public HalfKernel(HalfWeights weights, TConstants constants, SimdLevel level)
        : base(weights, constants, level)
    {
        values = new AlignedBuffer<short>(weights.Values.Length);
        for (int i = 0; i < weights.Values.Length; i++)
        {
            values.Pointer[i] = BitConverter.HalfToInt16Bits(weights.Values[i]);
        }
    }

    /// <inheritdoc/>
    protected override void Single(float* x, float* y)
    {
        int perPart = Math.Max(1, OutFeatures / (PartsPerThread * WorkerPool.Threads));
        WorkerPool.Run(
            new HalfGemvJob<TSimd, TVector>(values, x, y, InFeatures, OutFeatures, perPart), (OutFeatures + perPart - 1) / perPart);
    }
}
