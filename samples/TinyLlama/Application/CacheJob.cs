using QuantSdk.Attention;
using QuantSdk.Checkpoints;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace TinyLlama;

/// <summary>Measures cache formats: perplexity with the cache quantized as in decoding, size and decoding speed, with weights in single precision and in MANT4.</summary>
internal sealed class CacheJob(SampleOptions options, ModelSession session, ILinearBackend backend, ProgressDisplay progress, CancellationToken cancellationToken)
{
    // In the run of everything caches share three minutes on 2 cores with the formats of weights: few windows.
    private const int QuickWindows = 4;

    private readonly LlamaConfig config = session.Weights.Config;

    /// <summary>Windows that perplexity is measured on: all that were asked for where caches were, fewer in the run of everything.</summary>
    public int Windows => options.CacheFormats is null && options.Windows is not null ? Math.Min(QuickWindows, session.Windows) : session.Windows;

    /// <summary>Measures the formats asked for, or all that fit the model; the half-precision baseline always comes first.</summary>
    /// <param name="quantized">A model that is quantized already: used where it is in MANT4.</param>
    public List<CacheResult> Run(QuantizedModel? quantized)
    {
        WeightFormat weightFormat = WeightFormats.Mant(64);
        QuantizedModel? mant = quantized?.Format == weightFormat ? quantized : WhereItFits(() => session.Quantize(weightFormat));
        List<CacheResult> results = [];
        foreach (KeyValueFormat format in (options.CacheFormats ?? KeyValueFormats.All).Prepend(KeyValueFormats.Half).Distinct())
        {
            CacheLayers? layers = options.CacheFormats is null ? WhereItFits(() => session.CacheLayers(format)) : session.CacheLayers(format);
            if (layers is not null)
            {
                results.Add(Measure(layers, mant));
            }
        }

        return results;
    }

    /// <summary>What is made; null where its format does not fit the model.</summary>
    private static TResult? WhereItFits<TResult>(Func<TResult> make)
        where TResult : class
    {
        try
        {
            return make();
        }
        catch (SampleException error) when (error.Message.StartsWith(SampleErrors.FormatFit, StringComparison.Ordinal))
        {
            return null;
        }
    }

    private CacheResult Measure(CacheLayers layers, QuantizedModel? mant)
    {
        string name = layers.Format.Name;
        (double perplexity, double[] speed) = Measure(layers, backend.CreateDense, $"cache {name}");
        (double mantPerplexity, double[] mantSpeed) = mant is null
            ? (double.NaN, [.. speed.Select(static _ => double.NaN)])
            : Measure(layers, linear => backend.Create(mant.Layers[linear.Name], out _), $"cache {name} with {mant.Format.Name}");
        KeyValueStorage storage = layers.Format.StorageOf(config.KeyValueHeads, config.HeadDimension);
        return new CacheResult(
            name,
            storage.BitsPerElement(config.KeyValueHeads, config.HeadDimension),
            config.Layers * storage.BytesPerToken,
            layers.FixedBytes,
            perplexity,
            mantPerplexity,
            speed,
            mantSpeed);
    }

    private (double Perplexity, double[] Speed) Measure(CacheLayers layers, Func<LinearWeights, ILinear> create, string name)
    {
        using LlamaModel model = new(session.Weights, create, backend.CreateDense, layers.Create);
        double perplexity = progress.Run($"Measure {name}", (report, token) => Perplexity.Measure(model, session.Validation, Windows, report, token));
        return (perplexity, CacheSpeed.Measure(model, session.Validation, cancellationToken));
    }
}
