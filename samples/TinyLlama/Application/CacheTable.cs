using System.Globalization;
using Spectre.Console;

namespace TinyLlama;

/// <summary>The table of cache formats.</summary>
internal static class CacheTable
{
    /// <summary>Writes the table; perplexities are compared with the first result's.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<CacheResult> results, int windows)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn("KV cache");
        foreach (string heading in Headings())
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (CacheResult result in results)
        {
            table.AddRow(
            [
                Markup.Escape(result.Name),
                Format("0.###", result.BitsPerElement),
                Format("N0", result.BytesPerToken),
                Format("N0", result.FixedBytes),
                Format("0.0000", result.Perplexity),
                Format("0.0000", result.Perplexity / results[0].Perplexity),
                Format("0.0000", result.PerplexityWithMantWeights),
                .. result.Speed.Concat(result.SpeedWithMantWeights).Select(static speed => Format("N0", speed)),
            ]);
        }

        console.Write(table);
        console.MarkupLineInterpolated($"[dim]KV caches: {windows} windows; bytes a token and fixed bytes (codebooks, bases of values, windows) in all layers; tokens/s behind the context, fp32 and MANT4 weights.[/]");
    }

    private static IEnumerable<string> Headings() =>
    [
        "Bits", "Bytes/token", "Fixed bytes", "Perplexity", "Ratio", "with MANT4",
        .. CacheSpeed.Contexts.Select(static context => $"t/s at {context}"),
        .. CacheSpeed.Contexts.Select(static context => $"MANT4 {context}"),
    ];

    private static string Format(string format, double value) => double.IsNaN(value) ? "-" : value.ToString(format, CultureInfo.InvariantCulture);
}
