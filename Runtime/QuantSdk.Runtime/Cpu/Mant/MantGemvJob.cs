using System.Runtime.CompilerServices;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Mant;

/// <summary>
/// One token times blocks of rows (M-ANT, section V): psum1 = sum of sign * x * i and psum2 = sum of sign * x * (2^i - i), both exact.
/// The signs move to x and the magnitudes are unsigned bytes, so that one instruction multiplies and adds pairs: 127 * 121 * 2 fits
/// 16 bits.
/// </summary>
internal readonly unsafe struct MantGemvJob<TSimd, TBytes, TInts, TFloats>(
    AlignedBuffer<byte> weights, sbyte* x, float* activationScales, float* y, int outFeatures, int groups, int groupSize, int blocksPerPart) : IJob
    where TSimd : struct, IIntegerSimd<TBytes, TInts, TFloats>
    where TBytes : unmanaged
    where TInts : unmanaged
    where TFloats : unmanaged
{
    // A column pair adds at most 7 * 127 * 2 to psum1, a step two of them: eight steps stay within 16 bits.
    private const int StepsPerFlush = 8;

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

    private TFloats Block(byte* codes)
    {
        Span<byte> marks = stackalloc byte[16];
        MantTables.FillSigns(marks, TSimd.SignMarks);
        TBytes signs = TSimd.Table(marks);
        TBytes indices = TSimd.Table(MantTables.Indices);
        TBytes powers = TSimd.Table(MantTables.Powers);
        TFloats sum = default;
        int vector = TSimd.Lanes * 4;
        int flushSteps = Math.Min(StepsPerFlush, groupSize / 8);
        sbyte* activations = x;
        for (int group = 0; group < groups; group++)
        {
            TInts first = default, second = default;
            for (int left = groupSize / 8; left > 0; left -= flushSteps)
            {
                TInts pairs = default;
                for (int step = 0; step < flushSteps; step++)
                {
                    Prefetch.NextPage(codes);
                    TBytes packed = TSimd.Load(codes);
                    Step(TSimd.LowNibbles(packed), TSimd.BroadcastQuad(activations), signs, indices, powers, ref pairs, ref second);
                    Step(TSimd.HighNibbles(packed), TSimd.BroadcastQuad(activations + 4), signs, indices, powers, ref pairs, ref second);
                    codes += vector;
                    activations += 8;
                }

                first = TSimd.AddInts(first, TSimd.SumPairs(pairs));
            }

            sum = TSimd.FinishGroup(sum, first, second, TSimd.Load(codes), activationScales[group]);
            codes += vector;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(TBytes codes, TBytes values, TBytes signs, TBytes indices, TBytes powers, ref TInts pairs, ref TInts second)
    {
        TBytes signed = TSimd.ApplySign(values, TSimd.Lookup(signs, codes));
        pairs = TSimd.AddShorts(pairs, TSimd.MultiplyPairs(TSimd.Lookup(indices, codes), signed));
        second = TSimd.AddInts(second, TSimd.SumPairs(TSimd.MultiplyPairs(TSimd.Lookup(powers, codes), signed)));
    }
}
