using QuantSdk.Layers;

namespace TinyLlama;

/// <summary>Finds the annotated class for a format and a shape.</summary>
internal static class AnnotatedLayers
{
    private static readonly Dictionary<(string Format, int InFeatures, int OutFeatures), Func<QuantizedWeights, ILinear>> Factories = [];

    static AnnotatedLayers()
    {
        Add<Mant4.AttentionProjection, Mant4.KeyValueProjection, Mant4.UpProjection, Mant4.DownProjection>();
        Add<QuipSharp4.AttentionProjection, QuipSharp4.KeyValueProjection, QuipSharp4.UpProjection, QuipSharp4.DownProjection>();
        Add<QuipSharp2.AttentionProjection, QuipSharp2.KeyValueProjection, QuipSharp2.UpProjection, QuipSharp2.DownProjection>();
        Add<Aqlm3.AttentionProjection, Aqlm3.KeyValueProjection, Aqlm3.UpProjection, Aqlm3.DownProjection>();
        Add<Aqlm2x8.AttentionProjection, Aqlm2x8.KeyValueProjection, Aqlm2x8.UpProjection, Aqlm2x8.DownProjection>();
        Add<Aqlm1x16.AttentionProjection, Aqlm1x16.KeyValueProjection, Aqlm1x16.UpProjection, Aqlm1x16.DownProjection>();
        Add<Gptvq2.AttentionProjection, Gptvq2.KeyValueProjection, Gptvq2.UpProjection, Gptvq2.DownProjection>();
    }

    /// <summary>The layer of an annotated class; null where no class has this format and shape.</summary>
    public static ILinear? TryCreate(QuantizedWeights weights) =>
        Factories.GetValueOrDefault((weights.Format.Name, weights.InFeatures, weights.OutFeatures))?.Invoke(weights);

    private static void Add<TAttention, TKeyValue, TUp, TDown>()
        where TAttention : class, IQuantizedLinear<TAttention>
        where TKeyValue : class, IQuantizedLinear<TKeyValue>
        where TUp : class, IQuantizedLinear<TUp>
        where TDown : class, IQuantizedLinear<TDown>
    {
        Add<TAttention>(256, 256);
        Add<TKeyValue>(256, 128);
        Add<TUp>(256, 768);
        Add<TDown>(768, 256);
    }

    private static void Add<TLayer>(int inFeatures, int outFeatures)
        where TLayer : class, IQuantizedLinear<TLayer> =>
        Factories.Add((TLayer.Format.Name, inFeatures, outFeatures), static weights => TLayer.Create(weights));
}
