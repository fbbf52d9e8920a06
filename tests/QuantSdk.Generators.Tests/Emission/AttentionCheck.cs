using System.Globalization;
using QuantSdk.Attention;
using QuantSdk.Cpu;
using QuantSdk.Layers;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Generators.Tests.Emission;

/// <summary>Uses a generated attention layer as a user's generic code would: through the interface alone.</summary>
/// <typeparam name="TLayer">The layer: 4 query heads, 2 key-value heads of 64.</typeparam>
internal sealed class AttentionCheck<TLayer> : IAttentionCheck
    where TLayer : class, IQuantizedAttention<TLayer>
{
    private const int QueryHeads = 4;
    private const int Heads = 2;
    private const int Size = 64;
    private const int Prompt = 70;
    private const int MaximumLength = 72;

    private static readonly RotaryEmbedding Rotary = new([.. Enumerable.Range(0, Size / 2).Select(static i => MathF.Pow(10000, -2f * i / Size))], MaximumLength);
    private readonly KeyValueCodebooks? codebooks = Codebooks();

    /// <inheritdoc/>
    public void PlansItsBytes()
    {
        Assert.Equal("Demo.Layer", TLayer.Plan.Layer);
        Assert.Equal(TLayer.Format.Name, TLayer.Plan.Format);
        Assert.True(KeyValueFormats.TryFind(TLayer.Format.Name, out KeyValueFormat? named));
        Assert.Equal(named, TLayer.Format);
        string bytes = TLayer.Plan.Decisions.Single(static decision => decision.Field == "Cache.BytesPerToken").Value;
        Assert.Equal(TLayer.Format.StorageOf(Heads, Size).BytesPerToken.ToString(CultureInfo.InvariantCulture), bytes);
        Assert.All(TLayer.Plan.Decisions, static decision => Assert.EndsWith(".", decision.Reason, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public void Computes()
    {
        TLayer layer = TLayer.Create(Rotary, codebooks);
        CpuAttention library = new(TLayer.Format, QueryHeads, Heads, Size, Rotary, codebooks);
        Assert.Equal((QueryHeads, Heads, Size), (layer.QueryHeads, layer.KeyValueHeads, layer.HeadDimension));
        float[] outputs = Run(layer);
        Assert.Equal(Run(library), outputs);
        Assert.All(outputs, static value => Assert.True(float.IsFinite(value)));
        Assert.Contains(outputs, static value => value != 0);
    }

    /// <inheritdoc/>
    public void RefusesWhatDoesNotFit()
    {
        TLayer layer = TLayer.Create(Rotary, codebooks);
        KeyValueCache cache = layer.CreateCache(sequences: 1, MaximumLength);
        float[] tokens = RandomActivations.Create((MaximumLength + 1) * Heads * Size, seed: 7);
        Assert.Contains("QSDK4101", Assert.Throws<InvalidOperationException>(() => cache.Append(0, tokens, tokens)).Message, StringComparison.Ordinal);
        if (codebooks is not null)
        {
            Assert.Contains("QSDK4105", Assert.Throws<ArgumentException>(static () => TLayer.Create(Rotary)).Message, StringComparison.Ordinal);
        }
    }

    private static float[] Run(IAttention layer)
    {
        KeyValueCache cache = layer.CreateCache(sequences: 1, MaximumLength);
        float[] queries = RandomActivations.Create(Prompt * QueryHeads * Size, seed: 1);
        float[] keys = RandomActivations.Create(Prompt * Heads * Size, seed: 2);
        float[] values = RandomActivations.Create(Prompt * Heads * Size, seed: 3);
        float[] outputs = new float[queries.Length];
        layer.Prefill(cache, 0, queries, keys, values, outputs);
        float[] decoded = new float[QueryHeads * Size];
        layer.Decode(cache, queries.AsSpan(0, decoded.Length), keys.AsSpan(0, Heads * Size), values.AsSpan(0, Heads * Size), decoded);
        return [.. outputs, .. decoded];
    }

    private static KeyValueCodebooks? Codebooks()
    {
        if (TLayer.Format is not CoupledKeyValueFormat format)
        {
            return null;
        }

        Half[] entries = [.. RandomActivations.Create(Heads * Size * format.Entries, seed: 4).Select(static value => (Half)value)];
        return new KeyValueCodebooks(format, Heads, Size, entries, entries);
    }
}
