using QuantSdk.Cpu.Gemm;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Dense;

/// <summary>One token times a run of panels in single precision.</summary>
internal readonly unsafe struct DenseGemvJob<TSimd, TVector>(
    AlignedBuffer<float> panels, float* x, float* y, int inFeatures, int outFeatures, int panelsPerPart) : IJob
    where TSimd : struct, ISimd<TVector>
    where TVector : unmanaged
{
    /// <inheritdoc/>
    public void Execute(int part)
    {
        int rows = MicroKernel<TSimd, TVector>.Rows;
        int panelCount = (outFeatures + rows - 1) / rows;
        int last = Math.Min(panelCount, (part + 1) * panelsPerPart);
        float* sums = stackalloc float[rows];
        for (int panel = part * panelsPerPart; panel < last; panel++)
        {
            int valid = Math.Min(rows, outFeatures - panel * rows);
            float* target = y + panel * rows;
            Panel(panels.Pointer + (long)panel * rows * inFeatures, valid == rows ? target : sums);
            if (valid != rows)
            {
                new ReadOnlySpan<float>(sums, valid).CopyTo(new Span<float>(target, valid));
            }
        }
    }

    /// <summary>Four columns at once, so that eight accumulators cover the latency of the multiply-add.</summary>
    private void Panel(float* w, float* destination)
    {
        int lanes = TSimd.Lanes;
        TVector a0 = TSimd.Zero, a1 = TSimd.Zero, b0 = TSimd.Zero, b1 = TSimd.Zero;
        TVector c0 = TSimd.Zero, c1 = TSimd.Zero, d0 = TSimd.Zero, d1 = TSimd.Zero;
        int k = 0;
        for (; k <= inFeatures - 4; k += 4)
        {
            TVector value = TSimd.Broadcast(x[k]);
            a0 = TSimd.MultiplyAdd(value, TSimd.Load(w), a0);
            a1 = TSimd.MultiplyAdd(value, TSimd.Load(w + lanes), a1);
            value = TSimd.Broadcast(x[k + 1]);
            b0 = TSimd.MultiplyAdd(value, TSimd.Load(w + 2 * lanes), b0);
            b1 = TSimd.MultiplyAdd(value, TSimd.Load(w + 3 * lanes), b1);
            value = TSimd.Broadcast(x[k + 2]);
            c0 = TSimd.MultiplyAdd(value, TSimd.Load(w + 4 * lanes), c0);
            c1 = TSimd.MultiplyAdd(value, TSimd.Load(w + 5 * lanes), c1);
            value = TSimd.Broadcast(x[k + 3]);
            d0 = TSimd.MultiplyAdd(value, TSimd.Load(w + 6 * lanes), d0);
            d1 = TSimd.MultiplyAdd(value, TSimd.Load(w + 7 * lanes), d1);
            w += 8 * lanes;
        }

        for (; k < inFeatures; k++)
        {
            a0 = TSimd.MultiplyAdd(TSimd.Broadcast(x[k]), TSimd.Load(w), a0);
            a1 = TSimd.MultiplyAdd(TSimd.Broadcast(x[k]), TSimd.Load(w + lanes), a1);
            w += 2 * lanes;
        }

        TSimd.Store(TSimd.Add(TSimd.Add(a0, b0), TSimd.Add(c0, d0)), destination);
        TSimd.Store(TSimd.Add(TSimd.Add(a1, b1), TSimd.Add(c1, d1)), destination + lanes);
    }
}
