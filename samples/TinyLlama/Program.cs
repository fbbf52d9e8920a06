using System.CommandLine;
using System.Diagnostics;
using QuantSdk.Cpu;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Quantization;
using TinyLlama;

Option<string[]> formatOption = new("--format") { Description = "Formats, separated by commas; all by default.", AllowMultipleArgumentsPerToken = true };
Option<int> windowsOption = new("--windows") { Description = "Windows of 512 tokens to evaluate on.", DefaultValueFactory = _ => 32 };
Option<string> modelOption = new("--model") { Description = "A checkpoint directory.", DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "Model") };
Option<bool> cacheOption = new("--no-cache") { Description = "Quantize anew." };
Option<bool> noCalibrationOption = new("--no-calibration") { Description = "Quantize without calibration data." };
Option<string?> makeCalibration = new("--make-calibration") { Description = "Sample calibration text into a file and stop." };
RootCommand root = new("Runs a small Llama in every number format.") { formatOption, windowsOption, modelOption, cacheOption, noCalibrationOption, makeCalibration };
root.SetAction(result =>
{
    string directory = result.GetValue(modelOption)!;
    LlamaWeights weights = LlamaCheckpoint.Load(directory);
    LlamaModel dense = new(weights, LlamaModel.CreateDense);
    if (result.GetValue(makeCalibration) is { } file)
    {
        TokenFile.Write(file, SampledText.Sample(dense, 64, 512, 1, null, default));
        return 0;
    }

    int[] tokens = TokenFile.Read(Path.Combine(directory, "validation.u16"));
    int windows = Math.Min(result.GetValue(windowsOption), Perplexity.WindowsIn(tokens.Length));
    Stopwatch watch = Stopwatch.StartNew();
    double reference = Perplexity.Measure(dense, tokens, windows, null, default);
    Console.WriteLine($"{"FP32",-16} perplexity {reference,10:F4}                       evaluate {watch.Elapsed.TotalSeconds,6:F1} s");
    string[] names = [.. (result.GetValue(formatOption) ?? []).SelectMany(static name => name.Split(','))];
    WeightFormat[] formats = names.Length == 0 ? [.. WeightFormats.All] : [.. names.Select(static name => WeightFormats.TryFind(name, out WeightFormat? format) ? format : throw new ArgumentException(name))];
    watch.Restart();
    CalibrationSet? calibration = result.GetValue(noCalibrationOption) ? null : CalibrationSet.Collect(weights, TokenFile.Read(Path.Combine(directory, "calibration.u16")), null, default);
    Console.WriteLine($"calibration {watch.Elapsed.TotalSeconds:F1} s");
    foreach (WeightFormat format in formats)
    {
        try
        {
            watch.Restart();
            Dictionary<string, QuantizedWeights> quantized = [];
            foreach (LinearWeights linear in weights.Linears)
            {
                quantized[linear.Name] = Quantizer.Quantize(format, linear.Values, linear.OutFeatures, linear.InFeatures, new QuantizationOptions { Calibration = calibration?[linear] });
            }

            double quantizing = watch.Elapsed.TotalSeconds;
            LlamaModel model = new(weights, linear => CpuKernels.Create(quantized[linear.Name]));
            double bits = 8.0 * quantized.Values.Sum(static w => w.ByteCount) / weights.Linears.Sum(static l => (long)l.Values.Length);
            watch.Restart();
            double perplexity = Perplexity.Measure(model, tokens, windows, null, default);
            Console.WriteLine($"{format.Name,-16} perplexity {perplexity,10:F4} ({perplexity / reference - 1,8:P2})  {bits,6:F3} bits   quantize {quantizing,6:F1} s   evaluate {watch.Elapsed.TotalSeconds,6:F1} s");
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            Console.WriteLine($"{format.Name,-16} {e.Message}");
        }
    }

    return 0;
});
return root.Parse(args).Invoke();
