using System.Numerics.Tensors;
using QuantSdk.Cpu.Decode;
using QuantSdk.Cpu.Simd;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Vq;

/// <summary>
/// The layout of the partial-sum kernels: one byte per index, [rows that share codebooks][chunk of index columns][block of 64 rows] and inside a
/// block either [row][column] (scalar lookups) or [column][row] (64 lookups at once), so that a part of the work reads one run of memory. An index
/// column is one residual of one vector of columns of the matrix. Codebooks are transposed to [tile][residual][element][256 entries], so that a
/// table of partial sums is built with vectors of entries.
/// </summary>
internal sealed unsafe class PartialSumLayout
{
    /// <summary>Rows of a block.</summary>
    public const int BlockRows = 64;

    /// <summary>Index columns of a chunk: their tables of 256 singles take 16 KiB, half a first-level cache.</summary>
    public const int ChunkColumns = 16;

    /// <summary>Entries of a table.</summary>
    public const int Entries = 256;

    // An element that is zero in every entry needs a bound too: without one, x times the factor made from the bound could overflow.
    private const float LeastElement = 1e-20f;

    private readonly AlignedBuffer<float> largest;
    private readonly int groupBlocks;

    /// <summary>Lays weights out.</summary>
    public PartialSumLayout(VectorWeights weights, bool rowsFastest)
    {
        Format = weights.Format;
        OutFeatures = weights.OutFeatures;
        InFeatures = weights.InFeatures;
        Columns = weights.InFeatures / Format.VectorSize * Format.Residuals;
        Chunks = (Columns + ChunkColumns - 1) / ChunkColumns;
        Blocks = (OutFeatures + BlockRows - 1) / BlockRows;
        groupBlocks = Format.Scope == CodebookScope.Tile ? Format.TileSize / BlockRows : Blocks;
        Codes = new AlignedBuffer<byte>((long)Chunks * Blocks * BlockRows * ChunkColumns);
        for (int row = 0; row < OutFeatures; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                int lane = row % BlockRows, place = column % ChunkColumns;
                byte* block = Block(column / ChunkColumns, row / BlockRows);
                block[rowsFastest ? place * BlockRows + BytePlanes.RowPlace(lane) : lane * ChunkColumns + place] =
                    (byte)PackedCodes.Read(weights.Codes, (long)row * Columns + column, Format.IndexBits);
            }
        }

        Codebooks = Transpose(weights, rowsFastest);
        largest = new AlignedBuffer<float>(Codebooks.Length / Entries);
        for (long line = 0; line < largest.Length; line++)
        {
            float magnitude = Math.Abs(TensorPrimitives.MaxMagnitude(new ReadOnlySpan<float>(Codebooks.Pointer + line * Entries, Entries)));
            largest.Pointer[line] = Math.Max(magnitude, LeastElement);
        }

        Scales = new AlignedBuffer<float>(OutFeatures);
        for (int row = 0; row < OutFeatures; row++)
        {
            Scales.Pointer[row] = Format.RowScales ? (float)weights.Scales[row] : 1f;
        }
    }

    /// <summary>The format.</summary>
    public VectorFormat Format { get; }

    /// <summary>Rows of the matrix.</summary>
    public int OutFeatures { get; }

    /// <summary>Columns of the matrix.</summary>
    public int InFeatures { get; }

    /// <summary>Index columns.</summary>
    public int Columns { get; }

    /// <summary>Chunks of index columns.</summary>
    public int Chunks { get; }

    /// <summary>Blocks of rows.</summary>
    public int Blocks { get; }

    /// <summary>The indices.</summary>
    public AlignedBuffer<byte> Codes { get; }

    /// <summary>The transposed codebooks.</summary>
    public AlignedBuffer<float> Codebooks { get; }

    /// <summary>One factor per row.</summary>
    public AlignedBuffer<float> Scales { get; }

    /// <summary>Whether a format has this layout: byte indices, and tiles that blocks and chunks do not cross.</summary>
    public static bool Supports(VectorFormat format) =>
        format.IndexBits <= 8
        && (format.Scope == CodebookScope.Tensor
            || (format.TileSize % BlockRows == 0
                && format.TileSize % format.VectorSize == 0
                && format.TileSize / format.VectorSize * format.Residuals % ChunkColumns == 0));

    /// <summary>The codes of a block of rows in a chunk.</summary>
    public byte* Block(int chunk, int block)
    {
        int first = block / groupBlocks * groupBlocks;
        int blocks = Math.Min(groupBlocks, Blocks - first);
        return Codes.Pointer + ((long)first * Chunks + (long)chunk * blocks + (block - first)) * (BlockRows * ChunkColumns);
    }

    /// <summary>The transposed codebook [element][256] of an index column in the tile of a row.</summary>
    public float* Codebook(int row, int column) => Codebooks.Pointer + Book(row, column) * Format.VectorSize * Entries;

    /// <summary>The largest magnitude of each element over the entries of that codebook.</summary>
    public float* LargestElements(int row, int column) => largest.Pointer + Book(row, column) * Format.VectorSize;

    /// <summary>Fetches a part of the codebooks of the tile that follows, so that all have come when its first chunk begins.</summary>
    public void PrefetchNextCodebooks(int row, int chunk)
    {
        const int Line = 64 / sizeof(float);
        if (Format.Scope != CodebookScope.Tile)
        {
            return;
        }

        int chunks = Format.TileSize / Format.VectorSize * Format.Residuals / ChunkColumns;
        int floats = Format.Residuals * Format.VectorSize * Entries;
        int share = (floats / Line + chunks - 1) / chunks;
        float* next = Codebook(row, chunk / chunks * chunks * ChunkColumns) + floats + chunk % chunks * share * Line;
        for (int i = 0; i < share; i++)
        {
            Prefetch.Line(next + i * Line);
        }
    }

    private long Book(int row, int column)
    {
        int matrixColumn = column / Format.Residuals * Format.VectorSize;
        int tile = Format.Scope == CodebookScope.Tensor
            ? 0
            : row / Format.TileSize * Format.TilesAlong(InFeatures) + matrixColumn / Format.TileSize;
        return (long)tile * Format.Residuals + column % Format.Residuals;
    }

    private AlignedBuffer<float> Transpose(VectorWeights weights, bool planes)
    {
        int vectorSize = Format.VectorSize;
        int books = weights.Codebooks.Length / (Format.Entries * vectorSize);
        AlignedBuffer<float> transposed = new((long)books * vectorSize * Entries);
        for (int book = 0; book < books; book++)
        {
            for (int entry = 0; entry < Format.Entries; entry++)
            {
                int place = planes ? BytePlanes.Place(entry) : entry;
                for (int element = 0; element < vectorSize; element++)
                {
                    transposed.Pointer[((long)book * vectorSize + element) * Entries + place] =
                        (float)weights.Codebooks[(book * Format.Entries + entry) * vectorSize + element];
                }
            }
        }

        return transposed;
    }
}
