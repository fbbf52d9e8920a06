using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Vq;

/// <summary>
/// One token times rows of byte indices, one lookup of a partial sum per index. A part is a run of row blocks that share their codebooks; it
/// walks through the chunks of columns, builds the tables of a chunk and then passes all its rows through them.
/// </summary>
internal readonly unsafe struct PartialSumGemvJob<TSimd, TVector>(PartialSumLayout layout, float* x, float* y, int blocksPerPart) : IJob
    where TSimd : struct, ISimd<TVector>
    where TVector : unmanaged
{
    private const int BlockRows = PartialSumLayout.BlockRows;
    private const int ChunkColumns = PartialSumLayout.ChunkColumns;

    /// <inheritdoc/>
    public void Execute(int part)
    {
        int firstBlock = part * blocksPerPart;
        int blocks = Math.Min(blocksPerPart, layout.Blocks - firstBlock);
        float* table = Workspace.Get<float>(WorkspaceSlot.PartialSums, ChunkColumns * PartialSumLayout.Entries);
        float* sums = Workspace.Get<float>(WorkspaceSlot.RowSums, (long)blocks * BlockRows);
        new Span<float>(sums, blocks * BlockRows).Clear();
        for (int chunk = 0; chunk < layout.Chunks; chunk++)
        {
            int columns = Math.Min(ChunkColumns, layout.Columns - chunk * ChunkColumns);
            PartialSumTable<TSimd, TVector>.Build(layout, x, firstBlock * BlockRows, chunk * ChunkColumns, columns, table);
            byte* codes = layout.Block(chunk, firstBlock);
            for (int row = 0; row < blocks * BlockRows; row += 8, codes += 8 * ChunkColumns)
            {
                EightRows(codes, table, columns, sums + row);
            }
        }

        PartialSumOutput.Write(layout, sums, firstBlock * BlockRows, blocks * BlockRows, y);
    }

    /// <summary>Eight rows at once: eight independent sums cover the latency of an addition.</summary>
    private static void EightRows(byte* codes, float* table, int columns, float* sums)
    {
        float a = sums[0], b = sums[1], c = sums[2], d = sums[3], e = sums[4], f = sums[5], g = sums[6], h = sums[7];
        for (byte* end = codes + columns; codes < end; codes++, table += PartialSumLayout.Entries)
        {
            a += table[codes[0]];
            b += table[codes[ChunkColumns]];
            c += table[codes[2 * ChunkColumns]];
            d += table[codes[3 * ChunkColumns]];
            e += table[codes[4 * ChunkColumns]];
            f += table[codes[5 * ChunkColumns]];
            g += table[codes[6 * ChunkColumns]];
            h += table[codes[7 * ChunkColumns]];
        }

        (sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7]) = (a, b, c, d, e, f, g, h);
    }
}
