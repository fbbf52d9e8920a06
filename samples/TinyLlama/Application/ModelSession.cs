using QuantSdk.Attention;
using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace TinyLlama;

/// <summary>A loaded model with its texts, and its quantized forms from the cache or made now.</summary>
internal sealed class ModelSession
{
    // Second moments take 8 bytes per pair of features; a large model would need more memory than its weights.
    private const long MaximumCalibrationBytes = 2L << 30;

    private readonly SampleOptions options;
    private readonly ProgressDisplay progress;
    private readonly CacheDirectory cache = new(Path.Combine(AppContext.BaseDirectory, "cache"));
    private readonly Lazy<string> modelKey;
    private readonly Dictionary<int, CalibrationSet> calibrations = [];
    private int[]? calibrationText;
    private ReferenceModel? reference;
    private KeyValueCalibration[]? cacheCalibration;

    public ModelSession(SampleOptions options, ProgressDisplay progress)
    {
        this.options = options;
        this.progress = progress;
        Weights = LlamaCheckpoint.Load(options.Model);
        Tokenizer = TextTokenizer.Open(options.Model);
        Validation = ValidationText.Load(options.Model, Tokenizer, Weights.Config);
        Windows = Math.Min(options.Windows ?? int.MaxValue, Perplexity.WindowsIn(Validation.Length, Weights.Config));
        modelKey = new Lazy<string>(() => ModelKey.OfModel(options.Model));
    }

    /// <summary>The weights in single precision.</summary>
    public LlamaWeights Weights { get; }

    /// <summary>The tokenizer.</summary>
    public TextTokenizer Tokenizer { get; }

    /// <summary>The tokens that perplexity is measured on.</summary>
    public int[] Validation { get; }

    /// <summary>Windows to measure on.</summary>
    public int Windows { get; }

    /// <summary>Where the quantized model of a format is kept.</summary>
    public string PathOf(WeightFormat format) => cache.PathOf(NameOf(format));

    /// <summary>A quantized model.</summary>
    public QuantizedModel Quantize(WeightFormat format)
    {
        string name = NameOf(format);
        QuantizedModel? model = options.UseCache ? cache.TryRead(name, entry => QuantizedCheckpoint.Load(Weights, format, entry)) : null;
        if (model is null)
        {
            model = QuantizeAnew(format);
            if (options.UseCache)
            {
                cache.Write(name, entry => QuantizedCheckpoint.Save(model, options.Model, entry));
            }
        }

        return model;
    }

    /// <summary>The attention of every layer over caches of a format.</summary>
    /// <exception cref="SampleException">The format does not fit the model.</exception>
    public CacheLayers CacheLayers(KeyValueFormat format)
    {
        try
        {
            format.Check(Weights.Config.HeadDimension);
            return new CacheLayers(Weights.Config, format, format is CoupledKeyValueFormat coupled ? Codebooks(coupled) : null);
        }
        catch (ArgumentException error)
        {
            throw new SampleException(SampleErrors.FormatFit, $"the cache format {format.Name} does not fit: {error.Message}", error);
        }
    }

    private LayerCodebooks[] Codebooks(CoupledKeyValueFormat format)
    {
        string name = $"codebooks-{format.Name.Replace('<', '(').Replace('>', ')')}-{ModelKey.Combine(modelKey.Value, ModelKey.Library, options.Seed.ToString(), CalibrationKey())}";
        LayerCodebooks[]? layers = options.UseCache ? cache.TryRead(name, entry => CodebookFile.Load(Weights.Config, format, entry)) : null;
        if (layers is null)
        {
            KeyValueCalibration[] calibrations = cacheCalibration ??= CollectCaches();
            RotaryEmbedding rotary = new(Weights.RopeFrequencies, Weights.Config.MaximumPositions);
            layers = progress.Run($"Train {format.Name}", (report, token) => calibrations.Select((layer, index) =>
            {
                LayerCodebooks books = LayerCodebooks.Train(format, layer, Weights.Layers[index].Output, rotary, options.Seed, token);
                report.Report((index + 1.0) / calibrations.Length);
                return books;
            }).ToArray());
            if (options.UseCache)
            {
                cache.Write(name, entry => CodebookFile.Save(layers, entry));
            }
        }

        return layers;
    }

