using System.Runtime.ExceptionServices;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace TinyLlama;

/// <summary>The quantized weights of every linear layer of a model, all in one format.</summary>
/// <param name="Format">The format.</param>
/// <param name="Layers">The weights by layer name.</param>
internal sealed record QuantizedModel(WeightFormat Format, IReadOnlyDictionary<string, QuantizedWeights> Layers)
{
    // Small layers are quantized side by side, because parts of every quantizer run on one thread; large ones would take too much memory at once.
    private const int LargestSideBySide = 1 << 22;

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
        LinearWeights[] linears = [.. weights.Linears];
        long total = linears.Sum(static linear => (long)linear.Values.Length);
        long done = 0;
        QuantizedWeights[] layers = Quantize(
            linears,
            format,
            linear => calibration?[linear],
            seed,
            linear => progress?.Report((double)(done += linear.Values.Length) / total),
            cancellationToken);
        return new QuantizedModel(format, linears.Zip(layers).ToDictionary(static pair => pair.First.Name, static pair => pair.Second));
    }

    /// <summary>Quantizes some layers, small ones side by side.</summary>
    /// <param name="linears">The layers.</param>
    /// <param name="format">The format.</param>
    /// <param name="calibration">Gives a layer's inputs; null to quantize it without.</param>
    /// <param name="seed">Seed of the quantizers.</param>
    /// <param name="done">Called behind every layer, by one thread at a time.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="SampleException">The format does not fit a layer.</exception>
    public static QuantizedWeights[] Quantize(
        IReadOnlyList<LinearWeights> linears,
        WeightFormat format,
        Func<LinearWeights, Calibration?> calibration,
        int seed,
        Action<LinearWeights>? done,
        CancellationToken cancellationToken)
    {
        QuantizedWeights[] layers = new QuantizedWeights[linears.Count];
        Lock reporting = new();
        ParallelOptions parallel = new()
        {
            MaxDegreeOfParallelism = linears.All(static linear => linear.Values.Length <= LargestSideBySide) ? Environment.ProcessorCount : 1,
            CancellationToken = cancellationToken,
        };
        try
        {
            Parallel.For(0, layers.Length, parallel, i =>
            {
                layers[i] = Quantize(linears[i], format, calibration(linears[i]), seed, cancellationToken);
                lock (reporting)
                {
                    done?.Invoke(linears[i]);
                }
            });
        }
        catch (AggregateException error)
        {
            ExceptionDispatchInfo.Throw(error.InnerExceptions[0]);
        }

        return layers;
    }

    /// <summary>Quantizes one layer.</summary>
    /// <exception cref="SampleException">The format does not fit the layer.</exception>
    private static QuantizedWeights Quantize(LinearWeights linear, WeightFormat format, Calibration? calibration, int seed, CancellationToken cancellationToken)
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
