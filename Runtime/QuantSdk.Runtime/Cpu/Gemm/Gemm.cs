using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Gemm;

/// <summary>Multiplies a batch of tokens: y[t, n] = sum over k of x[t, k] * W[n, k].</summary>
internal static unsafe class Gemm<TSimd, TVector>
    where TSimd : struct, ISimd<TVector>
    where TVector : unmanaged
{
    /// <summary>Columns of a block in single precision: 256 columns of a panel of 16 rows fill half of a first-level cache of 32 KiB.</summary>
    public const int DefaultColumnBlock = 256;

    // 528 tokens x 256 columns in single precision are 528 KiB and stay in a second-level cache of 1 MiB while all panels pass. Each pass decodes all weights, so that a usual
    // window of 512 tokens takes one.
    private const int TokensPerPass = 528;
    private const int PartsPerThread = 4;

    /// <summary>Multiplies a batch.</summary>
    /// <param name="source">The weights.</param>
    /// <param name="x">tokens x inFeatures.</param>
    /// <param name="y">tokens x outFeatures.</param>
    /// <param name="tokens">Tokens.</param>
    /// <param name="inFeatures">Columns.</param>
    /// <param name="outFeatures">Rows.</param>
    /// <param name="columnBlock">Columns of a block; the group size where activations are quantized.</param>
    /// <param name="quantizeActivations">Whether each block of columns of a token is rounded to INT8 first.</param>
    public static void Multiply<TSource>(
        TSource source, float* x, float* y, int tokens, int inFeatures, int outFeatures, int columnBlock, bool quantizeActivations)
        where TSource : struct, ITileSource
    {
        for (int first = 0; first < tokens; first += TokensPerPass)
        {
            int count = Math.Min(TokensPerPass, tokens - first);
            Pass(source, x + (long)first * inFeatures, y + (long)first * outFeatures, count, inFeatures, outFeatures, columnBlock, quantizeActivations);
        }
    }

    private static void Pass<TSource>(
        TSource source, float* x, float* y, int tokens, int inFeatures, int outFeatures, int columnBlock, bool quantizeActivations)
        where TSource : struct, ITileSource
    {
        const int Lanes = MicroKernel<TSimd, TVector>.Tokens;
        int tokenBlocks = (tokens + Lanes - 1) / Lanes;
        int columnBlocks = (inFeatures + columnBlock - 1) / columnBlock;
        float* packed = Workspace.Get<float>(WorkspaceSlot.Activations, (long)tokenBlocks * Lanes * inFeatures);
        float* scales = quantizeActivations ? Workspace.Get<float>(WorkspaceSlot.ActivationScales, (long)columnBlocks * tokenBlocks * Lanes) : null;
        WorkerPool.Run(new ActivationPack(x, packed, scales, tokens, inFeatures, columnBlock), columnBlocks * tokenBlocks);

        int rows = MicroKernel<TSimd, TVector>.Rows;
        int panels = (outFeatures + rows - 1) / rows;
        int perPart = Math.Max(1, panels / (PartsPerThread * WorkerPool.Threads));
        GemmJob<TSimd, TVector, TSource> job = new()
        {
            Source = source,
            Packed = packed,
            ActivationScales = scales,
            Y = y,
            Tokens = tokens,
            InFeatures = inFeatures,
            OutFeatures = outFeatures,
            ColumnBlock = columnBlock,
            PanelsPerPart = perPart,
        };
        WorkerPool.Run(job, (panels + perPart - 1) / perPart);
    }
}
