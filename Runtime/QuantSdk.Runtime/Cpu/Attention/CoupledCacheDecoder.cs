using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using QuantSdk.Attention;
using QuantSdk.Cpu.Decode;

namespace QuantSdk.Cpu;

/// <summary>Looks codebook entries up, and turns keys that are stored before the rotary embedding.</summary>
internal sealed unsafe class CoupledCacheDecoder : ICacheDecoder
{
    private readonly CoupledKeyValueCache cache;
    private readonly CoupledKeyValueFormat format;
    private readonly AlignedBuffer<float> keys;
    private readonly AlignedBuffer<float> values;
    private readonly RotaryEmbedding? rotary;
    private readonly int rowBytes;

    /// <summary>Reads a cache.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="keys">Its codebooks for keys, widened.</param>
    /// <param name="values">Its codebooks for values, widened.</param>
    public CoupledCacheDecoder(CoupledKeyValueCache cache, AlignedBuffer<float> keys, AlignedBuffer<float> values)
    {
        this.cache = cache;
        this.keys = keys;
        this.values = values;
        format = cache.Format;
        rotary = format.KeysAreRotated ? null : cache.Rotary;
        rowBytes = format.RowBytes(cache.Shape.HeadDimension);
    }

    /// <summary>Widens codebooks.</summary>
    public static AlignedBuffer<float> Widen(Half[] codebooks)
    {
        AlignedBuffer<float> widened = new(codebooks.Length);
        TensorPrimitives.ConvertToSingle(codebooks, widened.Span);
        return widened;
    }

    /// <inheritdoc/>
    public void DecodeKey(int sequence, int head, int token, Span<float> destination)
    {
        Decode(cache.KeyCodes, keys.Pointer, sequence, head, token, 0, destination);
        rotary?.Rotate(destination, token);
    }

    /// <inheritdoc/>
    public void DecodeValue(int sequence, int head, int token, int first, Span<float> destination) =>
        Decode(cache.ValueCodes, values.Pointer, sequence, head, token, first, destination);

    private void Decode(byte[] codes, float* codebooks, int sequence, int head, int token, int first, Span<float> destination)
    {
        int size = format.VectorSize;
        int group = first / size;
        long bookLength = (long)format.Entries * size;
        float* book = codebooks + ((long)head * (cache.Shape.HeadDimension / size) + group) * bookLength;
        ReadOnlySpan<byte> row = codes.AsSpan((int)cache.Shape.RowOf(sequence, head, token) * rowBytes, rowBytes);
        fixed (float* target = destination)
        {
            for (int i = 0; i < destination.Length; i += size, group++, book += bookLength)
            {
                int index = format.IndexBits == 8 ? row[group] : Layers.BitPacking.Read(row, group, format.IndexBits);
                Copy(book + index * size, target + i, size);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(float* source, float* target, int size)
    {
        if (size == 2)
        {
            *(ulong*)target = *(ulong*)source;
        }
        else
        {
            for (int i = 0; i < size; i += 4)
            {
                *(UInt128*)(target + i) = *(UInt128*)(source + i);
            }
        }
    }
}
