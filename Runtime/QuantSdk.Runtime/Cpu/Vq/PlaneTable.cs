using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using QuantSdk.Cpu.Simd;

namespace QuantSdk.Cpu.Vq;

/// <summary>Tables of partial sums as three planes of bytes, built straight from the codebooks.</summary>
internal static unsafe class PlaneTable
{
    /// <summary>Bytes of one index column: three planes of 256.</summary>
    public const int Bytes = 3 * PartialSumLayout.Entries;

    /// <summary>What is added to each integer to make it unsigned.</summary>
    public const int Offset = 1 << 23;

    // The quotient of the largest sum and the step is off by a few units in the last place and must stay below 2^23.
    private const int RoundingRoom = 16;

    /// <summary>Builds the tables of a chunk, rounded to 24 bits.</summary>
    /// <param name="layout">The weights.</param>
    /// <param name="x">The token.</param>
    /// <param name="row">A row of the tile.</param>
    /// <param name="firstColumn">The first index column.</param>
    /// <param name="columns">Index columns.</param>
    /// <param name="planes">Receives [column][plane][256] bytes.</param>
    /// <returns>What an integer step is worth; NaN where an activation is not finite.</returns>
    public static float Build(PartialSumLayout layout, float* x, int row, int firstColumn, int columns, byte* planes)
    {
        int vectorSize = layout.Format.VectorSize;
        float largest = 0f;
        for (int column = firstColumn; column < firstColumn + columns; column++)
        {
            largest = MathF.Max(largest, Bound(layout.LargestElements(row, column), x + column / layout.Format.Residuals * vectorSize, vectorSize));
        }

        if (!float.IsFinite(largest))
        {
            new Span<byte>(planes, columns * Bytes).Clear();
            return float.NaN;
        }

        // Below this a reciprocal overflows; sums this small are zero beside any other token's.
        float step = MathF.Max(largest, 1e-30f) / (Offset - RoundingRoom);
        for (int column = firstColumn; column < firstColumn + columns; column++, planes += Bytes)
        {
            Column(layout.Codebook(row, column), x + column / layout.Format.Residuals * vectorSize, vectorSize, 1f / step, planes);
        }

        return step;
    }

    /// <summary>No entry's product with the activations is larger than this. NaN passes through.</summary>
    private static float Bound(float* largestElements, float* values, int vectorSize)
    {
        float bound = 0f;
        for (int element = 0; element < vectorSize; element++)
        {
            bound += MathF.Abs(values[element]) * largestElements[element];
        }

        return bound;
    }

    private static void Column(float* book, float* values, int vectorSize, float factor, byte* planes)
    {
        const int Lanes = 16;
        Vector512<int> offset = Vector512.Create(Offset);
        Vector512<byte> lowMiddle = Vector512.Create(EveryFourth(0), EveryFourth(1));
        Vector512<byte> high = Vector512.Create(EveryFourth(2), EveryFourth(2));
        for (int entry = 0; entry < PartialSumLayout.Entries; entry += 4 * Lanes)
        {
            float* line = book + entry;
            Vector512<float> a = Vector512<float>.Zero, b = a, c = a, d = a;
            for (int element = 0; element < vectorSize; element += 2, line += 2 * PartialSumLayout.Entries)
            {
                Vector512<float> value = Vector512.Create(values[element] * factor);
                a = Vector512.MultiplyAddEstimate(value, Vector512.Load(line), a);
                b = Vector512.MultiplyAddEstimate(value, Vector512.Load(line + Lanes), b);
                c = Vector512.MultiplyAddEstimate(value, Vector512.Load(line + 2 * Lanes), c);
                d = Vector512.MultiplyAddEstimate(value, Vector512.Load(line + 3 * Lanes), d);
                value = Vector512.Create(values[element + 1] * factor);
                a = Vector512.MultiplyAddEstimate(value, Vector512.Load(line + PartialSumLayout.Entries), a);
                b = Vector512.MultiplyAddEstimate(value, Vector512.Load(line + PartialSumLayout.Entries + Lanes), b);
                c = Vector512.MultiplyAddEstimate(value, Vector512.Load(line + PartialSumLayout.Entries + 2 * Lanes), c);
                d = Vector512.MultiplyAddEstimate(value, Vector512.Load(line + PartialSumLayout.Entries + 3 * Lanes), d);
            }

            Store(
                (Lookup64.RoundToInt(a) + offset).AsByte(),
                (Lookup64.RoundToInt(b) + offset).AsByte(),
                (Lookup64.RoundToInt(c) + offset).AsByte(),
                (Lookup64.RoundToInt(d) + offset).AsByte(),
                lowMiddle,
                high,
                planes + entry);
        }
    }

    /// <summary>
    /// Takes 64 integers apart: four permutations instead of a narrowing store per vector and plane. Halves are stored one by one, because
    /// joining them in a register takes more instructions than a second store.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(
        Vector512<byte> a, Vector512<byte> b, Vector512<byte> c, Vector512<byte> d, Vector512<byte> lowMiddle, Vector512<byte> high, byte* planes)
    {
        const int Half = 32;
        Vector512<byte> first = Lookup64.Permute(a, lowMiddle, b);
        Vector512<byte> second = Lookup64.Permute(c, lowMiddle, d);
        first.GetLower().Store(planes);
        second.GetLower().Store(planes + Half);
        first.GetUpper().Store(planes + PartialSumLayout.Entries);
        second.GetUpper().Store(planes + PartialSumLayout.Entries + Half);
        Lookup64.Permute(a, high, b).GetLower().Store(planes + 2 * PartialSumLayout.Entries);
        Lookup64.Permute(c, high, d).GetLower().Store(planes + 2 * PartialSumLayout.Entries + Half);
    }

    /// <summary>The bytes first, first + 4, ... of two registers: one byte of each of 32 integers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> EveryFourth(byte first) => (Vector256<byte>.Indices * 4) + Vector256.Create(first);
}
