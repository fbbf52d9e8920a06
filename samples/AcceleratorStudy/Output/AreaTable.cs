using System.Globalization;
using QuantSdk.Hardware.Rtl.Synthesis;
using Spectre.Console;

namespace AcceleratorStudy;

/// <summary>The areas of the emitted elements beside the published ratios.</summary>
internal static class AreaTable
{
    /// <summary>Synthesises the elements and prints their areas.</summary>
    /// <param name="console">The terminal.</param>
    /// <param name="liberty">The library; <see langword="null"/> for an installed one.</param>
    /// <param name="groupSize">Elements of a group.</param>
    /// <exception cref="SynthesisException">Yosys or a library is missing, or Yosys refuses the library.</exception>
    public static void Write(IAnsiConsole console, string? liberty, int groupSize)
    {
        string library = liberty ?? LibertyFiles.FindInstalled()
            ?? throw new SynthesisException($"No liberty library is installed. Name one with --liberty, or on Debian: apt-get install {LibertyFiles.Package}.");
        IReadOnlyList<ElementArea> areas = ElementAreas.Measure(library, groupSize);
        (ElementArea integer, ElementArea ant) = (areas[0], areas[1]);
        Table table = new Table().Border(TableBorder.Simple).AddColumn("element").AddColumn("module");
        foreach (string heading in (string[])["area", "over INT8", "published", "over ANT", "published"])
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (ElementArea area in areas)
        {
            table.AddRow(
                area.Name,
                area.Module,
                area.Area.ToString("N0", CultureInfo.InvariantCulture),
                Ratio(area.RatioTo(integer)),
                Ratio(area.PublishedRatioTo(integer)),
                Ratio(area.RatioTo(ant)),
                Ratio(area.PublishedRatioTo(ant)));
        }

        console.WriteLine($"Synthesised with Yosys for {Path.GetFileName(library)}, groups of {groupSize.ToString(CultureInfo.InvariantCulture)}:");
        console.Write(table);
    }

    private static string Ratio(double? value) => value?.ToString("F2", CultureInfo.InvariantCulture) ?? "-";
}
