using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Lattice;

/// <summary>
/// One transformed token times 64 rows of E8P codes at once (AVX-512 VBMI). An absolute entry's magnitudes are 2 bits each, from two tables
/// in registers; with the signs beside them, two elements make an index of 6 bits into a table of partial sums, which one byte permutation
/// per plane looks up for 64 rows. <see cref="BytePlanes"/> states the error.
/// </summary>
internal readonly unsafe struct LatticePairGemvJob(
    LatticePairLayout layout, float[] scales, float* x, float* shiftSums, float* y, int outFeatures, int blocksPerPart) : IJob
{
    private const int BlockRows = LatticePairLayout.BlockRows;
    private const int ChunkVectors = LatticePairLayout.ChunkVectors;
    private const int PairBytes = LatticePairTable.PairBytes;

    /// <inheritdoc/>
    public void Execute(int part)
    {
        int firstBlock = part * blocksPerPart;
        int blocks = Math.Min(blocksPerPart, layout.Blocks - firstBlock);
        byte* planes = Workspace.Get<byte>(WorkspaceSlot.Planes, LatticePairTable.Bytes);
        float* sums = Workspace.Get<float>(WorkspaceSlot.PartialSums, (long)blocks * BlockRows);
        new Span<float>(sums, blocks * BlockRows).Clear();
        for (int chunk = 0; chunk < layout.Chunks; chunk++)
        {
            int first = chunk * ChunkVectors;
            int vectors = Math.Min(ChunkVectors, layout.Vectors - first);
            float step = LatticePairTable.Build(x + first * LatticeFormat.VectorSize, shiftSums + first, vectors, planes);
            byte* codes = layout.Block(chunk, firstBlock);
            for (int block = 0; block < blocks; block++)
            {
                for (int stage = 0; stage < layout.Stages; stage++, codes += LatticePairLayout.StageBytes)
                {
                    Block(codes, planes, vectors, step * scales[stage], sums + block * BlockRows);
                }
            }
        }

        int rows = Math.Min(blocks * BlockRows, outFeatures - firstBlock * BlockRows);
        new ReadOnlySpan<float>(sums, rows).CopyTo(new Span<float>(y + firstBlock * BlockRows, rows));
    }

    /// <summary>One stage of 64 rows through the tables of a chunk.</summary>
    private static void Block(byte* codes, byte* planes, int vectors, float step, float* sums)
    {
        byte* tables = LatticePairTables.Instance.Magnitudes.Pointer;
        Vector512<byte> a0 = Vector512.Load(tables), a1 = Vector512.Load(tables + 64), a2 = Vector512.Load(tables + 128), a3 = Vector512.Load(tables + 192);
        Vector512<byte> b0 = Vector512.Load(tables + 256), b1 = Vector512.Load(tables + 320), b2 = Vector512.Load(tables + 384), b3 = Vector512.Load(tables + 448);
        Vector512<byte> nibble = Vector512.Create((byte)15);
        Vector512<ushort> low = Vector512<ushort>.Zero, lowOdd = low, middle = low, middleOdd = low, high = low, highOdd = low;
        byte* parities = codes + ChunkVectors * 2 * BlockRows;
        byte* shiftPlanes = planes + LatticePairTable.FirstShift;
        for (byte* end = codes + vectors * 2 * BlockRows; codes < end; codes += 2 * BlockRows, planes += LatticePairTable.Pairs * PairBytes)
        {
            Prefetch.NextPage(codes);
            Prefetch.NextPage(codes + BlockRows);
            Vector512<byte> entries = Vector512.Load(codes);
            Vector512<byte> signs = Vector512.Load(codes + BlockRows);
            Vector512<byte> front = Lookup64.Bytes(a0, a1, a2, a3, entries);
            Vector512<byte> back = Lookup64.Bytes(b0, b1, b2, b3, entries);

            // Shifts of words carry bits across bytes, but only into bits that the selection or the lookup drops.
            Vector512<byte> index = Vector512.ConditionalSelect(nibble, front, Vector512.ShiftLeft(signs.AsUInt16(), 4).AsByte());
            Pair(planes, index, ref low, ref lowOdd, ref middle, ref middleOdd, ref high, ref highOdd);
            index = Vector512.ConditionalSelect(nibble, Vector512.ShiftRightLogical(front.AsUInt16(), 4).AsByte(), Vector512.ShiftLeft(signs.AsUInt16(), 2).AsByte());
            Pair(planes + PairBytes, index, ref low, ref lowOdd, ref middle, ref middleOdd, ref high, ref highOdd);
            index = Vector512.ConditionalSelect(nibble, back, signs);
            Pair(planes + 2 * PairBytes, index, ref low, ref lowOdd, ref middle, ref middleOdd, ref high, ref highOdd);
            index = Vector512.ConditionalSelect(
                nibble, Vector512.ShiftRightLogical(back.AsUInt16(), 4).AsByte(), Vector512.ShiftRightLogical(signs.AsUInt16(), 2).AsByte());
            Pair(planes + 3 * PairBytes, index, ref low, ref lowOdd, ref middle, ref middleOdd, ref high, ref highOdd);
        }

        int shifts = (vectors + LatticeLayout.ShiftBlock - 1) / LatticeLayout.ShiftBlock;
        for (int i = 0; i < shifts; i++, parities += BlockRows, shiftPlanes += LatticePairTable.ShiftBytes)
        {
            Vector512<byte> indices = Vector512.Load(parities);
            BytePlanes.Accumulate(Lookup64.Bytes(shiftPlanes, indices), ref low, ref lowOdd);
            BytePlanes.Accumulate(Lookup64.Bytes(shiftPlanes + LatticePairTables.ShiftEntries, indices), ref middle, ref middleOdd);
            BytePlanes.Accumulate(Lookup64.Bytes(shiftPlanes + 2 * LatticePairTables.ShiftEntries, indices), ref high, ref highOdd);
        }

        BytePlanes.Finish((low, lowOdd), (middle, middleOdd), (high, highOdd), vectors * LatticePairTable.Pairs + shifts, step, sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pair(
        byte* planes,
        Vector512<byte> index,
        ref Vector512<ushort> low,
        ref Vector512<ushort> lowOdd,
        ref Vector512<ushort> middle,
        ref Vector512<ushort> middleOdd,
        ref Vector512<ushort> high,
        ref Vector512<ushort> highOdd)
    {
        BytePlanes.Accumulate(Lookup64.ShortBytes(planes, index), ref low, ref lowOdd);
        BytePlanes.Accumulate(Lookup64.ShortBytes(planes + LatticePairTables.PairEntries, index), ref middle, ref middleOdd);
        BytePlanes.Accumulate(Lookup64.ShortBytes(planes + 2 * LatticePairTables.PairEntries, index), ref high, ref highOdd);
    }
}
