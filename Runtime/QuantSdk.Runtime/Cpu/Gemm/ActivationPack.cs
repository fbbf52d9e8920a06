using QuantSdk.Cpu.Threading;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Gemm;

/// <summary>
/// Packs activations as [column block][block of six tokens][column][6] so that the innermost product reads them in order. Tokens
/// beyond the last are zero. Where activations are quantized, the packed values are the integers and the scales go to a table
/// [column block][token].
/// </summary>
internal readonly unsafe struct ActivationPack(float* x, float* packed, float* scales, int tokens, int columns, int columnBlock) : IJob
{
    private const int Lanes = 6;

    /// <inheritdoc/>
    public void Execute(int part)
    {
        int tokenBlocks = (tokens + Lanes - 1) / Lanes;
        (int block, int tokenBlock) = Math.DivRem(part, tokenBlocks);
        int first = block * columnBlock;
        int count = Math.Min(columnBlock, columns - first);
        float* destination = packed + (long)first * tokenBlocks * Lanes + (long)tokenBlock * count * Lanes;
        for (int lane = 0; lane < Lanes; lane++)
        {
            int token = tokenBlock * Lanes + lane;
            if (token >= tokens)
            {
                Fill(destination + lane, count);
            }
            else if (scales is null)
            {
                Copy(x + (long)token * columns + first, destination + lane, count);
            }
            else
            {
                scales[(long)block * tokenBlocks * Lanes + token] = Quantize(x + (long)token * columns + first, destination + lane, count);
            }
        }
    }

    private static void Fill(float* destination, int count)
    {
        for (int k = 0; k < count; k++)
        {
            destination[k * Lanes] = 0f;
        }
    }

    private static void Copy(float* source, float* destination, int count)
    {
        for (int k = 0; k < count; k++)
        {
            destination[k * Lanes] = source[k];
        }
    }

    private static float Quantize(float* source, float* destination, int count)
    {
        sbyte* values = stackalloc sbyte[count];
        float scale = Int8Activations.QuantizeGroup(new ReadOnlySpan<float>(source, count), new Span<sbyte>(values, count));
        for (int k = 0; k < count; k++)
        {
            destination[k * Lanes] = values[k];
        }

        return scale;
    }
}
