using QuantSdk.Cpu.Simd;

namespace QuantSdk.Cpu;

/// <summary>Decodes a block of tokens at a time to single precision, small enough for the first-level cache, and multiplies there; all rows share a decoded block.</summary>
internal sealed unsafe class DecodedCacheKernel<TSimd, TVector>(ICacheDecoder decoder, int headDimension) : CacheKernel
    where TSimd : struct, ISimd<TVector>
    where TVector : unmanaged
{
    // 32 tokens of 128 channels fill half of a first-level cache.
    private const int Block = 32;

    // Rows are filled up with zeros, so that vectors of every width divide them.
    private const int Padding = 16;

    // A step of the second product loads four vectors of 512 bits, which can reach beyond the last row.
    private const int Slack = 64;

    private readonly int stride = (headDimension + Padding - 1) / Padding * Padding;

    /// <inheritdoc/>
    public override int QueryBytes => stride * sizeof(float);

    /// <inheritdoc/>
    public override void Prepare(Span<float> query, byte* prepared)
    {
        Span<float> row = new(prepared, stride);
        query.CopyTo(row);
        row[query.Length..].Clear();
    }

    /// <inheritdoc/>
    public override void Scores(int sequence, int head, int first, int count, byte* queries, int rows, float* scores, long scoreStride)
    {
        float* block = Workspace.Get<float>(WorkspaceSlot.CacheRows, Block * stride + Slack);
        if (stride != headDimension)
        {
            new Span<float>(block, Block * stride).Clear();
        }

        for (int done = 0; done < count; done += Block)
        {
            int tokens = Math.Min(Block, count - done);
            for (int token = 0; token < tokens; token++)
            {
                decoder.DecodeKey(sequence, head, first + done + token, new Span<float>(block + token * stride, headDimension));
            }

            for (int row = 0; row < rows; row++)
            {
                FloatRows<TSimd, TVector>.Dot((float*)(queries + (long)row * QueryBytes), block, stride, tokens, scores + row * scoreStride + done);
            }
        }
    }

    /// <inheritdoc/>
    public override void Values(
        int sequence, int head, RowSet rows, float* weights, long weightStride, int first, int channels, float* outputs, (int Row, int Token) outputStrides)
    {
        float* block = Workspace.Get<float>(WorkspaceSlot.CacheRows, Block * stride + Slack);
        int columns = rows.Columns;
        for (int done = 0; done < columns; done += Block)
        {
            int tokens = Math.Min(Block, columns - done);
            for (int token = 0; token < tokens; token++)
            {
                decoder.DecodeValue(sequence, head, done + token, first, new Span<float>(block + token * stride, channels));
            }

            for (int row = 0; row < rows.Count; row++)
            {
                int visible = Math.Min(tokens, rows.VisibleTo(row) - done);
                if (visible > 0)
                {
                    float* output = outputs + (long)(row / rows.PerToken) * outputStrides.Token + row % rows.PerToken * outputStrides.Row;
                    FloatRows<TSimd, TVector>.Accumulate(weights + row * weightStride + done, block, stride, visible, output, channels);
                }
            }
        }
    }
}
