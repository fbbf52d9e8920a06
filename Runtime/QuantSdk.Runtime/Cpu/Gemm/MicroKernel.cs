using System.Runtime.CompilerServices;
using QuantSdk.Cpu.Simd;

namespace QuantSdk.Cpu.Gemm;

/// <summary>
/// The innermost product: six tokens times a panel of two vectors of rows. Twelve accumulators cover the latency of the fused
/// multiply-add (4 cycles on 2 ports asks for 8) and fit the 16 registers of AVX2.
/// </summary>
internal static unsafe class MicroKernel<TSimd, TVector>
    where TSimd : struct, ISimd<TVector>
    where TVector : unmanaged
{
    /// <summary>Tokens that are multiplied at once.</summary>
    public const int Tokens = 6;

    /// <summary>Rows that are multiplied at once.</summary>
    public static int Rows => 2 * TSimd.Lanes;

    /// <summary>Multiplies a tile of activations [columns][6] by a tile of weights [columns][Rows] into sums [6][Rows].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run(float* x, float* w, int columns, float* sums)
    {
        TVector a0 = TSimd.Zero, a1 = TSimd.Zero, b0 = TSimd.Zero, b1 = TSimd.Zero, c0 = TSimd.Zero, c1 = TSimd.Zero;
        TVector d0 = TSimd.Zero, d1 = TSimd.Zero, e0 = TSimd.Zero, e1 = TSimd.Zero, f0 = TSimd.Zero, f1 = TSimd.Zero;
        float* end = x + (long)columns * Tokens;
        while (x < end)
        {
            TVector low = TSimd.Load(w);
            TVector high = TSimd.Load(w + TSimd.Lanes);
            TVector value = TSimd.Broadcast(x[0]);
            a0 = TSimd.MultiplyAdd(value, low, a0);
            a1 = TSimd.MultiplyAdd(value, high, a1);
            value = TSimd.Broadcast(x[1]);
            b0 = TSimd.MultiplyAdd(value, low, b0);
            b1 = TSimd.MultiplyAdd(value, high, b1);
            value = TSimd.Broadcast(x[2]);
            c0 = TSimd.MultiplyAdd(value, low, c0);
            c1 = TSimd.MultiplyAdd(value, high, c1);
            value = TSimd.Broadcast(x[3]);
            d0 = TSimd.MultiplyAdd(value, low, d0);
            d1 = TSimd.MultiplyAdd(value, high, d1);
            value = TSimd.Broadcast(x[4]);
            e0 = TSimd.MultiplyAdd(value, low, e0);
            e1 = TSimd.MultiplyAdd(value, high, e1);
            value = TSimd.Broadcast(x[5]);
            f0 = TSimd.MultiplyAdd(value, low, f0);
            f1 = TSimd.MultiplyAdd(value, high, f1);
            x += Tokens;
            w += 2 * TSimd.Lanes;
        }

        Store(sums, a0, a1);
        Store(sums + 2 * TSimd.Lanes, b0, b1);
        Store(sums + 4 * TSimd.Lanes, c0, c1);
        Store(sums + 6 * TSimd.Lanes, d0, d1);
        Store(sums + 8 * TSimd.Lanes, e0, e1);
        Store(sums + 10 * TSimd.Lanes, f0, f1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* destination, TVector low, TVector high)
    {
        TSimd.Store(low, destination);
        TSimd.Store(high, destination + TSimd.Lanes);
    }
}
