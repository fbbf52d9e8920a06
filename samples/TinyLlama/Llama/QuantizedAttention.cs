using QuantSdk.Attention;

namespace TinyLlama;

/// <summary>Attention of the library over a quantized cache.</summary>
internal sealed class QuantizedAttention(int layer, IAttention attention) : ICachedAttention
{
    /// <inheritdoc/>
    public void Attend(Workspace work, SequenceCache[] caches, int tokens)
    {
        int length = tokens / caches.Length;
        int queryWidth = attention.QueryHeads * attention.HeadDimension;
        int keyWidth = attention.KeyValueHeads * attention.HeadDimension;
        for (int sequence = 0; sequence < caches.Length; sequence++)
        {
            KeyValueCache cache = ((QuantizedCache)caches[sequence])[layer];
            ReadOnlySpan<float> queries = work.Queries.AsSpan(sequence * length * queryWidth, length * queryWidth);
            ReadOnlySpan<float> keys = work.Keys.AsSpan(sequence * length * keyWidth, length * keyWidth);
            ReadOnlySpan<float> values = work.Values.AsSpan(sequence * length * keyWidth, length * keyWidth);
            Span<float> attended = work.Attended.AsSpan(sequence * length * queryWidth, length * queryWidth);
            if (length == 1)
            {
                attention.Decode(cache, queries, keys, values, attended);
            }
            else
            {
                attention.Prefill(cache, 0, queries, keys, values, attended);
            }
        }
    }
}
