using System.Numerics.Tensors;
using QuantSdk.Attention;

namespace QuantSdk.Cpu;

/// <summary>Widens half precision.</summary>
internal sealed class HalfCacheDecoder(HalfKeyValueCache cache) : ICacheDecoder
{
    /// <inheritdoc/>
    public void DecodeKey(int sequence, int head, int token, Span<float> destination) =>
        Decode(cache.Keys, sequence, head, token, 0, destination);

    /// <inheritdoc/>
    public void DecodeValue(int sequence, int head, int token, int first, Span<float> destination) =>
        Decode(cache.Values, sequence, head, token, first, destination);

    private void Decode(Half[] plane, int sequence, int head, int token, int first, Span<float> destination)
    {
        KeyValueShape shape = cache.Shape;
        int start = (int)(shape.RowOf(sequence, head, token) * shape.HeadDimension) + first;
        TensorPrimitives.ConvertToSingle(plane.AsSpan(start, destination.Length), destination);
    }
}
