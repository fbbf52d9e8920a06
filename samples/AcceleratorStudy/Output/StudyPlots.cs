using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace AcceleratorStudy;

/// <summary>The plots of the study.</summary>
internal static class StudyPlots
{
    private const int Width = 1000;
    private const int Height = 650;

    /// <summary>Draws speedup and energy reduction over the sequence length, one line for each baseline.</summary>
    /// <param name="path">PNG to write.</param>
    /// <param name="baselines">The sweep over the baselines.</param>
    public static void WriteLengths(string path, Sweep baselines)
    {
        using Plot plot = new();
        plot.Title("M-ANT over its baselines (solid: speedup, dashed: energy reduction)");
        plot.XLabel("tokens");
        plot.YLabel("times");
        foreach (SweepPoint point in baselines.Points)
        {
            double[] lengths = [.. point.Curve.Cells.Select(static cell => Math.Log2(cell.Length))];
            ScottPlot.Plottables.Scatter speed = plot.Add.Scatter(lengths, point.Curve.Cells.Select(static cell => cell.Speed).ToArray());
            speed.LegendText = point.Setting;
            ScottPlot.Plottables.Scatter energy = plot.Add.Scatter(lengths, point.Curve.Cells.Select(static cell => cell.Energy).ToArray(), speed.Color);
            energy.LinePattern = LinePattern.Dashed;
        }

        AddClaim(plot, Claim.MaxSpeed, "largest speedup claimed");
        AddClaim(plot, Claim.MeanSpeed, "mean speedup claimed");
        int[] ticks = [.. baselines.Points[0].Curve.Cells.Select(static cell => cell.Length)];
        plot.Axes.Bottom.TickGenerator = new NumericManual(
            [.. ticks.Select(static length => Math.Log2(length))],
            [.. ticks.Select(static length => length.ToString("N0", CultureInfo.InvariantCulture))]);
        plot.ShowLegend(Alignment.UpperLeft);
        Save(plot, path);
    }

    /// <summary>Draws how mean speedup and mean energy reduction move with each knob: a bar from the least to the largest setting.</summary>
    /// <param name="path">PNG to write.</param>
    /// <param name="sweeps">All sweeps.</param>
    public static void WriteSensitivity(string path, IReadOnlyList<Sweep> sweeps)
    {
        using Plot plot = new();
        plot.Title("What moves the mean (upper bar: speedup, lower bar: energy reduction)");
        plot.XLabel("times");
        for (int i = 0; i < sweeps.Count; i++)
        {
            double place = sweeps.Count - i;
            AddRange(plot, place + 0.15, sweeps[i].Points.Select(static point => point.Curve.MeanSpeed), Colors.SteelBlue);
            AddRange(plot, place - 0.15, sweeps[i].Points.Select(static point => point.Curve.MeanEnergy), Colors.SandyBrown);
        }

        plot.Add.VerticalLine(Claim.MeanSpeed, 1, Colors.SteelBlue, LinePattern.Dotted);
        plot.Add.VerticalLine(Claim.MeanEnergy, 1, Colors.SandyBrown, LinePattern.Dotted);
        plot.Axes.Left.TickGenerator = new NumericManual(
            [.. sweeps.Select((_, i) => (double)(sweeps.Count - i))],
            [.. sweeps.Select(static sweep => sweep.Knob)]);
        Save(plot, path);
    }

    private static void AddRange(Plot plot, double place, IEnumerable<double> values, Color color)
    {
        double[] all = [.. values];
        ScottPlot.Plottables.Scatter line = plot.Add.Scatter(all, all.Select(_ => place).ToArray(), color);
        line.LineWidth = 8;
        line.MarkerSize = 10;
    }

    private static void AddClaim(Plot plot, double value, string text)
    {
        ScottPlot.Plottables.HorizontalLine line = plot.Add.HorizontalLine(value, 1, Colors.Gray, LinePattern.Dotted);
        line.LegendText = text;
    }

    private static void Save(Plot plot, string path)
    {
        byte[] image = plot.GetImage(Width, Height).GetImageBytes(ImageFormat.Png);
        AtomicFile.Write(path, stream => stream.Write(image));
    }
}
