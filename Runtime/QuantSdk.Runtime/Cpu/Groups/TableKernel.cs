using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;
using QuantSdk.Layers;

namespace QuantSdk.Cpu.Groups;

/// <summary>Groups with grids of up to 4 bits, any family. Activations may be INT8; their integers are then singles here, and sums of a group stay exact.</summary>
internal sealed unsafe class TableKernel<TSimd, TTable, TInts, TFloats, TConstants> : QuantizedKernel<TConstants>
    where TSimd : struct, ITableSimd<TTable, TInts, TFloats>
    where TTable : unmanaged
    where TInts : unmanaged
    where TFloats : unmanaged
    where TConstants : struct, ILinearConstants
{
    private const int PartsPerThread = 8;

    private readonly TableLayout layout;
    private readonly bool quantizeActivations;

    /// <summary>Lays the weights out.</summary>
    public TableKernel(GroupWeights weights, TConstants constants, SimdLevel level)
        : base(weights, constants, level)
    {
        layout = new TableLayout(weights);
        quantizeActivations = weights.Format.ActivationBits == 8;
    }

    /// <inheritdoc/>
    protected override void Single(float* x, float* y)
    {
        float* scales = null;
        if (quantizeActivations)
        {
            QuantizedActivations activations = new(x, InFeatures, layout.GroupSize);
            x = activations.ToSingle(InFeatures);
            scales = activations.Scales;
        }

        int perPart = Math.Max(1, OutFeatures / (PartsPerThread * WorkerPool.Threads));
        WorkerPool.Run(
            new TableGemvJob<TSimd, TTable, TInts, TFloats>(layout, x, scales, y, OutFeatures, perPart), (OutFeatures + perPart - 1) / perPart);
    }
}
