using System.Runtime.Intrinsics;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Vq;

/// <summary>One token times rows of 16-bit indices, one entry per index. Entries of eight may be in half precision (see <see cref="HalfEntries"/>).</summary>
internal readonly unsafe struct EntryGemvJob(
    AlignedBuffer<ushort> codes,
    AlignedBuffer<float>? codebooks,
    HalfEntries? halves,
    AlignedBuffer<float> scales,
    float factor,
    int vectorSize,
    int residuals,
    int entries,
    float* x,
    float* y,
    int inFeatures,
    int outFeatures,
    int rowsPerPart) : IJob
{
    /// <inheritdoc/>
    public void Execute(int part)
    {
        int last = Math.Min(outFeatures, (part + 1) * rowsPerPart);
        long rowCodes = (long)inFeatures / vectorSize * residuals;
        for (int row = part * rowsPerPart; row < last; row++)
        {
            ushort* line = codes.Pointer + row * rowCodes;
            float sum = 0f;
            for (int residual = 0; residual < residuals; residual++)
            {
                long first = (long)residual * entries * vectorSize;
                if (halves is not null)
                {
                    sum += HalfEights(line + residual, halves.Codebooks.Pointer + first);
                    continue;
                }

                float* book = codebooks!.Pointer + first;
                sum += vectorSize switch
                {
                    4 => Fours(line + residual, book),
                    8 => Eights(line + residual, book),
                    _ => Sixteens(line + residual, book),
                };
            }

            y[row] = sum * factor * scales.Pointer[row];
        }
    }

    private float Fours(ushort* line, float* book)
    {
        Vector128<float> even = Vector128<float>.Zero, odd = even;
        int k = 0;
        for (; k <= inFeatures - 8; k += 8, line += 2 * residuals)
        {
            even = Vector128.MultiplyAddEstimate(Vector128.Load(book + line[0] * 4), Vector128.Load(x + k), even);
            odd = Vector128.MultiplyAddEstimate(Vector128.Load(book + line[residuals] * 4), Vector128.Load(x + k + 4), odd);
        }

        if (k < inFeatures)
        {
            even = Vector128.MultiplyAddEstimate(Vector128.Load(book + line[0] * 4), Vector128.Load(x + k), even);
        }

        return Vector128.Sum(even + odd);
    }

    private float Eights(ushort* line, float* book)
    {
        // Four sums cover the latency of the multiply-add.
        Vector256<float> a = Vector256<float>.Zero, b = a, c = a, d = a;
        int k = 0;
        for (; k <= inFeatures - 32; k += 32, line += 4 * residuals)
        {
            a = Vector256.MultiplyAddEstimate(Vector256.Load(book + line[0] * 8), Vector256.Load(x + k), a);
            b = Vector256.MultiplyAddEstimate(Vector256.Load(book + line[residuals] * 8), Vector256.Load(x + k + 8), b);
            c = Vector256.MultiplyAddEstimate(Vector256.Load(book + line[2 * residuals] * 8), Vector256.Load(x + k + 16), c);
            d = Vector256.MultiplyAddEstimate(Vector256.Load(book + line[3 * residuals] * 8), Vector256.Load(x + k + 24), d);
        }

        for (; k < inFeatures; k += 8, line += residuals)
        {
            a = Vector256.MultiplyAddEstimate(Vector256.Load(book + line[0] * 8), Vector256.Load(x + k), a);
        }

        return Vector256.Sum(a + b + (c + d));
    }

    private float HalfEights(ushort* line, short* book)
    {
        Vector256<float> a = Vector256<float>.Zero, b = a, c = a, d = a;
        int k = 0;
        for (; k <= inFeatures - 32; k += 32, line += 4 * residuals)
        {
            a = Vector256.MultiplyAddEstimate(HalfEntries.Load(book + line[0] * 8), Vector256.Load(x + k), a);
            b = Vector256.MultiplyAddEstimate(HalfEntries.Load(book + line[residuals] * 8), Vector256.Load(x + k + 8), b);
            c = Vector256.MultiplyAddEstimate(HalfEntries.Load(book + line[2 * residuals] * 8), Vector256.Load(x + k + 16), c);
            d = Vector256.MultiplyAddEstimate(HalfEntries.Load(book + line[3 * residuals] * 8), Vector256.Load(x + k + 24), d);
        }

        for (; k < inFeatures; k += 8, line += residuals)
        {
            a = Vector256.MultiplyAddEstimate(HalfEntries.Load(book + line[0] * 8), Vector256.Load(x + k), a);
        }

        return Vector256.Sum(a + b + (c + d));
    }

    private float Sixteens(ushort* line, float* book)
    {
        Vector256<float> a = Vector256<float>.Zero, b = a;
        for (int k = 0; k < inFeatures; k += 16, line += residuals)
        {
            float* entry = book + line[0] * 16;
            a = Vector256.MultiplyAddEstimate(Vector256.Load(entry), Vector256.Load(x + k), a);
            b = Vector256.MultiplyAddEstimate(Vector256.Load(entry + 8), Vector256.Load(x + k + 8), b);
        }

        return Vector256.Sum(a + b);
    }
}
