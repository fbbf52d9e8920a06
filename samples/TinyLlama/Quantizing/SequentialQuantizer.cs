using QuantSdk.Cpu;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace TinyLlama;

/// <summary>
/// Quantizes a model from its first layer to its last. Each layer is fitted, on the inputs that the quantized layers before it give, to the
/// outputs that it has in the unquantized model, so that it makes up for part of their errors. Inputs that the kernels round to INT8 are
/// rounded here too.
/// </summary>
internal sealed class SequentialQuantizer
{
    // Two models' states of all calibration windows are held at once.
    private const long MaximumStateBytes = 8L << 30;

    private readonly LlamaWeights weights;
    private readonly WeightFormat format;
    private readonly int seed;
    private readonly ReferenceModel reference;
    private readonly StagedModel model;
    private readonly Dictionary<string, QuantizedWeights> quantized = [];

    private SequentialQuantizer(LlamaWeights weights, WeightFormat format, ReferenceModel reference, int seed)
    {
        long bytes = StateBytes(weights, reference.Tokens.Length);
        if (bytes > MaximumStateBytes)
        {
            throw new SampleException(
                SampleErrors.Text, $"quantizing layer by layer would hold {bytes >> 20} MiB of activations, more than {MaximumStateBytes >> 20}; say --sequential false or shorten the calibration text.");
        }

        this.weights = weights;
        this.format = format;
        this.seed = seed;
        this.reference = reference;
        model = new StagedModel(weights, reference.Tokens, Perplexity.WindowOf(weights.Config));
    }

    /// <summary>
    /// Whether a format is fitted behind quantized layers where nobody said otherwise: those with codebooks or a lattice are, as QuIP# and AQLM tune block after block,
    /// unless the codebooks have room for every vector of the model.
    /// </summary>
    /// <param name="format">The format.</param>
    /// <param name="weights">The model.</param>
    public static bool IsDefaultFor(WeightFormat format, LlamaWeights weights) =>
        format is LatticeFormat || (format is VectorFormat vector && weights.Linears.Any(linear => VectorsPerCodebook(vector, linear) > vector.Entries));

    /// <summary>Tokens of the longest text, in whole windows, whose activations fit the memory that this takes at most; one window at least.</summary>
    /// <param name="weights">The model.</param>
    public static int LongestText(LlamaWeights weights)
    {
        int window = Perplexity.WindowOf(weights.Config);
        return (int)Math.Clamp(MaximumStateBytes / StateBytes(weights, window), 1, int.MaxValue / window) * window;
    }

    /// <summary>Quantizes a model.</summary>
    /// <param name="weights">The model.</param>
    /// <param name="format">The format.</param>
    /// <param name="reference">The unquantized model on the calibration text.</param>
    /// <param name="seed">Seed of the quantizers.</param>
    /// <param name="progress">Receives the share done.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="SampleException">The format does not fit a layer, or the text is too long for the memory.</exception>
    public static QuantizedModel Quantize(
        LlamaWeights weights, WeightFormat format, ReferenceModel reference, int seed, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        SequentialQuantizer quantizer = new(weights, format, reference, seed);
        for (int layer = 0; layer < weights.Layers.Count; layer++)
        {
            quantizer.QuantizeLayer(layer, cancellationToken);
            progress?.Report((layer + 1.0) / weights.Layers.Count);
        }

        return new QuantizedModel(format, quantizer.quantized);
    }

    private static int VectorsPerCodebook(VectorFormat format, LinearWeights linear) =>
        linear.Values.Length / (format.VectorSize * format.TilesAlong(linear.OutFeatures) * format.TilesAlong(linear.InFeatures));

    private static long StateBytes(LlamaWeights weights, int tokens) => 2 * tokens * WindowState.BytesPerToken(new Workspace(weights.Config, 1));

    private void QuantizeLayer(int index, CancellationToken cancellationToken)
    {
        LayerWeights layer = weights.Layers[index];
        Dictionary<string, ILinear> current = layer.Linears.ToDictionary(static linear => linear.Name, LlamaModel.CreateDense);
        foreach (LayerStage stage in DecoderLayer.Stages)
        {
            model.Use(index, linear => current[linear.Name]);
            Calibration calibration = Calibrate(index, stage, layer.Of(stage)[0].InFeatures, cancellationToken);
            IReadOnlyList<LinearWeights> linears = layer.Of(stage);
            QuantizedWeights[] results = QuantizedModel.Quantize(linears, format, _ => calibration, seed, null, cancellationToken);
            foreach ((LinearWeights linear, QuantizedWeights result) in linears.Zip(results))
            {
                quantized.Add(linear.Name, result);
                current[linear.Name] = CreateCurrent(result);
            }

            if (quantized.Count < weights.Layers.Count * layer.Linears.Count)
            {
                model.Use(index, linear => current[linear.Name]);
                model.Run(stage, cancellationToken);
            }
        }
    }

    /// <summary>The quantized layer: decoded once for all windows, but where the format's kernel rounds activations.</summary>
    private ILinear CreateCurrent(QuantizedWeights weights)
    {
        if (format.IntegerActivationGroup > 0)
        {
            return CpuKernels.Create(weights);
        }

        float[] decoded = new float[weights.OutFeatures * weights.InFeatures];
        weights.Dequantize(decoded);
        return CpuKernels.CreateDense(decoded, weights.OutFeatures, weights.InFeatures);
    }

    private Calibration Calibrate(int layer, LayerStage stage, int features, CancellationToken cancellationToken)
    {
        Calibration calibration = CalibrationSet.Create(features, format.IntegerActivationGroup);
        Func<int, ReadOnlyMemory<float>> references = reference.Inputs(layer, stage, cancellationToken);
        for (int window = 0; window < model.Windows; window++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            calibration.Add(model.Input(window, stage, features), references(window));
        }

        return calibration;
    }
}
