using System.Globalization;
using QuantSdk.Attention;
using QuantSdk.Cpu;
using QuantSdk.Layers;
using QuantSdk.Quantization;

namespace QuantSdk.Generators.Tests.Emission;

/// <summary>Uses a generated attention layer as a user's generic code would: through the interface alone.</summary>
/// <typeparam name="TLayer">The layer: 4 query heads, 2 key-value heads of 64.</typeparam>
internal sealed class AttentionCheck<TLayer> : IAttentionCheck
    where TLayer : class, IQuantizedAttention<TLayer>
{
    private const int Tokens = 70;

    private readonly RotaryEmbedding rotary = new([.. Enumerable.Range(0, 32).Select(static i => MathF.Pow(10000, -i / 32f))], 300);
    private readonly KeyValueCodebooks? codebooks;
    private readonly TLayer layer;

    public AttentionCheck()
    {
        if (TLayer.Format is CoupledKeyValueFormat coupled)
        {
            KeyValueCalibration calibration = new(2, 64);
            calibration.Add(Values(300 * 128, 1), Values(300 * 128, 2), 0);
            codebooks = CodebookTrainer.Train(coupled, calibration, rotary);
        }

        layer = TLayer.Create(rotary, codebooks);
    }

    /// <inheritdoc/>
    public void Computes()
    {
        CpuAttention expected = new(TLayer.Format, 4, 2, 64, rotary, codebooks);
        Assert.Equal(Run(expected), Run(layer));
        Assert.Equal((4, 2, 64), (layer.QueryHeads, layer.KeyValueHeads, layer.HeadDimension));
    }

    /// <inheritdoc/>
    public void RefusesOthers()
    {
        KeyValueCache other = new CpuAttention(KeyValueFormats.Integer(4, 32), 4, 2, 64, rotary).CreateCache(1, 8);
        Assert.StartsWith("QSDK4107", Assert.Throws<ArgumentException>(() => layer.Append(other, Values(128, 1), Values(128, 2))).Message, StringComparison.Ordinal);
        if (codebooks is not null)
        {
            Assert.StartsWith("QSDK4105", Assert.Throws<ArgumentException>(() => TLayer.Create(rotary)).Message, StringComparison.Ordinal);
        }
    }

    /// <inheritdoc/>
    public void PlansItsBytes()
    {
        Assert.Equal("Demo.Layer", TLayer.Plan.Layer);
        Assert.Equal(TLayer.Format.Name, TLayer.Plan.Format);
        KeyValueStorage storage = TLayer.Format.StorageOf(2, 64);
        Assert.Equal(storage.BytesPerToken.ToString(CultureInfo.InvariantCulture), ValueOf("Storage.BytesPerToken"));
        Assert.Equal(storage.BytesPerSequence == 0 ? null : storage.BytesPerSequence.ToString(CultureInfo.InvariantCulture), ValueOf("Storage.BytesPerSequence"));
        Assert.Equal(storage.SharedBytes == 0 ? null : storage.SharedBytes.ToString(CultureInfo.InvariantCulture), ValueOf("Storage.SharedBytes"));
        string kernel = CacheKernels.Create(
            layer.CreateCache(1, 1), codebooks is null ? null : (CoupledCacheDecoder.Widen(codebooks.Keys), CoupledCacheDecoder.Widen(codebooks.Values)), default)
            .GetType().Name.Split('`')[0];
        Assert.Equal(kernel, ValueOf("Cpu.Kernel"));
        Assert.All(TLayer.Plan.Decisions, static decision => Assert.EndsWith(".", decision.Reason, StringComparison.Ordinal));
    }

    private static string? ValueOf(string field) => TLayer.Plan.Decisions.SingleOrDefault(decision => decision.Field == field)?.Value;

    private static float[] Run(IAttention attention)
    {
        KeyValueCache cache = attention.CreateCache(1, Tokens + 2);
        float[] outputs = new float[(Tokens + 1) * 256];
        attention.Prefill(cache, 0, Values(Tokens * 256, 3), Values(Tokens * 128, 4), Values(Tokens * 128, 5), outputs.AsSpan(0, Tokens * 256));
        attention.Append(cache, Values(128, 6), Values(128, 7));
        attention.Append(cache, 0, Values(128, 8), Values(128, 9));
        attention.Decode(cache, Values(256, 10), outputs.AsSpan(Tokens * 256));
        Assert.Equal(Tokens + 2, cache.Lengths[0]);
        return outputs;
    }

    private static float[] Values(int count, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.5))];
    }
}
