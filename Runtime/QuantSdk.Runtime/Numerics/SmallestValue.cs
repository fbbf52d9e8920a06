using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuantSdk.Numerics;

/// <summary>Finds the smallest of many values, eight at a time; of equal values the first one, on every machine.</summary>
internal static class SmallestValue
{
    private const int Lanes = 8;

    /// <summary>The index of the smallest value. The value itself is found first and then its place: to carry both along would make every step wait for the one before.</summary>
    /// <param name="values">A multiple of eight values, none of them NaN.</param>
    public static int IndexOf(ReadOnlySpan<float> values)
    {
        ref float first = ref MemoryMarshal.GetReference(values);
        Vector256<float> least0 = Vector256.Create(float.PositiveInfinity), least1 = least0, least2 = least0, least3 = least0;
        int i = 0;
        for (; i <= values.Length - 4 * Lanes; i += 4 * Lanes)
        {
            least0 = Vector256.MinNative(Vector256.LoadUnsafe(ref first, (nuint)i), least0);
            least1 = Vector256.MinNative(Vector256.LoadUnsafe(ref first, (nuint)i + Lanes), least1);
            least2 = Vector256.MinNative(Vector256.LoadUnsafe(ref first, (nuint)i + 2 * Lanes), least2);
            least3 = Vector256.MinNative(Vector256.LoadUnsafe(ref first, (nuint)i + 3 * Lanes), least3);
        }

        for (; i < values.Length; i += Lanes)
        {
            least0 = Vector256.MinNative(Vector256.LoadUnsafe(ref first, (nuint)i), least0);
        }

        return PlaceOf(Broadcast(Vector256.MinNative(Vector256.MinNative(least0, least1), Vector256.MinNative(least2, least3))), values);
    }

    /// <summary>The smallest of eight lanes, in each of them.</summary>
    private static Vector256<float> Broadcast(Vector256<float> values)
    {
        values = Vector256.MinNative(values, Vector256.Shuffle(values, Vector256.Create(4, 5, 6, 7, 0, 1, 2, 3)));
        values = Vector256.MinNative(values, Vector256.Shuffle(values, Vector256.Create(2, 3, 0, 1, 6, 7, 4, 5)));
        return Vector256.MinNative(values, Vector256.Shuffle(values, Vector256.Create(1, 0, 3, 2, 5, 4, 7, 6)));
    }

    private static int PlaceOf(Vector256<float> value, ReadOnlySpan<float> values)
    {
        ref float first = ref MemoryMarshal.GetReference(values);
        for (int i = 0; i < values.Length; i += Lanes)
        {
            uint equal = Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)i), value).ExtractMostSignificantBits();
            if (equal != 0)
            {
                return i + BitOperations.TrailingZeroCount(equal);
            }
        }

        return 0;
    }
}
