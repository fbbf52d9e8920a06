namespace QuantSdk.Attention;

/// <summary>
/// Grouped-query attention over a quantized cache: softmax(q·K / sqrt(head dimension)) V, where query heads h·r to h·r + r - 1 share key-value head h, r being query heads over
/// key-value heads. Queries and keys are given before the rotary embedding; the layer turns them.
/// </summary>
public interface IAttention
{
    /// <summary>Query heads, a multiple of <see cref="KeyValueHeads"/>.</summary>
    int QueryHeads { get; }

    /// <summary>Key-value heads.</summary>
    int KeyValueHeads { get; }

    /// <summary>Elements of a head.</summary>
    int HeadDimension { get; }

    /// <summary>Creates an empty cache in the layer's format.</summary>
    /// <param name="sequences">Sequences.</param>
    /// <param name="maximumLength">Tokens that a sequence can hold.</param>
    KeyValueCache CreateCache(int sequences, int maximumLength);

    /// <summary>Appends one token to every sequence.</summary>
    /// <param name="cache">A cache that this layer created.</param>
    /// <param name="keys">sequences x key-value heads x head dimension values.</param>
    /// <param name="values">As many.</param>
    /// <exception cref="InvalidOperationException">QSDK4101: a sequence would pass the maximum length. Nothing is stored.</exception>
    void Append(KeyValueCache cache, ReadOnlySpan<float> keys, ReadOnlySpan<float> values);

    /// <summary>Appends tokens to one sequence.</summary>
    /// <param name="cache">A cache that this layer created.</param>
    /// <param name="sequence">The sequence.</param>
    /// <param name="keys">tokens x key-value heads x head dimension values.</param>
    /// <param name="values">As many.</param>
    /// <exception cref="InvalidOperationException">QSDK4101: the sequence would pass the maximum length. Nothing is stored.</exception>
    void Append(KeyValueCache cache, int sequence, ReadOnlySpan<float> keys, ReadOnlySpan<float> values);

    /// <summary>Attends with one token of every sequence, the last one in the cache: append it first.</summary>
    /// <param name="cache">A cache that this layer created. A sequence without tokens gives zeros.</param>
    /// <param name="queries">sequences x query heads x head dimension values.</param>
    /// <param name="outputs">Receives as many.</param>
    void Decode(KeyValueCache cache, ReadOnlySpan<float> queries, Span<float> outputs);

    /// <summary>Appends one token to every sequence and attends with it.</summary>
    /// <param name="cache">A cache that this layer created.</param>
    /// <param name="queries">sequences x query heads x head dimension values.</param>
    /// <param name="keys">sequences x key-value heads x head dimension values.</param>
    /// <param name="values">As many.</param>
    /// <param name="outputs">Receives as many values as there are in <paramref name="queries"/>.</param>
    /// <exception cref="InvalidOperationException">QSDK4101: a sequence would pass the maximum length. Nothing is stored.</exception>
    void Decode(KeyValueCache cache, ReadOnlySpan<float> queries, ReadOnlySpan<float> keys, ReadOnlySpan<float> values, Span<float> outputs)
    {
        Append(cache, keys, values);
        Decode(cache, queries, outputs);
    }

    /// <summary>
    /// Appends tokens to one sequence and attends with each of them to itself and to all before it. What a token reads, and so its output, is what it would have
    /// read had the tokens been appended and decoded one by one.
    /// </summary>
    /// <param name="cache">A cache that this layer created.</param>
    /// <param name="sequence">The sequence.</param>
    /// <param name="queries">tokens x query heads x head dimension values.</param>
    /// <param name="keys">tokens x key-value heads x head dimension values.</param>
    /// <param name="values">As many.</param>
    /// <param name="outputs">Receives as many values as there are in <paramref name="queries"/>.</param>
    void Prefill(KeyValueCache cache, int sequence, ReadOnlySpan<float> queries, ReadOnlySpan<float> keys, ReadOnlySpan<float> values, Span<float> outputs);
}
