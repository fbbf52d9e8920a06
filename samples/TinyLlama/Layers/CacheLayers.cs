using QuantSdk.Attention;
using QuantSdk.Checkpoints;
using QuantSdk.Cpu;

namespace TinyLlama;

/// <summary>Makes the attention of every layer over caches of one format.</summary>
/// <param name="config">The model's configuration.</param>
/// <param name="format">The format.</param>
/// <param name="codebooks">The codebooks of every layer; null for a format without.</param>
internal sealed class CacheLayers(LlamaConfig config, KeyValueFormat format, IReadOnlyList<KeyValueCodebooks>? codebooks)
{
    /// <summary>The format.</summary>
    public KeyValueFormat Format { get; } = format;

    /// <summary>Makes the attention of one layer: of its annotated class where there is one, else of the library's generic kind.</summary>
    public IAttention Create(int layer, RotaryEmbedding rotary) =>
        AnnotatedAttention.TryCreate(Format, (config.QueryHeads, config.KeyValueHeads, config.HeadDimension), rotary, codebooks?[layer])
        ?? new CpuAttention(Format, config.QueryHeads, config.KeyValueHeads, config.HeadDimension, rotary, codebooks?[layer]);
}
