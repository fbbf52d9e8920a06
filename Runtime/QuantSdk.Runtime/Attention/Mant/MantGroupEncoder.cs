using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuantSdk.Numerics;

namespace QuantSdk.Attention;

/// <summary>
/// Quantizes one group of the cache to 4 bits as M-ANT's real-time quantization unit does: the maximum, the sum and the sum of squares in one pass, a type from the
/// variance, then the nearest value of that type's grid. The same for keys, whose group lies along the head, and for values, whose group is a full window of 8-bit
/// integers times the channel's scale. Every step is exact or a single rounding, so that every device produces the same bits.
/// </summary>
internal static class MantGroupEncoder
{
    private const int Indices = 8;

    /// <summary>Quantizes a group.</summary>
    /// <param name="x">The group: a multiple of 32 values, at most 128.</param>
    /// <param name="table">Chooses the type.</param>
    /// <param name="codes">Receives two codes a byte, the first in the low nibble.</param>
    /// <param name="type">Receives the type: <see cref="MantType"/>.</param>
    /// <returns>
    /// The scale: max|x| divided by the grid's largest value and rounded to half precision. NaN, with all codes 0, where the group holds a NaN or an infinity or where
    /// the scale would be infinite.
    /// </returns>
    public static Half Encode(ReadOnlySpan<float> x, MantTypeTable table, Span<byte> codes, out byte type)
    {
        float maximum = Int8Activations.LargestMagnitude(x);
        sbyte exponent = SharedExponent.Of(maximum);
        if (exponent != SharedExponent.NotFinite)
        {
            type = TypeOf(x, exponent, table);
            Half scale = (Half)(maximum / MantType.MagnitudeOf(type, Indices - 1));
            if (Half.IsFinite(scale))
            {
                EncodeNearest(x, type, (float)scale, codes);
                return scale;
            }
        }

        codes[..(x.Length / 2)].Clear();
        type = MantType.Integer;
        return Half.NaN;
    }

    /// <summary>The type by the variance of q = round(x · 2^-exponent), ties to even.</summary>
    private static byte TypeOf(ReadOnlySpan<float> x, sbyte exponent, MantTypeTable table)
    {
        Vector256<float> inverse = Vector256.Create(SharedExponent.PowerOf(-exponent));
        Vector256<int> sums = Vector256<int>.Zero, squares = Vector256<int>.Zero, maxima = Vector256<int>.Zero;
        for (int i = 0; i < x.Length; i += Vector256<float>.Count)
        {
            Vector256<int> q = Vector256.ConvertToInt32(Vector256.Round(Vector256.Create(x[i..]) * inverse));
            sums += q;
            squares += q * q;
            maxima = Vector256.Max(maxima, Vector256.Abs(q));
        }

        int maximum = 0;
        for (int lane = 0; lane < Vector256<int>.Count; lane++)
        {
            maximum = Math.Max(maximum, maxima[lane]);
        }

        return table.TypeOf(x.Length, Vector256.Sum(sums), Vector256.Sum(squares), maximum);
    }

    /// <summary>
    /// Writes the index whose value is nearest to |x| / scale; a tie goes to the smaller one. The index counts the midpoints t between neighbouring values with
    /// |x| > t · scale; the product is exact, because t has 12 significant bits at most and the scale 11.
    /// </summary>
    [SkipLocalsInit]
    private static void EncodeNearest(ReadOnlySpan<float> x, byte type, float scale, Span<byte> codes)
    {
        Span<Vector256<float>> bounds = stackalloc Vector256<float>[Indices - 1];
        for (int i = 0; i < bounds.Length; i++)
        {
            bounds[i] = Vector256.Create((MantType.MagnitudeOf(type, i) + MantType.MagnitudeOf(type, i + 1)) * 0.5f * scale);
        }

        ref float source = ref MemoryMarshal.GetReference(x);
        Span<byte> values = stackalloc byte[128];
        for (int i = 0; i < x.Length; i += Vector256<float>.Count)
        {
            Vector256<float> value = Vector256.LoadUnsafe(ref source, (nuint)i);
            Vector256<float> magnitude = Vector256.Abs(value);
            Vector256<int> index = Vector256.BitwiseAnd(Vector256.LessThan(value, Vector256<float>.Zero).AsInt32(), Vector256.Create(8));
            foreach (Vector256<float> bound in bounds)
            {
                index -= Vector256.GreaterThan(magnitude, bound).AsInt32();
            }

            Vector128<short> shorts = Vector128.Narrow(index.GetLower(), index.GetUpper());
            Vector128.Narrow(shorts, shorts).GetLower().AsByte().CopyTo(values[i..]);
        }

        for (int i = 0; i < x.Length / 2; i++)
        {
            codes[i] = (byte)(values[2 * i] | values[2 * i + 1] << 4);
        }
    }
}
