using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Vq;

/// <summary>
/// The same sums with 64 lookups at once (AVX-512 VBMI). A chunk's partial sums are rounded to 24-bit integers and split into three
/// planes of bytes; a plane of 256 bytes fills four registers and a byte permutation looks up 64 indices in it.
/// </summary>
/// <remarks>
/// Error: with M the largest of a chunk's bounds sum |x_i| * max |entry_i|, the step is M / (2^23 - 16), each lookup is off by at most half a step, so that a
/// row is off by at most (index columns) * M * 2^-24: of the order of what single-precision addition itself may lose. The sums of integers are exact.
/// </remarks>
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
            float step = PlaneTable.Build(layout, x, firstBlock * BlockRows, chunk * ChunkColumns, columns, planes);
            for (int block = 0; block < blocks; block++)
            {
                Block(layout.Block(chunk, firstBlock + block), planes, columns, step, sums + block * BlockRows);
            }
        }

        PartialSumOutput.Write(layout, sums, firstBlock * BlockRows, blocks * BlockRows, y);
    }

    /// <summary>64 rows through the tables of a chunk. Each plane's bytes are added up in 16 bits, even and odd rows apart.</summary>
    private static void Block(byte* codes, byte* planes, int columns, float step, float* sums)
    {
        Vector512<ushort> low = Vector512<ushort>.Zero, lowOdd = low, middle = low, middleOdd = low, high = low, highOdd = low;
        for (int column = 0; column < columns; column++, codes += BlockRows, planes += PlaneTable.Bytes)
        {
            Vector512<byte> indices = Vector512.Load(codes);
            Accumulate(Lookup64.Bytes(planes, indices), ref low, ref lowOdd);
            Accumulate(Lookup64.Bytes(planes + Entries, indices), ref middle, ref middleOdd);
            Accumulate(Lookup64.Bytes(planes + 2 * Entries, indices), ref high, ref highOdd);
        }

        int offset = columns * PlaneTable.Offset;
        Finish(low, middle, high, offset, step, sums);
        Finish(lowOdd, middleOdd, highOdd, offset, step, sums + BlockRows / 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Accumulate(Vector512<byte> bytes, ref Vector512<ushort> even, ref Vector512<ushort> odd)
    {
        even += bytes.AsUInt16() & Vector512.Create((ushort)0xFF);
        odd += Vector512.ShiftRightLogical(bytes.AsUInt16(), 8);
    }

    /// <summary>Puts the planes together and adds the sums of 32 rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Finish(Vector512<ushort> low, Vector512<ushort> middle, Vector512<ushort> high, int offset, float step, float* sums)
    {
        Half(Vector512.WidenLower(low), Vector512.WidenLower(middle), Vector512.WidenLower(high), offset, step, sums);
        Half(Vector512.WidenUpper(low), Vector512.WidenUpper(middle), Vector512.WidenUpper(high), offset, step, sums + Vector512<float>.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Half(Vector512<uint> low, Vector512<uint> middle, Vector512<uint> high, int offset, float step, float* sums)
    {
        Vector512<int> total = (low + Vector512.ShiftLeft(middle, 8) + Vector512.ShiftLeft(high, 16)).AsInt32() - Vector512.Create(offset);
        Vector512.MultiplyAddEstimate(Vector512.ConvertToSingle(total), Vector512.Create(step), Vector512.Load(sums)).Store(sums);
    }
}
