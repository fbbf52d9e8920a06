using QuantSdk.Cpu.Simd;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Lattice;

/// <summary>
/// The layout of E8P codes for 64 rows at once: [chunk of 16 vectors][block of 64 rows][stage] and there, of each vector, 64 absolute
/// entries and 64 bytes of signs, then of each eight vectors 64 bytes of parities (one bit per vector, set where 1/4 is subtracted).
/// </summary>
internal sealed unsafe class LatticePairLayout
{
    /// <summary>Rows of a block.</summary>
    public const int BlockRows = 64;

    /// <summary>Vectors of a chunk: their tables take 14 KiB.</summary>
    public const int ChunkVectors = 16;

    /// <summary>Bytes of one stage of a block in a chunk.</summary>
    public const int StageBytes = ChunkVectors * 2 * BlockRows + ChunkVectors / LatticeLayout.ShiftBlock * BlockRows;

    /// <summary>Lays weights out.</summary>
    public LatticePairLayout(LatticeWeights weights)
    {
        Stages = weights.Format.Stages;
        Vectors = weights.InFeatures / LatticeFormat.VectorSize;
        Chunks = (Vectors + ChunkVectors - 1) / ChunkVectors;
        Blocks = (weights.OutFeatures + BlockRows - 1) / BlockRows;
        Codes = new AlignedBuffer<byte>((long)Chunks * Blocks * Stages * StageBytes);
        for (int i = 0; i < weights.Codes.Length; i++)
        {
            (int place, int stage) = Math.DivRem(i, Stages);
            (int row, int vector) = Math.DivRem(place, Vectors);
            byte* piece = Block(vector / ChunkVectors, row / BlockRows) + stage * StageBytes + BytePlanes.RowPlace(row % BlockRows);
            int inChunk = vector % ChunkVectors;
            ushort code = weights.Codes[i];
            piece[inChunk * 2 * BlockRows] = (byte)(code >> 8);
            piece[(inChunk * 2 + 1) * BlockRows] = LatticePairTables.Signs(code);
            int negative = E8PLattice.ShiftQuarters(code) < 0 ? 1 : 0;
            piece[(ChunkVectors * 2 + inChunk / LatticeLayout.ShiftBlock) * BlockRows] |= (byte)(negative << (inChunk % LatticeLayout.ShiftBlock));
        }
    }

    /// <summary>Residual stages.</summary>
    public int Stages { get; }

    /// <summary>Vectors in a row.</summary>
    public int Vectors { get; }

    /// <summary>Chunks of vectors.</summary>
    public int Chunks { get; }

    /// <summary>Blocks of rows.</summary>
    public int Blocks { get; }

    /// <summary>The codes.</summary>
    public AlignedBuffer<byte> Codes { get; }

    /// <summary>The stages of a block of rows in a chunk.</summary>
    public byte* Block(int chunk, int block) => Codes.Pointer + ((long)chunk * Blocks + block) * Stages * StageBytes;
}
