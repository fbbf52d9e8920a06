using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;
using QuantSdk.Layers;

namespace QuantSdk.Cpu.Decode;

/// <summary>Any format: each row is decoded piece by piece and multiplied. For layouts that no faster kernel covers.</summary>
internal sealed unsafe class DecodedKernel<TConstants>(QuantizedWeights weights, TConstants constants, SimdLevel level)
    : QuantizedKernel<TConstants>(weights, constants, level)
    where TConstants : struct, ILinearConstants
{
    private const int Block = 256;
    private const int RowsPerPart = 16;

    /// <inheritdoc/>
    protected override void Single(float* x, float* y)
    {
        int block = Decoder.ScaledBlock == 0 ? Block : Decoder.ScaledBlock;
        float* scales = null;
        if (Decoder.ScaledBlock != 0)
        {
            QuantizedActivations activations = new(x, InFeatures, block);
            x = activations.ToSingle(InFeatures);
            scales = activations.Scales;
        }

        int parts = (OutFeatures + RowsPerPart - 1) / RowsPerPart;
        WorkerPool.Run(new DecodedGemvJob(Decoder, x, scales, y, InFeatures, OutFeatures, block, RowsPerPart), parts);
    }
}
