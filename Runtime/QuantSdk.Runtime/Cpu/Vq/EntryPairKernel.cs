using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;
using QuantSdk.Layers;

namespace QuantSdk.Cpu.Vq;

/// <summary>Vector quantization with large codebooks of entries of eight for the whole matrix, on vectors of 512 bits.</summary>
internal sealed unsafe class EntryPairKernel<TConstants>(VectorWeights weights, TConstants constants, SimdLevel level)
    : QuantizedKernel<TConstants>(weights, constants, level)
    where TConstants : struct, ILinearConstants
{
    private const int PartsPerThread = 8;

    private readonly EntryPairLayout layout = new(weights);

    /// <inheritdoc/>
    protected override void Single(float* x, float* y)
    {
        int perPart = Math.Max(1, layout.Groups / (PartsPerThread * WorkerPool.Threads));
        RaisedToken token = layout.Entries.Raise(x, InFeatures, InFeatures, layout.Pairs * EntryPairLayout.PairColumns);
        WorkerPool.Run(new EntryPairGemvJob(layout, token, y, perPart), (layout.Groups + perPart - 1) / perPart);
    }
}
