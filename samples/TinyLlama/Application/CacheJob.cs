using QuantSdk.Attention;
using QuantSdk.Checkpoints;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace TinyLlama;

/// <summary>Measures cache formats: perplexity with the cache quantized as in decoding, size and decoding speed, with weights in single precision and in MANT4.</summary>
internal sealed class CacheJob(SampleOptions options, ModelSession session, ILinearBackend backend, ProgressDisplay progress, CancellationToken cancellationToken)
{
    // Each format runs twice through its windows, beside the formats of weights; on 2 cores these many keep the whole run below three minutes.
    private const int DefaultWindows = 8;

    private readonly LlamaConfig config = session.Weights.Config;

    /// <summary>Windows that perplexity is measured on: all that were asked for where caches were, fewer in the run of everything.</summary>
    public int Windows => options.CacheFormats is null && options.Windows is not null ? Math.Min(DefaultWindows, session.Windows) : session.Windows;

    /// <summary>Measures the formats asked for, or all; the half-precision baseline always comes first.</summary>
    public List<CacheResult> Run()
    {
        QuantizedModel mant = session.Quantize(WeightFormats.Mant(64));
        List<CacheResult> results = [];
        foreach (KeyValueFormat format in (options.CacheFormats ?? KeyValueFormats.All).Prepend(KeyValueFormats.Half).Distinct())
        {
            results.Add(Measure(session.CacheLayers(format), mant));
        }

        return results;
    }

    private CacheResult Measure(CacheLayers layers, QuantizedModel mant)
    {
        using LlamaModel dense = new(session.Weights, backend.CreateDense, backend.CreateDense, layers.Create);
        using LlamaModel quantized = new(session.Weights, linear => backend.Create(mant.Layers[linear.Name], out _), backend.CreateDense, layers.Create);
        KeyValueStorage storage = layers.Format.StorageOf(config.KeyValueHeads, config.HeadDimension);
        return new CacheResult(
            layers.Format.Name,
            storage.BitsPerElement(config.KeyValueHeads, config.HeadDimension),
            config.Layers * storage.BytesPerToken,
            config.Layers * (storage.BytesPerSequence + storage.SharedBytes),
            PerplexityOf(dense, $"cache {layers.Format.Name}"),
            PerplexityOf(quantized, $"cache {layers.Format.Name} with {mant.Format.Name}"),
            CacheSpeed.Measure(dense, session.Validation, cancellationToken),
            CacheSpeed.Measure(quantized, session.Validation, cancellationToken));
    }

    private double PerplexityOf(LlamaModel model, string name) =>
        progress.Run($"Measure {name}", (report, token) => Perplexity.Measure(model, session.Validation, Windows, report, token));
}
