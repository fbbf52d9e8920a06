using System.Numerics.Tensors;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Vq;

/// <summary>
/// The layout of the kernel that works on one slice of the codebooks at a time: [set of slices][block of rows][slice][strip of columns][group][step][lane].
/// A pass is one slice, block and strip. In a pass each row has a run of items, one for each of its indices that fall into the slice. Rows are
/// sorted by the length of their runs, so that the eight of a group are about as long; items without a weight fill shorter ones up. An item
/// takes 3 bytes where an index of 16 bits takes 2, and places and lengths take 2.25 bytes per row and pass: 6.6 MiB for 4096 x 4096 weights
/// in 65536 entries, beside the 4 MiB of the canonical indices and 1 MiB of entries.
/// </summary>
internal sealed unsafe class EntryRunLayout
{
    /// <summary>Rows of a group: as many sums as cover the latency of the multiply-add.</summary>
    public const int GroupRows = 8;

    /// <summary>Weights of an entry.</summary>
    public const int VectorSize = 8;

    /// <summary>Entries of a slice: their 16 KiB are half of a first-level cache.</summary>
    public const int SliceEntries = 1024;

    /// <summary>Values of a slice.</summary>
    public const int SliceValues = SliceEntries * VectorSize;

    /// <summary>Slices of a set, which a part passes through: sums are stored once per set, and its 64 KiB stay in a second-level cache.</summary>
    public const int SetSlices = 4;

    /// <summary>Vectors of a strip: their 16 KiB of activations are the other half of a first-level cache. One of zeros stands behind them, for items without a weight.</summary>
    public const int StripVectors = 512;

    /// <summary>Activations from one strip's first to the next's.</summary>
    public const int StripRoom = (StripVectors + 1) * VectorSize;

    /// <summary>Rows of a block at most. Each pass reads its slice into the first-level cache, so that larger blocks do so less often; smaller ones make more parts.</summary>
    public const int LargestBlock = 2048;

    /// <summary>Lays weights out.</summary>
    public EntryRunLayout(VectorWeights weights)
    {
        OutFeatures = weights.OutFeatures;
        Vectors = weights.InFeatures / VectorSize;
        Sets = Parts(weights.Format.Residuals * weights.Format.Entries, SetSlices * SliceEntries);
        Strips = Parts(Vectors, StripVectors);
        Blocks = Parts(OutFeatures, LargestBlock);
        BlockRows = Parts(Parts(OutFeatures, Blocks), 16) * 16;
        int passes = Sets * SetSlices * Blocks * Strips;
        Places = new AlignedBuffer<ushort>((long)passes * BlockRows);
        Lengths = new AlignedBuffer<ushort>((long)passes * BlockGroups);
        Starts = new AlignedBuffer<long>(passes);
        Items = EntryRunPacker.Pack(weights, this);
        Entries = new HalfEntries(weights.Codebooks);
        Scales = new AlignedBuffer<float>(Rows);
        Scales.Span.Fill(1f);
        TensorPrimitives.ConvertToSingle(weights.Scales, Scales.Span);
    }

    /// <summary>Rows of the matrix.</summary>
    public int OutFeatures { get; }

    /// <summary>Vectors of a row.</summary>
    public int Vectors { get; }

    /// <summary>Sets of slices.</summary>
    public int Sets { get; }

    /// <summary>Blocks of rows.</summary>
    public int Blocks { get; }

    /// <summary>Strips of columns.</summary>
    public int Strips { get; }

    /// <summary>Rows of a block, with those that fill its last cache line and the last block up.</summary>
    public int BlockRows { get; }

    /// <summary>Groups of a block.</summary>
    public int BlockGroups => BlockRows / GroupRows;

    /// <summary>Rows of all blocks.</summary>
    public int Rows => Blocks * BlockRows;

    /// <summary>The items.</summary>
    public AlignedBuffer<byte> Items { get; }

    /// <summary>The fields of the items.</summary>
    public EntryRunItems Fields { get; } = new();

    /// <summary>Where passes begin among the items, in bytes.</summary>
    public AlignedBuffer<long> Starts { get; }

    /// <summary>Steps of each group of each pass.</summary>
    public AlignedBuffer<ushort> Lengths { get; }

    /// <summary>
    /// For each lane of the next pass over the same rows, or behind a set's last pass for each row, the place of its row among the lanes of a
    /// pass: sums go from lane to lane and reach the order of rows once per set.
    /// </summary>
    public AlignedBuffer<ushort> Places { get; }

    /// <summary>The codebooks.</summary>
    public HalfEntries Entries { get; }

    /// <summary>One factor per row of all blocks.</summary>
    public AlignedBuffer<float> Scales { get; }

    /// <summary>
    /// Whether weights have this layout and gain by it: entries of eight that half precision raised by a factor holds, two indices or more to an
    /// entry, because every call reads all entries, and two items or more to a run.
    /// </summary>
    public static bool Supports(VectorWeights weights)
    {
        long entries = (long)weights.Format.Residuals * weights.Format.Entries;
        long rowIndices = (long)weights.InFeatures / VectorSize * weights.Format.Residuals;
        return weights.Format is { Scope: CodebookScope.Tensor, VectorSize: VectorSize }
            && rowIndices * weights.OutFeatures >= 2 * entries
            && rowIndices * SliceEntries >= 2 * entries
            && HalfEntries.Supports(weights.Codebooks);
    }

    /// <summary>The number of a pass.</summary>
    /// <param name="slice">The slice among all of them.</param>
    /// <param name="block">The block of rows.</param>
    /// <param name="strip">The strip of columns.</param>
    public int Pass(int slice, int block, int strip) => ((slice / SetSlices * Blocks + block) * SetSlices + slice % SetSlices) * Strips + strip;

    private static int Parts(int count, int size) => (count + size - 1) / size;
}
