using System.Runtime.CompilerServices;
using QuantSdk.Cpu.Simd;

namespace QuantSdk.Cpu;

/// <summary>Products of attention in single precision, one vector width.</summary>
internal static unsafe class FloatRows<TSimd, TVector>
    where TSimd : struct, ISimd<TVector>
    where TVector : unmanaged
{
    /// <summary>Scores of one query row against rows of keys.</summary>
    /// <param name="query">The row, a multiple of 16 values.</param>
    /// <param name="keys">The keys, one after the other.</param>
    /// <param name="length">Values of a row.</param>
    /// <param name="count">Keys.</param>
    /// <param name="scores">Receives the scores.</param>
    public static void Dot(float* query, float* keys, int length, int count, float* scores)
    {
        int i = 0;
        for (; i <= count - 4; i += 4)
        {
            TVector sum0 = TSimd.Zero, sum1 = TSimd.Zero, sum2 = TSimd.Zero, sum3 = TSimd.Zero;
            float* key = keys + (long)i * length;
            for (int k = 0; k < length; k += TSimd.Lanes)
            {
                TVector q = TSimd.Load(query + k);
                sum0 = TSimd.MultiplyAdd(q, TSimd.Load(key + k), sum0);
                sum1 = TSimd.MultiplyAdd(q, TSimd.Load(key + length + k), sum1);
                sum2 = TSimd.MultiplyAdd(q, TSimd.Load(key + 2 * length + k), sum2);
                sum3 = TSimd.MultiplyAdd(q, TSimd.Load(key + 3 * length + k), sum3);
            }

            scores[i] = TSimd.Sum(sum0);
            scores[i + 1] = TSimd.Sum(sum1);
            scores[i + 2] = TSimd.Sum(sum2);
            scores[i + 3] = TSimd.Sum(sum3);
        }

        for (; i < count; i++)
        {
            TVector sum = TSimd.Zero;
            for (int k = 0; k < length; k += TSimd.Lanes)
            {
                sum = TSimd.MultiplyAdd(TSimd.Load(query + k), TSimd.Load(keys + (long)i * length + k), sum);
            }

            scores[i] = TSimd.Sum(sum);
        }
    }

    /// <summary>output += Σ weight · row.</summary>
    /// <param name="weights">A weight for each row.</param>
    /// <param name="rows">Rows, one after the other.</param>
    /// <param name="stride">Values of a row, a multiple of 16.</param>
    /// <param name="count">Rows.</param>
    /// <param name="output">Receives a row.</param>
    /// <param name="length">Values of the output.</param>
    public static void Accumulate(float* weights, float* rows, int stride, int count, float* output, int length)
    {
        float* sums = stackalloc float[4 * TSimd.Lanes];
        for (int column = 0; column < length; column += 4 * TSimd.Lanes)
        {
            int width = Math.Min(4 * TSimd.Lanes, length - column);
            new ReadOnlySpan<float>(output + column, width).CopyTo(new Span<float>(sums, width));
            if (width > 2 * TSimd.Lanes)
            {
                AccumulateFour(weights, rows + column, stride, count, sums);
            }
            else
            {
                AccumulateTwo(weights, rows + column, stride, count, sums);
            }

            new ReadOnlySpan<float>(sums, width).CopyTo(new Span<float>(output + column, width));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AccumulateFour(float* weights, float* rows, int stride, int count, float* sums)
    {
        int lanes = TSimd.Lanes;
        TVector sum0 = TSimd.Load(sums), sum1 = TSimd.Load(sums + lanes), sum2 = TSimd.Load(sums + 2 * lanes), sum3 = TSimd.Load(sums + 3 * lanes);
        for (int i = 0; i < count; i++, rows += stride)
        {
            TVector weight = TSimd.Broadcast(weights[i]);
            sum0 = TSimd.MultiplyAdd(weight, TSimd.Load(rows), sum0);
            sum1 = TSimd.MultiplyAdd(weight, TSimd.Load(rows + lanes), sum1);
            sum2 = TSimd.MultiplyAdd(weight, TSimd.Load(rows + 2 * lanes), sum2);
            sum3 = TSimd.MultiplyAdd(weight, TSimd.Load(rows + 3 * lanes), sum3);
        }

        TSimd.Store(sum0, sums);
        TSimd.Store(sum1, sums + lanes);
        TSimd.Store(sum2, sums + 2 * lanes);
        TSimd.Store(sum3, sums + 3 * lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AccumulateTwo(float* weights, float* rows, int stride, int count, float* sums)
    {
        TVector sum0 = TSimd.Load(sums), sum1 = TSimd.Load(sums + TSimd.Lanes);
        for (int i = 0; i < count; i++, rows += stride)
        {
            TVector weight = TSimd.Broadcast(weights[i]);
            sum0 = TSimd.MultiplyAdd(weight, TSimd.Load(rows), sum0);
            sum1 = TSimd.MultiplyAdd(weight, TSimd.Load(rows + TSimd.Lanes), sum1);
        }

        TSimd.Store(sum0, sums);
        TSimd.Store(sum1, sums + TSimd.Lanes);
    }
}
