using QuantSdk.Attention;
using QuantSdk.Checkpoints;
using QuantSdk.Cpu;

namespace TinyLlama;

/// <summary>Makes the attention of every layer over caches of one format.</summary>
/// <param name="config">The model's configuration.</param>
/// <param name="format">The format.</param>
/// <param name="codebooks">The codebooks of every layer and the basis of its values; null for a format without.</param>
internal sealed class CacheLayers(LlamaConfig config, KeyValueFormat format, IReadOnlyList<LayerCodebooks>? codebooks)
{
    /// <summary>The format.</summary>
    public KeyValueFormat Format { get; } = format;

    /// <summary>Bytes that do not grow with the tokens, in all layers, for one sequence: codebooks with the basis of values, and M-ANT's window.</summary>
    public long FixedBytes
    {
        get
        {
            KeyValueStorage storage = Format.StorageOf(config.KeyValueHeads, config.HeadDimension);
            return config.Layers * (storage.BytesPerSequence + storage.SharedBytes) + (codebooks?.Sum(static layer => layer.Basis.Bytes) ?? 0);
        }
    }

    /// <summary>Makes the attention of one layer, its values in their basis where the format has codebooks.</summary>
    public IAttention Create(int layer, RotaryEmbedding rotary)
    {
        IAttention attention = CreateInner(rotary, codebooks?[layer].Codebooks);
        return codebooks is null ? attention : new RebasedAttention(attention, codebooks[layer].Basis);
    }

    /// <summary>Attention of the layer's annotated class where there is one, else of the library's generic kind.</summary>
    private IAttention CreateInner(RotaryEmbedding rotary, KeyValueCodebooks? books) =>
        AnnotatedAttention.TryCreate(Format, (config.QueryHeads, config.KeyValueHeads, config.HeadDimension), rotary, books)
        ?? new CpuAttention(Format, config.QueryHeads, config.KeyValueHeads, config.HeadDimension, rotary, books);
}
