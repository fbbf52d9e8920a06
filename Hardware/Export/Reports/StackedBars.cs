using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace QuantSdk.Hardware;

/// <summary>Draws stacked horizontal bars as SVG, a bar for each accelerator.</summary>
internal sealed class StackedBars
{
    private const int Width = 760;
    private const int Left = 110;
    private const int Right = 90;
    private const int Top = 64;
    private const int RowHeight = 34;
    private const int BarHeight = 22;

    // Okabe and Ito's colours, which remain distinct for colour-blind readers.
    private static readonly string[] Colours = ["#0072b2", "#e69f00", "#009e73", "#cc79a7"];

    private readonly string title;
    private readonly string[] parts;
    private readonly List<(string Name, string Label, double[] Values)> bars = [];

    /// <summary>Creates a chart.</summary>
    /// <param name="title">Title.</param>
    /// <param name="parts">Names of what is stacked.</param>
    public StackedBars(string title, params string[] parts)
    {
        this.title = title;
        this.parts = parts;
    }

    /// <summary>Adds a bar.</summary>
    /// <param name="name">Name at its left.</param>
    /// <param name="label">Text at its right.</param>
    /// <param name="values">A value for each part.</param>
    public void Add(string name, string label, params double[] values) => this.bars.Add((name, label, values));

    /// <summary>The picture.</summary>
    public override string ToString()
    {
        double longest = this.bars.Max(static bar => bar.Values.Sum());
        double scale = longest > 0 ? (Width - Left - Right) / longest : 0;
        int height = Top + (this.bars.Count * RowHeight) + 16;
        StringBuilder svg = new();
        svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{height}\" viewBox=\"0 0 {Width} {height}\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.Append($"  <title>{Escape(this.title)}</title>\n  <rect width=\"{Width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
        Text(svg, 12, 22, this.title, " font-size=\"15\" font-weight=\"bold\"");
        Legend(svg);
        for (int row = 0; row < this.bars.Count; row++)
        {
            (string name, string label, double[] values) = this.bars[row];
            double x = Left;
            int y = Top + (row * RowHeight);
            Text(svg, 12, y + 16, name, "");
            for (int part = 0; part < values.Length; part++)
            {
                double length = values[part] * scale;
                svg.Append($"  <rect x=\"{Point(x)}\" y=\"{y}\" width=\"{Point(length)}\" height=\"{BarHeight}\" fill=\"{Colours[part]}\"><title>{Escape(this.parts[part])}: {NumberText.Of(values[part])}</title></rect>\n");
                x += length;
            }

            Text(svg, x + 6, y + 16, label, "");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private void Legend(StringBuilder svg)
    {
        double x = Left;
        for (int part = 0; part < this.parts.Length; part++)
        {
            svg.Append($"  <rect x=\"{Point(x)}\" y=\"38\" width=\"12\" height=\"12\" fill=\"{Colours[part]}\"/>\n");
            Text(svg, x + 17, 49, this.parts[part], "");
            x += 40 + (8 * this.parts[part].Length);
        }
    }

    private static void Text(StringBuilder svg, double x, int y, string text, string style) =>
        svg.Append($"  <text x=\"{Point(x)}\" y=\"{y}\"{style}>{Escape(text)}</text>\n");

    private static string Point(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");
}
