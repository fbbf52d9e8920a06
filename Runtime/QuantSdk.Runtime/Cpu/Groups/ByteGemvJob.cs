using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Groups;

/// <summary>One token times rows of 8-bit integers. The sum of a group of integers stays below 2^24 and is exact in single precision.</summary>
internal readonly unsafe struct ByteGemvJob<TSimd, TVector>(
    AlignedBuffer<sbyte> weights,
    AlignedBuffer<float> scales,
    float* x,
    float* activationScales,
    float* y,
    int inFeatures,
    int outFeatures,
    int groupSize,
    int rowsPerPart) : IJob
    where TSimd : struct, ISimd<TVector>
    where TVector : unmanaged
{
    /// <inheritdoc/>
    public void Execute(int part)
    {
        int last = Math.Min(outFeatures, (part + 1) * rowsPerPart);
        for (int row = part * rowsPerPart; row < last; row++)
        {
            y[row] = Row(row);
        }
    }

    private float Row(int row)
    {
        sbyte* line = weights.Pointer + (long)row * inFeatures;
        float* rowScales = scales.Pointer + (long)row * (inFeatures / groupSize);
        TVector sum = TSimd.Zero;
        for (int first = 0, group = 0; first < inFeatures; first += groupSize, group++)
        {
            // Once per cache line; a group of 128 has two.
            Prefetch.NextPage(line + first);
            Prefetch.NextPage(line + first + groupSize / 2);
            TVector even = TSimd.Zero, odd = TSimd.Zero;
            for (int k = first; k < first + groupSize; k += 2 * TSimd.Lanes)
            {
                even = TSimd.MultiplyAdd(TSimd.LoadBytes(line + k), TSimd.Load(x + k), even);
                odd = TSimd.MultiplyAdd(TSimd.LoadBytes(line + k + TSimd.Lanes), TSimd.Load(x + k + TSimd.Lanes), odd);
            }

            float scale = activationScales is null ? rowScales[group] : rowScales[group] * activationScales[group];
            sum = TSimd.MultiplyAdd(TSimd.Add(even, odd), TSimd.Broadcast(scale), sum);
        }

        return TSimd.Sum(sum);
    }
}
