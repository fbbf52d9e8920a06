using System.Numerics.Tensors;
using QuantSdk.Cpu.Decode;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Vq;

/// <summary>
/// The layout of the kernel that multiplies two entries of eight at once: [group of eight rows][pair of vectors][residual][row], so that a
/// group's codes are one stream and the activations of a pair serve eight rows. A word holds the indices of both vectors; those of later
/// residuals count from the first codebook on. Vectors and rows that fill the last pair and group up have index 0.
/// </summary>
internal sealed unsafe class EntryPairLayout
{
    /// <summary>Rows of a group: as many sums as cover the latency of the multiply-add twice.</summary>
    public const int GroupRows = 8;

    /// <summary>Columns of the matrix in a pair of vectors.</summary>
    public const int PairColumns = 2 * VectorSize;

    private const int VectorSize = 8;
    private const int IndexBits = 16;

    /// <summary>Lays weights out.</summary>
    public EntryPairLayout(VectorWeights weights)
    {
        VectorFormat format = weights.Format;
        Residuals = format.Residuals;
        OutFeatures = weights.OutFeatures;
        Groups = (OutFeatures + GroupRows - 1) / GroupRows;
        Pairs = (weights.InFeatures + PairColumns - 1) / PairColumns;
        Entries = new HalfEntries(weights.Codebooks, (long)Groups * GroupWords * sizeof(uint));
        if (ShiftedHalves.IsSupported)
        {
            ShiftedHalves.Arrange(new Span<short>(Entries.Codebooks.Pointer, weights.Codebooks.Length));
        }

        long position = 0;
        for (int row = 0; row < OutFeatures; row++)
        {
            for (int vector = 0; vector < weights.InFeatures / VectorSize; vector++)
            {
                for (int residual = 0; residual < Residuals; residual++, position++)
                {
                    uint index = (uint)(residual * format.Entries + PackedCodes.Read(weights.Codes, position, format.IndexBits));
                    Word(row, vector / 2, residual) |= index << (vector % 2 * IndexBits);
                }
            }
        }

        Scales = new AlignedBuffer<float>(OutFeatures);
        Scales.Span.Fill(1f);
        TensorPrimitives.ConvertToSingle(weights.Scales, Scales.Span);
    }

    /// <summary>Residual codebooks.</summary>
    public int Residuals { get; }

    /// <summary>Rows of the matrix.</summary>
    public int OutFeatures { get; }

    /// <summary>Groups of rows.</summary>
    public int Groups { get; }

    /// <summary>Pairs of vectors in a row.</summary>
    public int Pairs { get; }

    /// <summary>Words of a group.</summary>
    public int GroupWords => Pairs * Residuals * GroupRows;

    /// <summary>The indices.</summary>
    public uint* Codes => (uint*)Entries.Behind;

    /// <summary>The codebooks.</summary>
    public HalfEntries Entries { get; }

    /// <summary>One factor per row.</summary>
    public AlignedBuffer<float> Scales { get; }

    /// <summary>Whether weights have this layout: entries of eight that half precision raised by a factor holds, counted with 16 bits.</summary>
    public static bool Supports(VectorWeights weights) =>
        weights.Format is { Scope: CodebookScope.Tensor, VectorSize: VectorSize }
        && weights.Format.Residuals * weights.Format.Entries <= 1 << IndexBits
        && HalfEntries.Supports(weights.Codebooks);

    private ref uint Word(int row, int pair, int residual) =>
        ref Codes[(long)(row / GroupRows) * GroupWords + (pair * Residuals + residual) * GroupRows + row % GroupRows];
}
