using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace TinyLlama;

/// <summary>Draws perplexity against bits per weight, both on logarithmic axes.</summary>
internal static class PerplexityPlot
{
    private const int Width = 1000;
    private const int Height = 650;

    // Formats that lose the model altogether lie beyond any scale on which the others can be told apart.
    private const double LargestRatio = 100;

    /// <summary>Writes the plot as PNG; the file appears whole or not at all.</summary>
    public static void Write(string path, IReadOnlyList<FormatResult> results)
    {
        using Plot plot = new();
        plot.Title("Perplexity over stored bits per weight");
        plot.XLabel("bits per weight, all metadata counted");
        plot.YLabel("perplexity");
        FormatResult[] shown = [.. results.Where(result => result.Perplexity <= LargestRatio * results[0].Perplexity)];
        foreach (FormatResult result in shown)
        {
            (double x, double y) = (Math.Log2(result.BitsPerWeight), Math.Log2(result.Perplexity));
            plot.Add.Marker(x, y, MarkerShape.FilledCircle, 8);
            ScottPlot.Plottables.Text label = plot.Add.Text(result.Name, x, y);
            label.OffsetX = 7;
            label.LabelFontSize = 12;
        }

        plot.Axes.Bottom.TickGenerator = Ticks([1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64]);
        plot.Axes.Left.TickGenerator = Ticks([.. PerplexityTicks(shown)]);
        plot.Axes.Margins(0.12, 0.1);
        byte[] image = plot.GetImage(Width, Height).GetImageBytes(ImageFormat.Png);
        AtomicFile.Write(path, stream => stream.Write(image));
    }

    /// <summary>Round values at about a dozen places: even steps in a narrow range, powers of ten and what lies between in a wide one.</summary>
    private static IEnumerable<double> PerplexityTicks(FormatResult[] results)
    {
        double least = results.Select(static result => result.Perplexity).DefaultIfEmpty(1).Min();
        double most = results.Select(static result => result.Perplexity).DefaultIfEmpty(1).Max();
        if (most < 4 * least)
        {
            double step = Math.Pow(2, Math.Ceiling(Math.Log2(Math.Max(most - least, least / 10) / 8)));
            return Enumerable.Range(0, 64).Select(i => (Math.Floor(least / step) + i - 8) * step).Where(static value => value > 0);
        }

        double[] digits = [1, 1.5, 2, 3, 4, 5, 7];
        return Enumerable.Range(0, 12).SelectMany(power => digits.Select(digit => digit * Math.Pow(10, power)));
    }

    private static NumericManual Ticks(double[] values) =>
        new([.. values.Select(Math.Log2)], [.. values.Select(static value => value.ToString(CultureInfo.InvariantCulture))]);
}
