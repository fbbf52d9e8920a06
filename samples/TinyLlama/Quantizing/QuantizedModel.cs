using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace TinyLlama;

/// <summary>The quantized weights of every linear layer of a model, all in one format.</summary>
/// <param name="Format">The format.</param>
/// <param name="Layers">The weights by layer name.</param>
internal sealed record QuantizedModel(WeightFormat Format, IReadOnlyDictionary<string, QuantizedWeights> Layers)
{
    /// <summary>Stored bytes of all layers.</summary>
    public long Bytes => Layers.Values.Sum(static layer => layer.ByteCount);

    /// <summary>Weights of all layers.</summary>
    public long Weights => Layers.Values.Sum(static layer => (long)layer.OutFeatures * layer.InFeatures);

    /// <summary>Quantizes a model.</summary>
    /// <param name="weights">The model.</param>
    /// <param name="format">The format.</param>
    /// <param name="calibration">The layers' inputs; null to quantize without.</param>
    /// <param name="seed">Seed of the quantizers.</param>
    /// <param name="progress">Receives the share done.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="SampleException">The format does not fit a layer.</exception>
    public static QuantizedModel Quantize(
        LlamaWeights weights, WeightFormat format, CalibrationSet? calibration, int seed, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        long total = weights.Linears.Sum(static linear => (long)linear.Values.Length);
        long done = 0;
        Dictionary<string, QuantizedWeights> layers = [];
        foreach (LinearWeights linear in weights.Linears)
        {
            layers.Add(linear.Name, Quantize(linear, format, calibration?[linear], seed, cancellationToken));
            done += linear.Values.Length;
            progress?.Report((double)done / total);
        }

        return new QuantizedModel(format, layers);
    }

    /// <summary>Quantizes one layer.</summary>
    /// <exception cref="SampleException">The format does not fit the layer.</exception>
    public static QuantizedWeights Quantize(LinearWeights linear, WeightFormat format, Calibration? calibration, int seed, CancellationToken cancellationToken)
    {
        try
        {
            QuantizationOptions options = new() { Calibration = calibration, Seed = seed };
            return Quantizer.Quantize(format, linear.Values, linear.OutFeatures, linear.InFeatures, options, null, cancellationToken);
        }
        catch (ArgumentException error)
        {
            throw new SampleException(SampleErrors.FormatFit, $"{format.Name} does not fit '{linear.Name}': {error.Message}", error);
        }
    }
}
