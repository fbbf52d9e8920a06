using QuantSdk.Numerics;

namespace QuantSdk.Layers;

/// <summary>The codes of a row of vector-quantized weights, and where the codebook of each begins.</summary>
internal readonly struct CodeRow
{
    private readonly int width;
    private readonly int residuals;
    private readonly int entries;
    private readonly int tileCodes;
    private readonly int firstBook;
    private readonly long start;

    /// <summary>Describes a row.</summary>
    public CodeRow(VectorWeights weights, int row)
    {
        VectorFormat format = weights.Format;
        width = format.IndexBits;
        residuals = format.Residuals;
        entries = format.Entries;
        Length = weights.InFeatures / format.VectorSize * residuals;
        tileCodes = format.Scope == CodebookScope.Tensor ? Length : format.TileSize / format.VectorSize * residuals;
        firstBook = weights.CodebookOffset(row, 0) / format.VectorSize;
        start = (long)row * Length;
    }

    /// <summary>Codes of the row.</summary>
    public int Length { get; }

    /// <summary>Whether rows begin and end between bytes.</summary>
    public bool FillsBytes => (long)Length * width % 8 == 0;

    /// <summary>Entries in front of the codebook of a code.</summary>
    public int Book(int code) => firstBook + (code / tileCodes * residuals + code % residuals) * entries;

    /// <summary>Reads a code.</summary>
    public int Read(byte[] codes, int code) => width == 8 ? codes[start + code] : BitPacking.Read(codes, start + code, width);

    /// <summary>Writes a code over zero bits; a loader writes millions, which need none of the masks of writing over anything.</summary>
    public void Write(byte[] codes, int code, int value)
    {
        long bit = (start + code) * width;
        int word = value << (int)(bit & 7);
        for (long at = bit >> 3; word != 0; at++, word >>= 8)
        {
            codes[at] |= (byte)word;
        }
    }
}
