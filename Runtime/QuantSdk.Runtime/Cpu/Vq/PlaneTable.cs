using System.Runtime.Intrinsics;
using QuantSdk.Cpu.Simd;

namespace QuantSdk.Cpu.Vq;

/// <summary>Tables of partial sums as three planes of bytes.</summary>
internal static unsafe class PlaneTable
{
    /// <summary>Bytes of one index column: three planes of 256.</summary>
    public const int Bytes = 3 * PartialSumLayout.Entries;

    /// <summary>What is added to each integer to make it unsigned.</summary>
    public const int Offset = 1 << 23;

    // The quotient of the largest sum and the step is off by a few units in the last place and must stay below 2^23.
    private const int RoundingRoom = 16;

    /// <summary>Rounds the tables of a chunk to 24 bits.</summary>
    /// <param name="table">columns x 256 singles.</param>
    /// <param name="columns">Index columns.</param>
    /// <param name="planes">Receives [column][plane][256] bytes.</param>
    /// <returns>What an integer step is worth; NaN where a partial sum is not finite.</returns>
    public static float Split(float* table, int columns, byte* planes)
    {
        float largest = Largest(table, columns * PartialSumLayout.Entries);
        if (!float.IsFinite(largest))
        {
            new Span<byte>(planes, columns * Bytes).Clear();
            return float.NaN;
        }

        // Below this a reciprocal overflows; sums this small are zero beside any other token's.
        float step = MathF.Max(largest, 1e-30f) / (Offset - RoundingRoom);
        Vector512<float> factor = Vector512.Create(1f / step);
        for (int column = 0; column < columns; column++, planes += Bytes)
        {
            for (int entry = 0; entry < PartialSumLayout.Entries; entry += Vector512<float>.Count, table += Vector512<float>.Count)
            {
                Vector512<int> value = Lookup64.RoundToInt(Vector512.Load(table) * factor) + Vector512.Create(Offset);
                Lookup64.LowBytes(value).Store(planes + entry);
                Lookup64.LowBytes(Vector512.ShiftRightLogical(value, 8)).Store(planes + PartialSumLayout.Entries + entry);
                Lookup64.LowBytes(Vector512.ShiftRightLogical(value, 16)).Store(planes + 2 * PartialSumLayout.Entries + entry);
            }
        }

        return step;
    }

    /// <summary>The largest magnitude. Bits of magnitudes order like the magnitudes, with infinity and then NaN on top.</summary>
    private static float Largest(float* table, int count)
    {
        Vector512<int> largest = Vector512<int>.Zero;
        Vector512<int> mask = Vector512.Create(int.MaxValue);
        for (int i = 0; i < count; i += Vector512<float>.Count)
        {
            largest = Vector512.Max(largest, Vector512.Load(table + i).AsInt32() & mask);
        }

        int result = 0;
        for (int i = 0; i < Vector512<int>.Count; i++)
        {
            result = Math.Max(result, largest[i]);
        }

        return BitConverter.Int32BitsToSingle(result);
    }
}
