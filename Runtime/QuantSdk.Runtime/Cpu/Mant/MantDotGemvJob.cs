using System.Runtime.CompilerServices;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Mant;

/// <summary>
/// The same product where the machine adds four byte products to a lane in one instruction (VNNI). Weights become unsigned by an offset,
/// and offset * (sum of x) is taken off beforehand: it depends on the token alone, not on the row.
/// </summary>
internal readonly unsafe struct MantDotGemvJob<TSimd, TBytes, TInts, TFloats>(
    AlignedBuffer<byte> weights, sbyte* x, float* activationScales, int* activationSums, float* y, int outFeatures, int groups, int groupSize, int blocksPerPart) : IJob
    where TSimd : struct, IIntegerSimd<TBytes, TInts, TFloats>
    where TBytes : unmanaged
    where TInts : unmanaged
    where TFloats : unmanaged
{
    /// <inheritdoc/>
    public void Execute(int part)
    {
        int blocks = (outFeatures + TSimd.Lanes - 1) / TSimd.Lanes;
        int last = Math.Min(blocks, (part + 1) * blocksPerPart);
        long blockBytes = (long)groups * MantLayout.GroupBytes(TSimd.Lanes, groupSize);
        float* sums = stackalloc float[TSimd.Lanes];
        for (int block = part * blocksPerPart; block < last; block++)
        {
            TSimd.Store(Block(weights.Pointer + block * blockBytes), sums);
            int first = block * TSimd.Lanes;
            new ReadOnlySpan<float>(sums, Math.Min(TSimd.Lanes, outFeatures - first)).CopyTo(new Span<float>(y + first, TSimd.Lanes));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TFloats Block(byte* codes)
    {
        TBytes indices = TSimd.Table(MantTables.OffsetIndices);
        TBytes powers = TSimd.Table(MantTables.OffsetPowers);
        TFloats sum = default;
        int vector = TSimd.Lanes * 4;
        sbyte* activations = x;
        for (int group = 0; group < groups; group++)
        {
            // Two chains a sum, because the instruction takes longer than one step issues.
            TInts first = TSimd.Broadcast(-MantTables.IndexOffset * activationSums[group]), firstHigh = default;
            TInts second = TSimd.Broadcast(-MantTables.PowerOffset * activationSums[group]), secondHigh = default;
            for (int step = 0; step < groupSize / 8; step++)
            {
                Prefetch.NextPage(codes);
                TBytes packed = TSimd.Load(codes);
                TBytes low = TSimd.LowNibbles(packed);
                TBytes values = TSimd.BroadcastQuad(activations);
                first = TSimd.Dot(first, TSimd.Lookup(indices, low), values);
                second = TSimd.Dot(second, TSimd.Lookup(powers, low), values);
                TBytes high = TSimd.HighNibbles(packed);
                values = TSimd.BroadcastQuad(activations + 4);
                firstHigh = TSimd.Dot(firstHigh, TSimd.Lookup(indices, high), values);
                secondHigh = TSimd.Dot(secondHigh, TSimd.Lookup(powers, high), values);
                codes += vector;
                activations += 8;
            }

            first = TSimd.AddInts(first, firstHigh);
            second = TSimd.AddInts(second, secondHigh);
            sum = TSimd.FinishGroup(sum, first, second, TSimd.Load(codes), activationScales[group]);
            codes += vector;
        }

        return sum;
    }
}
