using System.Numerics.Tensors;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Decode;

/// <summary>Sums codebook entries.</summary>
internal sealed unsafe class VectorDecoder : RowDecoder
{
    private readonly VectorWeights weights;
    private readonly VectorFormat format;
    private readonly AlignedBuffer<float> codebooks;

    /// <summary>Widens the codebooks.</summary>
    public VectorDecoder(VectorWeights weights)
    {
        this.weights = weights;
        format = weights.Format;
        codebooks = new AlignedBuffer<float>(weights.Codebooks.Length);
        TensorPrimitives.ConvertToSingle(weights.Codebooks, codebooks.Span);
    }

    /// <inheritdoc/>
    public override void Decode(int row, int firstColumn, int columns, float* destination)
    {
        int size = format.VectorSize;
        float scale = format.RowScales ? (float)weights.Scales[row] : 1f;
        long position = ((long)row * weights.InFeatures + firstColumn) / size * format.Residuals;
        for (int column = firstColumn; column < firstColumn + columns; column += size, destination += size)
        {
            float* book = codebooks.Pointer + weights.CodebookOffset(row, column);
            new Span<float>(destination, size).Clear();
            for (int residual = 0; residual < format.Residuals; residual++, position++)
            {
                float* entry = book + (residual * format.Entries + PackedCodes.Read(weights.Codes, position, format.IndexBits)) * size;
                for (int i = 0; i < size; i++)
                {
                    destination[i] += entry[i];
                }
            }

            for (int i = 0; i < size; i++)
            {
                destination[i] *= scale;
            }
        }
    }
}
