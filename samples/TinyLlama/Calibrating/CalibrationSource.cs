namespace TinyLlama;

/// <summary>
/// Where calibration tokens come from: a text file, the model's own <c>calibration.u16</c>, or text that the model writes. Never from the
/// validation text: formats would be fitted to what they are measured on.
/// </summary>
internal sealed class CalibrationSource(SampleOptions options, TextTokenizer tokenizer)
{
    // 64 windows of 512 tokens; what is sampled at run time is less, because it may be a large model that samples.
    private const int Windows = 64;
    private const int SampledWindows = 16;

    /// <summary>Tokens of whole windows.</summary>
    /// <exception cref="SampleException">The text is too short.</exception>
    public int[] Load(LlamaWeights weights, IProgress<double> progress, CancellationToken cancellationToken)
    {
        int window = Perplexity.WindowOf(weights.Config);
        string shipped = Path.Combine(options.Model, "calibration.u16");
        int[] tokens = options.Calibration is { } file ? tokenizer.EncodeDocuments(File.ReadAllText(file), weights.Config)
            : File.Exists(shipped) ? TokenFile.Read(shipped)
            : Sample(weights, SampledWindows, options.Seed, progress, cancellationToken);
        int windows = Math.Min(Windows, tokens.Length / window);
        return windows > 0
            ? tokens[..(windows * window)]
            : throw new SampleException(SampleErrors.Text, $"the calibration text has {tokens.Length} tokens; one window of {window} at least is needed.");
    }

    /// <summary>Makes the file that ships with the sample.</summary>
    public static int[] SampleAll(LlamaWeights weights, int seed, IProgress<double> progress, CancellationToken cancellationToken) =>
        Sample(weights, Windows, seed, progress, cancellationToken);

    private static int[] Sample(LlamaWeights weights, int windows, int seed, IProgress<double> progress, CancellationToken cancellationToken)
    {
        using LlamaModel model = new(weights, LlamaModel.CreateDense);
        return SampledText.Sample(model, windows, Perplexity.WindowOf(weights.Config), seed, progress, cancellationToken);
    }
}
