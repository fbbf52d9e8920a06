using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.HalfPrecision;

/// <summary>One token times rows in half precision.</summary>
internal readonly unsafe struct HalfGemvJob<TSimd, TVector>(
    AlignedBuffer<short> weights, float* x, float* y, int inFeatures, int outFeatures, int rowsPerPart) : IJob
    where TSimd : struct, ISimd<TVector>
    where TVector : unmanaged
{
    /// <inheritdoc/>
    public void Execute(int part)
    {
        int last = Math.Min(outFeatures, (part + 1) * rowsPerPart);
        for (int row = part * rowsPerPart; row < last; row++)
        {
            y[row] = Row(weights.Pointer + (long)row * inFeatures);
        }
    }

    private float Row(short* line)
    {
        int lanes = TSimd.Lanes;
        TVector a = TSimd.Zero, b = TSimd.Zero, c = TSimd.Zero, d = TSimd.Zero;
        int k = 0;
        for (; k <= inFeatures - 4 * lanes; k += 4 * lanes)
        {
            // Two cache lines where vectors have 512 bits, the same one twice elsewhere.
            Prefetch.NextPage(line + k);
            Prefetch.NextPage(line + k + 2 * lanes);
            a = TSimd.MultiplyAdd(TSimd.LoadHalves(line + k), TSimd.Load(x + k), a);
            b = TSimd.MultiplyAdd(TSimd.LoadHalves(line + k + lanes), TSimd.Load(x + k + lanes), b);
            c = TSimd.MultiplyAdd(TSimd.LoadHalves(line + k + 2 * lanes), TSimd.Load(x + k + 2 * lanes), c);
            d = TSimd.MultiplyAdd(TSimd.LoadHalves(line + k + 3 * lanes), TSimd.Load(x + k + 3 * lanes), d);
        }

        for (; k <= inFeatures - lanes; k += lanes)
        {
            a = TSimd.MultiplyAdd(TSimd.LoadHalves(line + k), TSimd.Load(x + k), a);
        }

        float tail = 0f;
        for (; k < inFeatures; k++)
        {
            tail += (float)BitConverter.Int16BitsToHalf(line[k]) * x[k];
        }

        return TSimd.Sum(TSimd.Add(TSimd.Add(a, b), TSimd.Add(c, d))) + tail;
    }
}
