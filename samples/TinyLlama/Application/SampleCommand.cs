using System.CommandLine;
using System.Text.RegularExpressions;
using QuantSdk.Attention;
using QuantSdk.Numerics;

namespace TinyLlama;

/// <summary>The command line.</summary>
internal sealed partial class SampleCommand
{
    private readonly Option<string[]> format = new("--format") { Description = "Formats, separated by commas; all by default. Text is generated in the first.", HelpName = "NAME,..." };
    private readonly Option<string[]> cache = new("--kv") { Description = "Formats of the KV cache, separated by commas; all by default, none where --format is given alone. Text is generated with the first.", HelpName = "NAME,..." };
    private readonly Option<string> prompt = new("--prompt") { Description = "The text to continue.", DefaultValueFactory = static _ => "To create a table in PostgreSQL, use" };
    private readonly Option<int> tokens = new("--tokens") { Description = "Tokens to generate at most.", DefaultValueFactory = static _ => 64 };
    private readonly Option<string> device = new("--device") { Description = "Where the linear layers run.", DefaultValueFactory = static _ => "cpu" };
    private readonly Option<bool> full = new("--full") { Description = "Measure on the whole validation text." };
    private readonly Option<int> windows = new("--windows") { Description = "Windows of 512 tokens to measure on.", DefaultValueFactory = static _ => 32 };
    private readonly Option<string?> report = new("--report") { Description = "Write the results to a JSON file.", HelpName = "FILE" };
    private readonly Option<string> plot = new("--plot") { Description = "Where to write the plot of perplexity against bits per weight.", HelpName = "FILE.png", DefaultValueFactory = static _ => Path.Combine(AppContext.BaseDirectory, "perplexity.png") };
    private readonly Option<string> model = new("--model") { Description = "A Llama in Hugging Face layout.", HelpName = "DIR", DefaultValueFactory = static _ => SampleOptions.ShippedModel };
    private readonly Option<bool> noCache = new("--no-cache") { Description = "Quantize anew and keep nothing." };
    private readonly Option<int> seed = new("--seed") { Description = "Seed of quantizing and sampling." };
    private readonly Option<double> temperature = new("--temperature") { Description = "Sample at this temperature; 0 takes the likeliest token." };
    private readonly Option<string?> calibration = new("--calibration") { Description = "Calibrate with a text file instead of text that the model writes.", HelpName = "FILE" };
    private readonly Option<bool> noCalibration = new("--no-calibration") { Description = "Quantize without calibration data." };
    private readonly Option<bool?> sequential = new("--sequential") { Description = "Fit each layer behind the quantized ones before it: more exact, and slower. Unset: formats with codebooks do, groups of integers do not.", HelpName = "true|false", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> makeCalibration = new("--make-calibration") { Description = "Only sample calibration text and write its tokens.", HelpName = "FILE" };

    /// <summary>Builds the command.</summary>
    /// <param name="run">What it does with the options; returns the exit code. Reading the options throws <see cref="SampleException"/>.</param>
    public RootCommand Build(Func<Func<SampleOptions>, CancellationToken, int> run)
    {
        device.HelpName = "cpu|cuda";
        device.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && result.Tokens[0].Value is not ("cpu" or "cuda"))
            {
                result.AddError($"'--device' must be cpu or cuda, not '{result.Tokens[0].Value}'.");
            }
        });
        RequireAtLeast(tokens, 0);
        RequireAtLeast(windows, 1);
        foreach (Option<string?> path in (Option<string?>[])[report, plot!, model!, calibration, makeCalibration])
        {
            RequireText(path);
        }

        temperature.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(result.GetValueOrDefault<double>() is >= 0 and <= 100))
            {
                result.AddError("'--temperature' must be from 0 to 100.");
            }
        });
        RootCommand root = new("Runs a Llama in every number format: perplexity, size and speed of each, then text.")
        {
            format, cache, prompt, tokens, device, full, windows, report, plot, model, noCache, seed, temperature, calibration, noCalibration, sequential, makeCalibration,
        };
        root.SetAction((result, token) => Task.Run(() => run(() => Bind(result), token)));
        return root;
    }

    private static void RequireAtLeast(Option<int> option, int least) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out int value) && value < least)
        {
            result.AddError($"'{option.Name}' must be at least {least}.");
        }
    });

    private static void RequireText(Option<string?> option) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count == 1 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
        {
            result.AddError($"'{option.Name}' must not be empty.");
        }
    });

    private SampleOptions Bind(ParseResult result) => new()
    {
        Model = result.GetValue(model)!,
        Formats = Parse(result.GetValue(format) ?? [], Find),
        CacheFormats = Parse(result.GetValue(cache) ?? [], FindCache),
        Prompt = result.GetValue(prompt)!,
        Tokens = result.GetValue(tokens),
        Device = result.GetValue(device)!,
        Windows = result.GetValue(full) ? null : result.GetValue(windows),
        Report = result.GetValue(report),
        Plot = result.GetValue(plot)!,
        UseCache = !result.GetValue(noCache),
        Seed = result.GetValue(seed),
        Temperature = result.GetValue(temperature),
        Calibration = result.GetValue(calibration),
        UseCalibration = !result.GetValue(noCalibration),
        Sequential = result.GetValue(sequential),
        MakeCalibration = result.GetValue(makeCalibration),
    };

    private static TFormat[]? Parse<TFormat>(string[] lists, Func<string, TFormat> find)
    {
        string[] names = [.. lists.SelectMany(Separate)];
        return names.Length == 0 ? null : [.. names.Select(find).Distinct()];
    }

    /// <summary>The names of a list; a comma within the brackets of VQ&lt;4,8,1&gt; separates nothing.</summary>
    private static IEnumerable<string> Separate(string list) =>
        NameSeparator().Split(list).Select(static name => name.Trim()).Where(static name => name.Length > 0);

    private static WeightFormat Find(string name) => WeightFormats.TryFind(name, out WeightFormat? found)
        ? found
        : throw new SampleException(SampleErrors.Format, $"there is no format '{name}'; there are {string.Join(", ", WeightFormats.All)}.");

    private static KeyValueFormat FindCache(string name) => KeyValueFormats.TryFind(name, out KeyValueFormat? found)
        ? found
        : throw new SampleException(SampleErrors.Format, $"there is no cache format '{name}'; there are {string.Join(", ", KeyValueFormats.All)} and VQ<v,b,1>.");

    [GeneratedRegex(",(?![^<]*>)")]
    private static partial Regex NameSeparator();
}
