using System.Globalization;
using Spectre.Console;

namespace TinyLlama;

/// <summary>The table of formats.</summary>
internal static class ResultTable
{
    /// <summary>Writes the table; the first result is what the others are compared with.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<FormatResult> results)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn("Format");
        foreach (string heading in (string[])["Index bits", "Bits/weight", "Bytes", "Perplexity", "Ratio", "KL (nats)", "Tokens/s"])
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        table.AddColumn("Kernel");
        foreach (FormatResult result in results)
        {
            table.AddRow(
                Markup.Escape(result.Name),
                Format("0.##", result.IndexBitsPerWeight),
                Format("0.000", result.BitsPerWeight),
                Format("N0", result.Bytes),
                Format("0.0000", result.Perplexity),
                Format("0.0000", result.Perplexity / results[0].Perplexity),
                double.IsNaN(result.Divergence) ? "" : Format("0.0000", result.Divergence),
                Format("N0", result.TokensPerSecond),
                Markup.Escape(result.Kernel));
        }

        console.Write(table);
    }

    private static string Format(string format, double value) => value.ToString(format, CultureInfo.InvariantCulture);
}
