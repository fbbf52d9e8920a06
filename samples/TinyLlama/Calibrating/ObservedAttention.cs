using QuantSdk.Attention;
using QuantSdk.Quantization;

namespace TinyLlama;

/// <summary>Attention whose keys and values are added to a calibration as they pass.</summary>
internal sealed class ObservedAttention(IAttention inner, KeyValueCalibration calibration) : IAttention
{
    /// <inheritdoc/>
    public int QueryHeads => inner.QueryHeads;

    /// <inheritdoc/>
    public int KeyValueHeads => inner.KeyValueHeads;

    /// <inheritdoc/>
    public int HeadDimension => inner.HeadDimension;

    /// <inheritdoc/>
    public KeyValueCache CreateCache(int sequences, int maximumLength) => inner.CreateCache(sequences, maximumLength);

    /// <inheritdoc/>
    public void Append(KeyValueCache cache, ReadOnlySpan<float> keys, ReadOnlySpan<float> values) => inner.Append(cache, keys, values);

    /// <inheritdoc/>
    public void Append(KeyValueCache cache, int sequence, ReadOnlySpan<float> keys, ReadOnlySpan<float> values) => inner.Append(cache, sequence, keys, values);

    /// <inheritdoc/>
    public void Decode(KeyValueCache cache, ReadOnlySpan<float> queries, Span<float> outputs) => inner.Decode(cache, queries, outputs);

    /// <inheritdoc/>
    public void Prefill(KeyValueCache cache, int sequence, ReadOnlySpan<float> queries, ReadOnlySpan<float> keys, ReadOnlySpan<float> values, Span<float> outputs)
    {
        calibration.Add(keys, values, cache.Lengths[sequence]);
        inner.Prefill(cache, sequence, queries, keys, values, outputs);
    }
}
