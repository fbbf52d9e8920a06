using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;
using QuantSdk.Layers;

namespace QuantSdk.Cpu.Groups;

/// <summary>Groups of 8-bit integers, with activations in floating point or INT8.</summary>
internal sealed unsafe class ByteKernel<TSimd, TVector, TConstants> : QuantizedKernel<TConstants>
    where TSimd : struct, ISimd<TVector>
    where TVector : unmanaged
    where TConstants : struct, ILinearConstants
{
    private const int PartsPerThread = 8;

    private readonly AlignedBuffer<sbyte> values;
    private readonly AlignedBuffer<float> scales;
    private readonly int groupSize;
    private readonly bool quantizeActivations;

    /// <summary>Lays the weights out: integers in order, scales in single precision.</summary>
    public ByteKernel(GroupWeights weights, TConstants constants, SimdLevel level)
        : base(weights, constants, level)
    {
        groupSize = weights.Format.GroupSize;
        quantizeActivations = weights.Format.ActivationBits == 8;
        ReadOnlySpan<float> grid = weights.GridOf(0).Values;
        values = new AlignedBuffer<sbyte>(weights.Codes.Length);
        for (int i = 0; i < weights.Codes.Length; i++)
        {
            values.Pointer[i] = (sbyte)grid[weights.Codes[i]];
        }

        scales = new AlignedBuffer<float>(weights.Scales.Length);
        for (int i = 0; i < weights.Scales.Length; i++)
        {
            scales.Pointer[i] = (float)weights.Scales[i];
        }
    }

    /// <inheritdoc/>
    protected override void Single(float* x, float* y)
    {
        float* activationScales = null;
        if (quantizeActivations)
        {
            QuantizedActivations activations = new(x, InFeatures, groupSize);
            x = activations.ToSingle(InFeatures);
            activationScales = activations.Scales;
        }

        int perPart = Math.Max(1, OutFeatures / (PartsPerThread * WorkerPool.Threads));
        ByteGemvJob<TSimd, TVector> job = new(values, scales, x, activationScales, y, InFeatures, OutFeatures, groupSize, perPart);
        WorkerPool.Run(job, (OutFeatures + perPart - 1) / perPart);
    }
}
