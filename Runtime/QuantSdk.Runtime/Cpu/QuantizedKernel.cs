using System.Runtime.Intrinsics;
using QuantSdk.Cpu.Decode;
using QuantSdk.Cpu.Gemm;
using QuantSdk.Cpu.Simd;
using QuantSdk.Layers;

namespace QuantSdk.Cpu;

/// <summary>What the kernels of quantized weights share: batches decode each tile once and multiply it by all tokens.</summary>
internal abstract unsafe class QuantizedKernel<TConstants>(QuantizedWeights weights, TConstants constants, SimdLevel level) : Kernel<TConstants>(constants)
    where TConstants : struct, ILinearConstants
{
    // A tile decoded for a handful of tokens costs more than it saves: the single-token kernels never write weights to memory.
    private const int LargestSerialBatch = 4;

    /// <summary>Decodes from canonical storage.</summary>
    protected RowDecoder Decoder { get; } = RowDecoder.Create(weights);

    /// <inheritdoc/>
    protected override void Batch(float* x, float* y, int tokens)
    {
        if (tokens > LargestSerialBatch)
        {
            Multiply(x, y, tokens);
            return;
        }

        for (int token = 0; token < tokens; token++)
        {
            Single(x + (long)token * InFeatures, y + (long)token * OutFeatures);
        }
    }

    /// <summary>Multiplies a large batch.</summary>
    protected virtual void Multiply(float* x, float* y, int tokens)
    {
        DecodedTileSource source = new(Decoder, OutFeatures);
        bool quantize = Decoder.ScaledBlock != 0;
        int block = quantize ? Decoder.ScaledBlock : Gemm<Simd256, Vector256<float>>.DefaultColumnBlock;
        switch (level)
        {
            case SimdLevel.Avx512:
                Gemm<Simd512, Vector512<float>>.Multiply(source, x, y, tokens, InFeatures, OutFeatures, block, quantize);
                break;
            case SimdLevel.Avx2:
                Gemm<Simd256, Vector256<float>>.Multiply(source, x, y, tokens, InFeatures, OutFeatures, block, quantize);
                break;
            default:
                Gemm<Simd128, Vector128<float>>.Multiply(source, x, y, tokens, InFeatures, OutFeatures, block, quantize);
                break;
        }
    }
}
