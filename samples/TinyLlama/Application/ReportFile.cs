using System.Text.Json;
using System.Text.Json.Serialization;

namespace TinyLlama;

/// <summary>The results as JSON.</summary>
internal static class ReportFile
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        WriteIndented = true,
    };

    /// <summary>Writes the report; the file appears whole or not at all.</summary>
    public static void Write(string path, SampleOptions options, IReadOnlyList<FormatResult> results, IReadOnlyList<CacheResult> caches, string generated)
    {
        Report report = new(
            NameOf(options.Model),
            options.Device,
            [.. results.Select(static result => new ReportFormat(result.Name, result.BitsPerWeight, result.Bytes, result.Perplexity, result.TokensPerSecond, OrNull(result.Divergence)))],
            [.. caches.Select(static result => new ReportCache(
                result.Name, result.BitsPerElement, result.BytesPerToken, result.FixedBytes, result.Perplexity, OrNull(result.PerplexityWithMantWeights),
                [.. CacheSpeed.Contexts.Select((context, i) => new ReportSpeed(context, OrNull(result.Speed[i]), OrNull(result.SpeedWithMantWeights[i])))]))],
            generated);
        AtomicFile.Write(path, stream => JsonSerializer.Serialize(stream, report, Json));
    }

    /// <summary>A model's name: that of the shipped checkpoint, or its directory's.</summary>
    public static string NameOf(string directory) =>
        directory == SampleOptions.ShippedModel ? "tinydocs-6m" : Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)));

    /// <summary>NaN stands for what was not measured.</summary>
    private static double? OrNull(double value) => double.IsNaN(value) ? null : value;

    private sealed record Report(
        string Model, string Device, IReadOnlyList<ReportFormat> Formats, IReadOnlyList<ReportCache> KvFormats, string Generated);

    private sealed record ReportCache(
        string Name,
        double BitsPerElement,
        double BytesPerToken,
        long FixedBytes,
        double Perplexity,
        double? PerplexityWithMant4Weights,
        IReadOnlyList<ReportSpeed> Speeds);

    private sealed record ReportSpeed(int Context, double? TokensPerSecond, double? TokensPerSecondWithMant4Weights);

    private sealed record ReportFormat(string Name, double BitsPerWeight, long Bytes, double Perplexity, double TokensPerSecond, double? KlDivergence);
}
