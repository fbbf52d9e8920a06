using System.Numerics.Tensors;

namespace QuantSdk.Attention;

/// <summary>A cache in half precision: [sequence, head, token, element] for keys and for values, each rounded to nearest, ties to even. Every NaN is stored as <see cref="Half.NaN"/>, because processors differ in a NaN's other bits.</summary>
public sealed class HalfKeyValueCache : KeyValueCache
{
    /// <summary>Creates an empty cache; see <see cref="KeyValueCache.Create"/>.</summary>
    public HalfKeyValueCache(HalfKeyValueFormat format, KeyValueShape shape, RotaryEmbedding? rotary)
        : base(format, shape, rotary)
    {
        long elements = (long)shape.Sequences * shape.TokenElements * shape.MaximumLength;
        Keys = new Half[elements];
        Values = new Half[elements];
    }

    /// <summary>Keys after the rotary embedding, [sequence, head, token, element].</summary>
    public Half[] Keys { get; }

    /// <summary>Values, [sequence, head, token, element].</summary>
    public Half[] Values { get; }

    /// <inheritdoc/>
    private protected override void StoreKey(int sequence, int head, int position, ReadOnlySpan<float> key) =>
        Store(key, Row(Keys, sequence, head, position));

    /// <inheritdoc/>
    private protected override void StoreValue(int sequence, int head, int position, ReadOnlySpan<float> value) =>
        Store(value, Row(Values, sequence, head, position));

    private static void Store(ReadOnlySpan<float> values, Span<Half> row)
    {
        TensorPrimitives.ConvertToHalf(values, row);
        foreach (ref Half value in row)
        {
            value = Half.IsNaN(value) ? Half.NaN : value;
        }
    }

    private Span<Half> Row(Half[] plane, int sequence, int head, int position) =>
        plane.AsSpan((int)(Shape.RowOf(sequence, head, position) * Shape.HeadDimension), Shape.HeadDimension);
}
