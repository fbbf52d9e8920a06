using QuantSdk.Quantization;

namespace TinyLlama;

/// <summary>
/// The calibration of every linear layer of a model. Layers that read the same activations share one: query, key and value; gate and up.
/// </summary>
internal sealed class CalibrationSet
{
    private readonly Dictionary<string, Calibration> calibrations = [];

    /// <summary>The layers that calibrations are stored under: one of those that share them.</summary>
    private readonly List<string> owners = [];

    private CalibrationSet(LlamaWeights weights, Func<LinearWeights, Calibration> create)
    {
        foreach (LayerWeights layer in weights.Layers)
        {
            foreach (LayerStage stage in DecoderLayer.Stages)
            {
                Share(create, layer.Of(stage));
            }
        }
    }

    /// <summary>The calibration of a layer.</summary>
    public Calibration this[LinearWeights linear] => calibrations[linear.Name];

    /// <summary>Collects the inputs of every linear layer in the unquantized model.</summary>
    /// <param name="weights">The model.</param>
    /// <param name="texts">Parts of the calibration text that runs through it, made when they are needed and let go afterwards.</param>
    /// <param name="tokens">Tokens of all parts.</param>
    /// <param name="integerGroup">Activations that share a scale where the layers' kernels round to INT8; 0 where they do not.</param>
    /// <param name="progress">Receives the share done.</param>
    /// <param name="cancellationToken">Stops the work between two windows.</param>
    public static CalibrationSet Collect(
        LlamaWeights weights, IEnumerable<ReferenceModel> texts, int tokens, int integerGroup, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        CalibrationSet set = new(weights, linear => Create(linear.InFeatures, integerGroup));
        double total = (double)tokens * weights.Layers.Count * DecoderLayer.Stages.Count;
        double done = 0;
        foreach (ReferenceModel text in texts)
        {
            for (int layer = 0; layer < weights.Layers.Count; layer++)
            {
                foreach (LayerStage stage in DecoderLayer.Stages)
                {
                    Add(text, layer, stage, set[weights.Layers[layer].Of(stage)[0]], cancellationToken);
                    progress?.Report((done += text.Tokens.Length) / total);
                }
            }
        }

        return set;
    }

    /// <summary>An empty calibration. A group that does not divide the features counts as none; the quantizer will say that it does not fit.</summary>
    /// <param name="features">Input features of a layer.</param>
    /// <param name="integerGroup">Activations that share a scale where the layer's kernel rounds to INT8; 0 where it does not.</param>
    public static Calibration Create(int features, int integerGroup) => new(features, integerGroup > 0 && features % integerGroup == 0 ? integerGroup : 0);

    /// <summary>Reads what <see cref="Save"/> wrote for the same model.</summary>
    /// <exception cref="QuantSdk.Checkpoints.QuantFormatException">A file is damaged.</exception>
    public static CalibrationSet Load(LlamaWeights weights, string directory) => new(weights, linear =>
    {
        string path = FileOf(directory, linear.Name);
        using FileStream stream = File.OpenRead(path);
        return Calibration.Load(stream, path);
    });

    /// <summary>Writes a file for every calibration into a directory.</summary>
    public void Save(string directory)
    {
        foreach (string name in owners)
        {
            AtomicFile.Write(FileOf(directory, name), calibrations[name].Save);
        }
    }

    private static string FileOf(string directory, string name) => Path.Combine(directory, $"{name}.moments");

    private void Share(Func<LinearWeights, Calibration> create, IReadOnlyList<LinearWeights> linears)
    {
        Calibration calibration = create(linears[0]);
        owners.Add(linears[0].Name);
        foreach (LinearWeights linear in linears)
        {
            calibrations.Add(linear.Name, calibration);
        }
    }

    private static void Add(ReferenceModel text, int layer, LayerStage stage, Calibration calibration, CancellationToken cancellationToken)
    {
        Func<int, ReadOnlyMemory<float>> inputs = text.Inputs(layer, stage, cancellationToken);
        for (int window = 0; window < text.Windows; window++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            calibration.Add(inputs(window).Span);
        }
    }
}
