using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using QuantSdk.Cpu.Threading;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Lattice;

/// <summary>
/// One transformed token times rows of E8P codes. Per code: the entry's eight magnitudes, an exclusive or with eight sign bits, a
/// multiply-add with eight activations. The shift of ±1/4 takes one more multiply-add per vector after adding it to the point.
/// </summary>
internal readonly unsafe struct LatticeGemvJob(
    AlignedBuffer<ushort> codes, LatticeTables tables, float[] scales, float* x, float* y, int inFeatures, int outFeatures, int rowsPerPart) : IJob
{
    private const int Size = LatticeFormat.VectorSize;

    /// <inheritdoc/>
    public void Execute(int part)
    {
        int stages = scales.Length;
        int last = Math.Min(outFeatures, (part + 1) * rowsPerPart);
        for (int row = part * rowsPerPart; row < last; row++)
        {
            ushort* line = codes.Pointer + (long)row * (inFeatures / Size) * stages;
            y[row] = stages == 1 ? scales[0] * One(line) : Two(line);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> Point(ushort code)
    {
        Vector256<float> magnitudes = Vector256.Load(tables.Entries.Pointer + (code >> 8) * Size);
        Vector256<float> signs = Vector256.Load(tables.SignBits.Pointer + (code & 0xFF) * Size).AsSingle();
        return (magnitudes ^ signs) + Vector256.Create(tables.Shifts.Pointer[code & 0xFF]);
    }

    private float One(ushort* line)
    {
        Vector256<float> even = Vector256<float>.Zero, odd = Vector256<float>.Zero;
        int vectors = inFeatures / Size;
        int vector = 0;
        for (; vector < vectors - 1; vector += 2)
        {
            even = Vector256.MultiplyAddEstimate(Point(line[vector]), Vector256.Load(x + vector * Size), even);
            odd = Vector256.MultiplyAddEstimate(Point(line[vector + 1]), Vector256.Load(x + (vector + 1) * Size), odd);
        }

        if (vector < vectors)
        {
            even = Vector256.MultiplyAddEstimate(Point(line[vector]), Vector256.Load(x + vector * Size), even);
        }

        return Vector256.Sum(even + odd);
    }

    private float Two(ushort* line)
    {
        Vector256<float> first = Vector256<float>.Zero, second = Vector256<float>.Zero;
        for (int vector = 0; vector < inFeatures / Size; vector++)
        {
            Vector256<float> activations = Vector256.Load(x + vector * Size);
            first = Vector256.MultiplyAddEstimate(Point(line[2 * vector]), activations, first);
            second = Vector256.MultiplyAddEstimate(Point(line[2 * vector + 1]), activations, second);
        }

        return scales[0] * Vector256.Sum(first) + scales[1] * Vector256.Sum(second);
    }
}
