using QuantSdk.Attention;

namespace TinyLlama;

/// <summary>Finds the annotated attention class for a cache format and heads.</summary>
internal static class AnnotatedAttention
{
    private static readonly Dictionary<(string Format, int QueryHeads, int KeyValueHeads, int HeadDimension), Func<RotaryEmbedding, KeyValueCodebooks?, IAttention>> Factories = [];

    static AnnotatedAttention()
    {
        Add<SelfAttention.Half>();
        Add<SelfAttention.Int8>();
        Add<SelfAttention.Mant4Of32>();
        Add<SelfAttention.Mant4Of64>();
        Add<SelfAttention.Coupled4>();
        Add<SelfAttention.Coupled2>();
    }

    /// <summary>The layer of an annotated class; null where no class has this format and these heads.</summary>
    public static IAttention? TryCreate(
        KeyValueFormat format, (int QueryHeads, int KeyValueHeads, int HeadDimension) heads, RotaryEmbedding rotary, KeyValueCodebooks? codebooks) =>
        Factories.GetValueOrDefault((format.Name, heads.QueryHeads, heads.KeyValueHeads, heads.HeadDimension))?.Invoke(rotary, codebooks);

    private static void Add<TLayer>()
        where TLayer : class, IQuantizedAttention<TLayer> =>
        Factories.Add((TLayer.Format.Name, 4, 2, 64), static (rotary, codebooks) => TLayer.Create(rotary, codebooks));
}
