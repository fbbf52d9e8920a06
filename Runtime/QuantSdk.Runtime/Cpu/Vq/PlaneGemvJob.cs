using System.Runtime.Intrinsics;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Vq;

/// <summary>
/// The same sums with 64 lookups at once (AVX-512 VBMI). A chunk's partial sums are integers in three planes of bytes; a plane of 256 bytes
/// fills four registers and byte permutations look up 64 indices in it. <see cref="BytePlanes"/> states the error.
/// </summary>
internal readonly unsafe struct PlaneGemvJob(PartialSumLayout layout, float* x, float* y, int blocksPerPart) : IJob
{
    private const int BlockRows = PartialSumLayout.BlockRows;
    private const int ChunkColumns = PartialSumLayout.ChunkColumns;
    private const int Entries = PartialSumLayout.Entries;

    /// <inheritdoc/>
    public void Execute(int part)
    {
        int firstBlock = part * blocksPerPart;
        int blocks = Math.Min(blocksPerPart, layout.Blocks - firstBlock);
        byte* planes = Workspace.Get<byte>(WorkspaceSlot.Planes, ChunkColumns * PlaneTable.Bytes);
        float* sums = Workspace.Get<float>(WorkspaceSlot.RowSums, (long)blocks * BlockRows);
        new Span<float>(sums, blocks * BlockRows).Clear();
        for (int chunk = 0; chunk < layout.Chunks; chunk++)
        {
            int columns = Math.Min(ChunkColumns, layout.Columns - chunk * ChunkColumns);
            layout.PrefetchNextCodebooks(firstBlock * BlockRows, chunk);
            float step = PlaneTable.Build(layout, x, firstBlock * BlockRows, chunk * ChunkColumns, columns, planes);
            for (int block = 0; block < blocks; block++)
            {
                Block(layout.Block(chunk, firstBlock + block), planes, columns, step, sums + block * BlockRows);
            }
        }

        PartialSumOutput.Write(layout, sums, firstBlock * BlockRows, blocks * BlockRows, y);
    }

    /// <summary>64 rows through the tables of a chunk.</summary>
    private static void Block(byte* codes, byte* planes, int columns, float step, float* sums)
    {
        Vector512<ushort> low = Vector512<ushort>.Zero, lowOdd = low, middle = low, middleOdd = low, high = low, highOdd = low;
        for (byte* end = codes + columns * BlockRows; codes < end; codes += BlockRows, planes += PlaneTable.Bytes)
        {
            Prefetch.NextPage(codes);
            Vector512<byte> indices = Vector512.Load(codes);
            BytePlanes.Accumulate(Lookup64.Bytes(planes, indices), ref low, ref lowOdd);
            BytePlanes.Accumulate(Lookup64.Bytes(planes + Entries, indices), ref middle, ref middleOdd);
            BytePlanes.Accumulate(Lookup64.Bytes(planes + 2 * Entries, indices), ref high, ref highOdd);
        }

        BytePlanes.Finish((low, lowOdd), (middle, middleOdd), (high, highOdd), columns, step, sums);
    }
}
