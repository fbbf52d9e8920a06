using QuantSdk.Attention;

namespace TinyLlama;

/// <summary>Attention whose values are stored in a basis: they are carried into it as they come, and outputs are brought back. An instance serves one thread at a time.</summary>
internal sealed class RebasedAttention(IAttention inner, ValueBasis basis) : IAttention
{
    private float[] scratch = [];

    /// <inheritdoc/>
    public int QueryHeads => inner.QueryHeads;

    /// <inheritdoc/>
    public int KeyValueHeads => inner.KeyValueHeads;

    /// <inheritdoc/>
    public int HeadDimension => inner.HeadDimension;

    /// <inheritdoc/>
    public KeyValueCache CreateCache(int sequences, int maximumLength) => inner.CreateCache(sequences, maximumLength);

    /// <inheritdoc/>
    public void Append(KeyValueCache cache, ReadOnlySpan<float> keys, ReadOnlySpan<float> values) => inner.Append(cache, keys, Carry(values));

    /// <inheritdoc/>
    public void Append(KeyValueCache cache, int sequence, ReadOnlySpan<float> keys, ReadOnlySpan<float> values) =>
        inner.Append(cache, sequence, keys, Carry(values));

    /// <inheritdoc/>
    public void Decode(KeyValueCache cache, ReadOnlySpan<float> queries, Span<float> outputs)
    {
        inner.Decode(cache, queries, outputs);
        basis.Restore(outputs, QueryHeads);
    }

    /// <inheritdoc/>
    public void Decode(KeyValueCache cache, ReadOnlySpan<float> queries, ReadOnlySpan<float> keys, ReadOnlySpan<float> values, Span<float> outputs)
    {
        inner.Decode(cache, queries, keys, Carry(values), outputs);
        basis.Restore(outputs, QueryHeads);
    }

    /// <inheritdoc/>
    public void Prefill(KeyValueCache cache, int sequence, ReadOnlySpan<float> queries, ReadOnlySpan<float> keys, ReadOnlySpan<float> values, Span<float> outputs)
    {
        inner.Prefill(cache, sequence, queries, keys, Carry(values), outputs);
        basis.Restore(outputs, QueryHeads);
    }

    /// <summary>The values in the basis; valid until the next call.</summary>
    private ReadOnlySpan<float> Carry(ReadOnlySpan<float> values)
    {
        if (scratch.Length < values.Length)
        {
            scratch = new float[values.Length];
        }

        Span<float> carried = scratch.AsSpan(0, values.Length);
        values.CopyTo(carried);
        basis.Apply(carried);
        return carried;
    }
}
