using System.Numerics.Tensors;
using QuantSdk.Cpu.Decode;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Vq;

/// <summary>
/// Vector quantization with large codebooks for the whole matrix: each index fetches its entry. Indices are widened to 16 bits, so that
/// reading one takes a single load.
/// </summary>
internal sealed unsafe class EntryKernel<TConstants> : QuantizedKernel<TConstants>
    where TConstants : struct, ILinearConstants
{
    private const int PartsPerThread = 8;

    private readonly VectorFormat format;
    private readonly AlignedBuffer<ushort> codes;
    private readonly AlignedBuffer<float>? codebooks;
    private readonly HalfEntries? halves;
    private readonly AlignedBuffer<float> scales;

    /// <summary>Lays the weights out.</summary>
    public EntryKernel(VectorWeights weights, TConstants constants, SimdLevel level)
        : base(weights, constants, level)
    {
        format = weights.Format;
        long count = (long)OutFeatures * (InFeatures / format.VectorSize) * format.Residuals;
        codes = new AlignedBuffer<ushort>(count);
        for (long i = 0; i < count; i++)
        {
            codes.Pointer[i] = (ushort)PackedCodes.Read(weights.Codes, i, format.IndexBits);
        }

        halves = HalfEntries.TryCreate(weights.Codebooks, format.VectorSize);
        if (halves is null)
        {
            codebooks = new AlignedBuffer<float>(weights.Codebooks.Length);
            TensorPrimitives.ConvertToSingle(weights.Codebooks, codebooks.Span);
        }

        scales = new AlignedBuffer<float>(OutFeatures);
        scales.Span.Fill(1f);
        TensorPrimitives.ConvertToSingle(weights.Scales, scales.Span);
    }

    /// <inheritdoc/>
    protected override void Single(float* x, float* y)
    {
        int perPart = Math.Max(1, OutFeatures / (PartsPerThread * WorkerPool.Threads));
        RaisedToken token = halves?.Raise(x, InFeatures, InFeatures, InFeatures) ?? default;
        float factor = halves is null ? 1f : token.Factor;
        float* values = halves is null ? x : token.Get();
        EntryGemvJob job = new(
            codes, codebooks, halves, scales, factor, format.VectorSize, format.Residuals, format.Entries, values, y, InFeatures, OutFeatures, perPart);
        WorkerPool.Run(job, (OutFeatures + perPart - 1) / perPart);
    }
}
