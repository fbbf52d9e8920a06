using QuantSdk.Attention;

namespace TinyLlama;

/// <summary>The caches of the library, one for each layer.</summary>
internal sealed class QuantizedCache(IReadOnlyList<KeyValueCache> layers, int capacity) : SequenceCache(capacity)
{
    /// <summary>The cache of a layer.</summary>
    public KeyValueCache this[int layer] => layers[layer];

    /// <inheritdoc/>
    public override void Clear()
    {
        base.Clear();
        foreach (KeyValueCache layer in layers)
        {
            layer.Clear();
        }
    }
}
