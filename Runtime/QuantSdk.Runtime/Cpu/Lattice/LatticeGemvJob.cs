using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using QuantSdk.Cpu.Threading;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Lattice;

/// <summary>
/// One transformed token times rows of E8P codes. Per code: the entry's eight magnitudes, an exclusive or with eight sign bits, a
/// multiply-add with eight activations. The shifts follow for eight codes at once.
/// </summary>
internal readonly unsafe struct LatticeGemvJob(
    LatticeLayout layout, LatticeTables tables, float[] scales, float* x, float* shiftSums, float* y, int outFeatures, int rowsPerPart) : IJob
{
    private const int Size = LatticeFormat.VectorSize;

    /// <inheritdoc/>
    public void Execute(int part)
    {
        float* entries = tables.Entries.Pointer;
        float* signs = (float*)tables.SignBits.Pointer;
        int last = Math.Min(outFeatures, (part + 1) * rowsPerPart);
        for (int row = part * rowsPerPart; row < last; row++)
        {
            float sum = 0f;
            for (int stage = 0; stage < layout.Stages; stage++)
            {
                long line = (long)row * layout.Stages + stage;
                Vector256<float> points = Points(layout.Codes.Pointer + line * layout.Vectors * 2, entries, signs, x, layout.Vectors);
                Vector256<float> shifts = Shifts(layout.Shifts.Pointer + line * layout.ShiftBytes);
                sum += scales[stage] * Vector256.Sum(points + shifts);
            }

            y[row] = sum;
        }
    }

    private static Vector256<float> Points(byte* codes, float* entries, float* signs, float* x, int vectors)
    {
        // Four sums cover the latency of the multiply-add.
        Vector256<float> a = Vector256<float>.Zero, b = a, c = a, d = a;
        float* end = x + vectors / 4 * 4 * Size;
        for (; x < end; x += 4 * Size, codes += 8)
        {
            a = Vector256.MultiplyAddEstimate(Point(codes, entries, signs), Vector256.Load(x), a);
            b = Vector256.MultiplyAddEstimate(Point(codes + 2, entries, signs), Vector256.Load(x + Size), b);
            c = Vector256.MultiplyAddEstimate(Point(codes + 4, entries, signs), Vector256.Load(x + 2 * Size), c);
            d = Vector256.MultiplyAddEstimate(Point(codes + 6, entries, signs), Vector256.Load(x + 3 * Size), d);
        }

        for (int left = vectors % 4; left > 0; left--, x += Size, codes += 2)
        {
            a = Vector256.MultiplyAddEstimate(Point(codes, entries, signs), Vector256.Load(x), a);
        }

        return a + b + (c + d);
    }

    /// <summary>A point without its shift.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Point(byte* code, float* entries, float* signs) =>
        Vector256.Load(entries + (nuint)code[0] * Size) ^ Vector256.Load(signs + (nuint)code[1] * Size);

    /// <summary>The sum of ± a quarter of each vector's activations.</summary>
    private Vector256<float> Shifts(byte* parities)
    {
        float* signs = (float*)tables.ShiftSigns.Pointer;
        Vector256<float> sum = Vector256<float>.Zero;
        for (int block = 0; block < layout.ShiftBytes; block++)
        {
            sum += Vector256.Load(shiftSums + block * LatticeLayout.ShiftBlock) ^ Vector256.Load(signs + (nuint)parities[block] * Size);
        }

        return sum;
    }
}
