using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuantSdk.Numerics;

/// <summary>Finds the smallest of many values, eight at a time; of equal values the first one, on every machine.</summary>
internal static class SmallestValue
{
    private const int Lanes = 8;

    /// <summary>The index of the smallest value.</summary>
    /// <param name="values">A multiple of eight values, none of them NaN.</param>
    public static int IndexOf(ReadOnlySpan<float> values)
    {
        ref float first = ref MemoryMarshal.GetReference(values);
        Vector256<float> best = Vector256.Create(float.PositiveInfinity);
        Vector256<int> bestGroup = Vector256<int>.Zero;
        Vector256<int> group = Vector256<int>.Zero;
        for (int i = 0; i < values.Length; i += Lanes)
        {
            Vector256<float> current = Vector256.LoadUnsafe(ref first, (nuint)i);
            Vector256<float> better = Vector256.LessThan(current, best);
            best = Vector256.ConditionalSelect(better, current, best);
            bestGroup = Vector256.ConditionalSelect(better.AsInt32(), group, bestGroup);
            group += Vector256<int>.One;
        }

        return IndexOf(best, bestGroup);
    }

    /// <summary>The index of the smallest value, given the smallest value of each lane and the group of eight that it came from.</summary>
    public static int IndexOf(Vector256<float> best, Vector256<int> bestGroup)
    {
        int lane = 0;
        for (int other = 1; other < Lanes; other++)
        {
            if (best[other] < best[lane] || (best[other] == best[lane] && bestGroup[other] < bestGroup[lane]))
            {
                lane = other;
            }
        }

        return bestGroup[lane] * Lanes + lane;
    }
}
