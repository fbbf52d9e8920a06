using QuantSdk.Attention;
using QuantSdk.Layers;

namespace QuantSdk.Reference;

/// <summary>Decodes what a cache stores to float64, without any rounding.</summary>
internal static class OracleCacheDecoder
{
    /// <summary>One head of one token's key, after the rotary embedding, and in the Hadamard basis where the format stores it there.</summary>
    public static double[] DecodeKey(KeyValueCache cache, int sequence, int head, int token)
    {
        double[] key = [.. Enumerable.Range(0, cache.Shape.HeadDimension).Select(element => KeyElement(cache, sequence, head, token, element))];
        return cache.Format.KeysAreRotated ? key : Rotate(cache.Rotary, key, token);
    }

    /// <summary>One head of one token's value.</summary>
    public static double[] DecodeValue(KeyValueCache cache, int sequence, int head, int token) =>
        [.. Enumerable.Range(0, cache.Shape.HeadDimension).Select(element => ValueElement(cache, sequence, head, token, element))];

    /// <summary>Turns a head by a position.</summary>
    public static double[] Rotate(RotaryEmbedding? rotary, double[] head, int position)
    {
        if (rotary is null)
        {
            return head;
        }

        double[] turned = new double[head.Length];
        for (int i = 0; i < rotary.Pairs; i++)
        {
            double cosine = rotary.Cosines[position * rotary.Pairs + i];
            double sine = rotary.Sines[position * rotary.Pairs + i];
            turned[i] = head[i] * cosine - head[i + rotary.Pairs] * sine;
            turned[i + rotary.Pairs] = head[i + rotary.Pairs] * cosine + head[i] * sine;
        }

        return turned;
    }

    private static double KeyElement(KeyValueCache cache, int sequence, int head, int token, int element)
    {
        long row = cache.Shape.RowOf(sequence, head, token);
        int dimension = cache.Shape.HeadDimension;
        return cache switch
        {
            HalfKeyValueCache half => (double)half.Keys[row * dimension + element],
            IntegerKeyValueCache integer => Integer(integer.Format, integer.KeyCodes, integer.KeyScales, row * dimension + element),
            MantKeyValueCache mant => Mant(mant.KeyCodes, mant.KeyScales, mant.KeyTypes, row * dimension + element, mant.Format.GroupSize),
            CoupledKeyValueCache coupled => Entry(coupled, coupled.KeyCodes, coupled.Codebooks.Keys, row, head, element),
            _ => throw new ArgumentException($"The reference knows no cache of type {cache.GetType().Name}.", nameof(cache)),
        };
    }

    private static double ValueElement(KeyValueCache cache, int sequence, int head, int token, int element)
    {
        long row = cache.Shape.RowOf(sequence, head, token);
        int dimension = cache.Shape.HeadDimension;
        return cache switch
        {
            HalfKeyValueCache half => (double)half.Values[row * dimension + element],
            IntegerKeyValueCache integer => Integer(integer.Format, integer.ValueCodes, integer.ValueScales, row * dimension + element),
            MantKeyValueCache mant => MantValue(mant, sequence, head, token, element),
            CoupledKeyValueCache coupled => Entry(coupled, coupled.ValueCodes, coupled.Codebooks.Values, row, head, element),
            _ => throw new ArgumentException($"The reference knows no cache of type {cache.GetType().Name}.", nameof(cache)),
        };
    }

    private static double Integer(IntegerKeyValueFormat format, byte[] codes, Half[] scales, long index)
    {
        int code = BitPacking.Read(codes, index, format.Bits);
        return (double)scales[index / format.GroupSize] * (code > format.MaximumCode ? code - (1 << format.Bits) : code);
    }

    private static double Mant(byte[] codes, Half[] scales, byte[] types, long index, int size) =>
        (double)scales[index / size] * MantType.ValueOf(types[index / size], BitPacking.Read(codes, index, 4));

    private static double MantValue(MantKeyValueCache cache, int sequence, int head, int token, int channel)
    {
        int size = cache.Format.GroupSize;
        (int window, int offset) = Math.DivRem(token, size);
        if (window < cache.Lengths[sequence] / size)
        {
            return Mant(cache.ValueCodes, cache.ValueScales, cache.ValueTypes, cache.ValueGroupOf(sequence, head, window, channel) * size + offset, size);
        }

        long index = cache.WindowChannelOf(sequence, head, channel);
        sbyte exponent = cache.WindowExponents[index];
        return exponent == SharedExponent.NotFinite ? double.NaN : cache.WindowCodes[index * size + offset] * Math.Pow(2, exponent);
    }

    private static double Entry(CoupledKeyValueCache cache, byte[] codes, Half[] codebooks, long row, int head, int element)
    {
        CoupledKeyValueFormat format = cache.Format;
        (int group, int place) = Math.DivRem(element, format.VectorSize);
        int rowBytes = format.RowBytes(cache.Shape.HeadDimension);
        int index = BitPacking.Read(codes.AsSpan((int)row * rowBytes, rowBytes), group, format.IndexBits);
        long book = (long)head * cache.Codebooks.Groups + group;
        return (double)codebooks[(book * format.Entries + index) * format.VectorSize + place];
    }
}
