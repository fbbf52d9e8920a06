using System.Collections.Generic;

namespace QuantSdk.Hardware;

/// <summary>All forms of a comparison, as files.</summary>
public static class ComparisonFiles
{
    /// <summary>The files.</summary>
    public static IReadOnlyList<ExportedFile> Write(Comparison comparison) =>
    [
        new("results.json", ComparisonJson.Write(comparison)),
        new("results.csv", ComparisonCsv.Write(comparison)),
        new("results.txt", ComparisonText.Write(comparison)),
        new("time.svg", ComparisonCharts.Time(comparison)),
        new("energy.svg", ComparisonCharts.Energy(comparison)),
    ];
}
