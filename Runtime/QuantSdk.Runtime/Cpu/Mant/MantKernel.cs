using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;
using QuantSdk.Layers;

namespace QuantSdk.Cpu.Mant;

/// <summary>MANT with INT8 activations: y = sum over groups of s_x * s_w * (a * psum1 + psum2), with exact integers (M-ANT, section V).</summary>
internal sealed unsafe class MantKernel<TSimd, TBytes, TInts, TFloats, TConstants> : QuantizedKernel<TConstants>
    where TSimd : struct, IIntegerSimd<TBytes, TInts, TFloats>
    where TBytes : unmanaged
    where TInts : unmanaged
    where TFloats : unmanaged
    where TConstants : struct, ILinearConstants
{
    private const int PartsPerThread = 8;

    private readonly AlignedBuffer<byte> layout;
    private readonly int groupSize;
    private readonly bool useDot;

    /// <summary>Lays the weights out.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="constants">The layer's sizes.</param>
    /// <param name="level">The instruction set of batches.</param>
    /// <param name="useDot">Whether to use the machine's byte dot product.</param>
    public MantKernel(GroupWeights weights, TConstants constants, SimdLevel level, bool useDot)
        : base(weights, constants, level)
    {
        layout = MantLayout.Create(weights, TSimd.Lanes);
        groupSize = weights.Format.GroupSize;
        this.useDot = useDot;
    }

    /// <inheritdoc/>
    protected override void Single(float* x, float* y)
    {
        int groups = InFeatures / groupSize;
        QuantizedActivations activations = new(x, InFeatures, groupSize);
        sbyte* values = activations.Values;
        float* scales = activations.Scales;
        int blocks = (OutFeatures + TSimd.Lanes - 1) / TSimd.Lanes;
        int perPart = Math.Max(1, blocks / (PartsPerThread * WorkerPool.Threads));
        int parts = (blocks + perPart - 1) / perPart;
        if (useDot)
        {
            int* sums = Sums(values, groups);
            WorkerPool.Run(
                new MantDotGemvJob<TSimd, TBytes, TInts, TFloats>(layout, values, scales, sums, y, OutFeatures, groups, groupSize, perPart), parts);
        }
        else
        {
            WorkerPool.Run(new MantGemvJob<TSimd, TBytes, TInts, TFloats>(layout, values, scales, y, OutFeatures, groups, groupSize, perPart), parts);
        }
    }

    /// <summary>The sum of the integers of each group.</summary>
    private int* Sums(sbyte* values, int groups)
    {
        int* sums = Workspace.Get<int>(WorkspaceSlot.RowSums, groups);
        for (int group = 0; group < groups; group++)
        {
            int sum = 0;
            for (int k = 0; k < groupSize; k++)
            {
                sum += values[group * groupSize + k];
            }

            sums[group] = sum;
        }

        return sums;
    }
}
