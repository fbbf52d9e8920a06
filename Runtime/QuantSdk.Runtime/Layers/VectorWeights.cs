using QuantSdk.Checkpoints;
using QuantSdk.Numerics;

namespace QuantSdk.Layers;

/// <summary>Weights in a <see cref="VectorFormat"/>: packed indices, codebooks and, where the format has them, row scales.</summary>
public sealed class VectorWeights : QuantizedWeights
{
    /// <summary>Wraps quantized weights. The arrays are not copied.</summary>
    /// <param name="format">The format.</param>
    /// <param name="outFeatures">Output features (rows).</param>
    /// <param name="inFeatures">Input features (columns), a multiple of the vector size.</param>
    /// <param name="codes">Indices [outFeatures, inFeatures / v, r], the residual fastest, packed; see <see cref="BitPacking"/>.</param>
    /// <param name="codebooks">Entries [row tiles, column tiles, r, 2^b, v].</param>
    /// <param name="scales">One scale per row where the format has row scales, else empty.</param>
    public VectorWeights(VectorFormat format, int outFeatures, int inFeatures, byte[] codes, Half[] codebooks, Half[] scales)
        : base(format, outFeatures, inFeatures)
    {
        if (inFeatures % format.VectorSize != 0)
        {
            throw new ArgumentException($"{inFeatures} input features do not divide into vectors of {format.VectorSize}.", nameof(inFeatures));
        }

        long indices = (long)outFeatures * (inFeatures / format.VectorSize) * format.Residuals;
        long tiles = (long)format.TilesAlong(outFeatures) * format.TilesAlong(inFeatures);
        StorageCheck.Length(codes.Length, BitPacking.ByteCount(indices, format.IndexBits), nameof(codes));
        StorageCheck.Length(codebooks.Length, tiles * format.Residuals * format.Entries * format.VectorSize, nameof(codebooks));
        StorageCheck.Length(scales.Length, format.RowScales ? outFeatures : 0, nameof(scales));
        Codes = codes;
        Codebooks = codebooks;
        Scales = scales;
    }

    /// <summary>The format.</summary>
    public new VectorFormat Format => (VectorFormat)base.Format;

    /// <summary>Packed indices.</summary>
    public byte[] Codes { get; }

    /// <summary>Codebook entries.</summary>
    public Half[] Codebooks { get; }

    /// <summary>Row scales.</summary>
    public Half[] Scales { get; }

    /// <summary>Where the codebooks of a tile begin in <see cref="Codebooks"/>.</summary>
    /// <param name="row">A row of the tile.</param>
    /// <param name="column">A column of the tile.</param>
    public int CodebookOffset(int row, int column)
    {
        VectorFormat format = Format;
        int tile = format.Scope == CodebookScope.Tensor
            ? 0
            : row / format.TileSize * format.TilesAlong(InFeatures) + column / format.TileSize;
        return tile * format.Residuals * format.Entries * format.VectorSize;
    }

    /// <inheritdoc/>
    public override void Dequantize(Span<float> destination)
    {
        VectorFormat format = Format;
        int vectors = InFeatures / format.VectorSize;
        for (int row = 0; row < OutFeatures; row++)
        {
            float scale = format.RowScales ? (float)Scales[row] : 1f;
            for (int vector = 0; vector < vectors; vector++)
            {
                int column = vector * format.VectorSize;
                Span<float> target = destination.Slice(row * InFeatures + column, format.VectorSize);
                DecodeVector(row, vector, target);
                foreach (ref float value in target)
                {
                    value *= scale;
                }
            }
        }
    }

    /// <summary>Sums the entries of one vector, without the row scale.</summary>
    private void DecodeVector(int row, int vector, Span<float> target)
    {
        VectorFormat format = Format;
        target.Clear();
        int book = CodebookOffset(row, vector * format.VectorSize);
        for (int residual = 0; residual < format.Residuals; residual++)
        {
            long position = ((long)row * (InFeatures / format.VectorSize) + vector) * format.Residuals + residual;
            int entry = book + (residual * format.Entries + BitPacking.Read(Codes, position, format.IndexBits)) * format.VectorSize;
            for (int i = 0; i < format.VectorSize; i++)
            {
                target[i] += (float)Codebooks[entry + i];
            }
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<StoredTensor> ToTensors()
    {
        VectorFormat format = Format;
        List<StoredTensor> tensors =
        [
            StoredTensor.FromBytes("codes", Codes, Codes.Length),
            StoredTensor.FromHalves(
                "codebooks", Codebooks, format.TilesAlong(OutFeatures) * format.TilesAlong(InFeatures) * format.Residuals, format.Entries, 1, format.VectorSize),
        ];
        if (format.RowScales)
        {
            tensors.Add(StoredTensor.FromHalves("scales", Scales, OutFeatures, 1, 1, 1));
        }

        return tensors;
    }
}
