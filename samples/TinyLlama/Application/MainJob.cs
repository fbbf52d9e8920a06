using QuantSdk.Attention;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using Spectre.Console;

namespace TinyLlama;

/// <summary>The main job: quantize the model in every format, measure each, show and store the results, generate text.</summary>
internal sealed class MainJob(SampleOptions options, IAnsiConsole console, CancellationToken cancellationToken)
{
    // The format that text is generated in where none is asked for.
    private static readonly WeightFormat Preferred = WeightFormats.Mant(64);

    private readonly ProgressDisplay progress = new(console, cancellationToken);
    private readonly DenseReference reference = new();

    /// <summary>Does the job.</summary>
    public void Run()
    {
        // What takes a moment to find out comes first: a missing GPU or folder should not be reported after minutes of work.
        RequireFolderOf(options.Plot);
        RequireFolderOf(options.Report ?? options.Plot);
        using ILinearBackend backend = options.Device == "cuda" ? new CudaBackend() : new CpuBackend();
        ModelSession session = new(options, progress);
        Describe(session, backend);
        List<FormatResult> results = [MeasureDense(session, backend)];
        WeightFormat chosen = options.Formats?[0] ?? Preferred;
        QuantizedModel? generating = null;
        foreach (WeightFormat format in options.Formats ?? WeightFormats.All)
        {
            if (Quantize(session, format) is { } quantized)
            {
                Measure(session, backend, quantized, results);
                generating = format == chosen ? quantized : generating;
            }
        }

        ResultTable.Write(console, results);
        PerplexityPlot.Write(options.Plot, results);
        console.MarkupLineInterpolated($"Perplexity over bits per weight: [blue]{options.Plot}[/]");
        List<CacheResult> caches = MeasureCaches(session, backend, generating);
        string generated = Generate(session, backend, generating);
        if (options.Report is { } report)
        {
            ReportFile.Write(report, options, results, caches, generated);
            console.MarkupLineInterpolated($"Report: [blue]{report}[/]");
        }
    }

    private static void RequireFolderOf(string path)
    {
        if (Directory.Exists(path) || !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
        {
            throw new SampleException(SampleErrors.FileAccess, $"'{path}' cannot be written: its folder does not exist, or it is a folder itself.");
        }
    }

    private void Describe(ModelSession session, ILinearBackend backend)
    {
        long weights = session.Weights.Linears.Sum(static linear => (long)linear.Values.Length);
        console.MarkupLineInterpolated($"[bold]{ReportFile.NameOf(options.Model)}[/]: {weights:N0} weights in linear layers, {session.Windows} windows of {Perplexity.WindowOf(session.Weights.Config)} tokens, {backend.Description}");
    }

    private FormatResult MeasureDense(ModelSession session, ILinearBackend backend)
    {
        using LlamaModel model = new(session.Weights, backend.CreateDense, backend.CreateDense);
        long weights = session.Weights.Linears.Sum(static linear => (long)linear.Values.Length);
        (double perplexity, double speed) = Measure(session, model, "FP32", reference);
        return new FormatResult("FP32", "fp32", 32, weights, weights * sizeof(float), perplexity, double.NaN, speed);
    }

    /// <summary>A quantized model; null for a format that does not fit the model and was not asked for.</summary>
    private QuantizedModel? Quantize(ModelSession session, WeightFormat format)
    {
        try
        {
            return session.Quantize(format);
        }
        catch (SampleException error) when (options.Formats is null)
        {
            console.MarkupLineInterpolated($"[yellow]Left out: {error.Message}[/]");
            return null;
        }
    }

    private void Measure(ModelSession session, ILinearBackend backend, QuantizedModel quantized, List<FormatResult> results)
    {
        SortedSet<string> kernels = [];
        using LlamaModel model = new(session.Weights, linear => Create(backend, quantized.Layers[linear.Name], kernels), backend.CreateDense);
        Divergence divergence = new(reference, session.Weights.Config.VocabularySize);
        (double perplexity, double speed) = Measure(session, model, quantized.Format.Name, divergence);
        results.Add(new FormatResult(
            quantized.Format.Name, string.Join(", ", kernels), quantized.Format.IndexBitsPerWeight, quantized.Weights, quantized.Bytes, perplexity, divergence.Mean, speed));
    }

    /// <summary>Measures cache formats, where they are asked for or where everything is.</summary>
    private List<CacheResult> MeasureCaches(ModelSession session, ILinearBackend backend, QuantizedModel? quantized)
    {
        if (options.CacheFormats is null && options.Formats is not null)
        {
            return [];
        }

        CacheJob job = new(options, session, backend, progress, cancellationToken);
        List<CacheResult> caches = job.Run(quantized);
        CacheTable.Write(console, caches, job.Windows);
        return caches;
    }

    private static ILinear Create(ILinearBackend backend, QuantizedWeights weights, SortedSet<string> kernels)
    {
        ILinear linear = backend.Create(weights, out string kernel);
        kernels.Add(kernel);
        return linear;
    }

    private (double Perplexity, double TokensPerSecond) Measure(ModelSession session, LlamaModel model, string name, IWindowObserver observer)
    {
        double perplexity = progress.Run(
            $"Measure {name}", (report, token) => Perplexity.Measure(model, session.Validation, session.Windows, report, token, observer));
        return (perplexity, DecodeSpeed.Measure(model, session.Validation, cancellationToken));
    }

    /// <summary>Continues the prompt; the text streams to the terminal.</summary>
    private string Generate(ModelSession session, ILinearBackend backend, QuantizedModel? quantized)
    {
        KeyValueFormat? cacheFormat = options.CacheFormats?[0];
        using LlamaModel model = new(
            session.Weights,
            quantized is null ? backend.CreateDense : linear => backend.Create(quantized.Layers[linear.Name], out _),
            backend.CreateDense,
            cacheFormat is null ? null : session.CacheLayers(cacheFormat).Create);
        int[] prompt = [.. model.Config.BeginToken is { } begin ? [begin] : Array.Empty<int>(), .. session.Tokenizer.Encode(options.Prompt)];
        if (prompt.Length == 0 || prompt.Length >= model.Config.MaximumPositions)
        {
            throw new SampleException(SampleErrors.Text, $"the prompt has {prompt.Length} tokens; give 1 to {model.Config.MaximumPositions - 1}.");
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{options.Prompt}[/] [dim]({quantized?.Format.Name ?? "FP32"}, cache {cacheFormat?.Name ?? "FP32"})[/]");
        List<string> pieces = [];
        TextGenerator generator = new(model, options.Temperature, options.Seed);
        foreach (string piece in session.Tokenizer.Decode(generator.Continue(prompt, options.Tokens, cancellationToken)))
        {
            pieces.Add(piece);
            console.Write(new Text(piece));
        }

        console.WriteLine();
        return string.Concat(pieces);
    }
}