    private KeyValueCalibration[] CollectCaches()
    {
        int[] text = calibrationText ??= LoadCalibrationText();
        return progress.Run("Calibrate caches", (report, token) => CacheCalibration.Collect(Weights, text, report, token));
    }

    private QuantizedModel QuantizeAnew(WeightFormat format)
    {
        bool calibrates = options.UseCalibration && format is not HalfFormat && CalibrationBytes <= MaximumCalibrationBytes;
        if (calibrates && IsSequential(format))
        {
            int[] text = calibrationText ??= LoadCalibrationText();
            if (options.Sequential is true || text.Length <= SequentialQuantizer.LongestText(Weights))
            {
                reference ??= new ReferenceModel(Weights, text);
                return progress.Run($"Quantize {format.Name}", (report, token) => SequentialQuantizer.Quantize(Weights, format, reference, options.Seed, report, token));
            }
        }

        CalibrationSet? inputs = calibrates ? Calibrate(format.IntegerActivationGroup) : null;
        return progress.Run($"Quantize {format.Name}", (report, token) => QuantizedModel.Quantize(Weights, format, inputs, options.Seed, report, token));
    }

    private bool IsSequential(WeightFormat format) => options.Sequential ?? SequentialQuantizer.IsDefaultFor(format, Weights);

    private int[] LoadCalibrationText() =>
        progress.Run("Calibration text", (report, token) => new CalibrationSource(options, Tokenizer).Load(Weights, report, token));

    private long CalibrationBytes => Weights.Layers.Sum(static layer =>
        8L * (Square(layer.Query) + Square(layer.Output) + Square(layer.Gate) + Square(layer.Down)));

    /// <summary>The layers' inputs as kernels see them; they do not depend on the library's build, so that a change to a quantizer need not collect them again.</summary>
    /// <param name="integerGroup">Activations that share a scale where kernels round to INT8; 0 where they do not.</param>
    private CalibrationSet Calibrate(int integerGroup)
    {
        if (!calibrations.TryGetValue(integerGroup, out CalibrationSet? set))
        {
            string name = $"calibration-{ModelKey.Combine(modelKey.Value, CalibrationKey(), integerGroup.ToString())}";
            set = cache.TryRead(name, entry => CalibrationSet.Load(Weights, entry)) ?? Collect(name, integerGroup);
            calibrations.Add(integerGroup, set);
        }

        return set;
    }

    private CalibrationSet Collect(string name, int integerGroup)
    {
        int[] text = calibrationText ??= LoadCalibrationText();
        CalibrationSet set = progress.Run("Calibrate", (report, token) => CalibrationSet.Collect(Weights, References(text), text.Length, integerGroup, report, token));
        cache.Write(name, set.Save);
        return set;
    }

    /// <summary>The model on the whole text, which the next format needs too, or on one part after the other where that is too large.</summary>
    private IEnumerable<ReferenceModel> References(int[] text)
    {
        int longest = SequentialQuantizer.LongestText(Weights);
        return text.Length <= longest ? [reference ??= new ReferenceModel(Weights, text)] : text.Chunk(longest).Select(part => new ReferenceModel(Weights, part, maximumKeptBytes: 0));
    }

    private string NameOf(WeightFormat format) =>
        $"{format.Name}-{ModelKey.Combine(modelKey.Value, ModelKey.Library, format.Name, options.Seed.ToString(), options.UseCalibration ? CalibrationKey() : "none", options.UseCalibration && IsSequential(format) ? "sequential" : "")}";

    private string CalibrationKey()
    {
        string shipped = Path.Combine(options.Model, "calibration.u16");
        string? file = options.Calibration ?? (File.Exists(shipped) ? shipped : null);
        return file is null ? $"sampled with seed {options.Seed}" : ModelKey.OfFile(file);
    }

    private static long Square(LinearWeights linear) => (long)linear.InFeatures * linear.InFeatures;
}
