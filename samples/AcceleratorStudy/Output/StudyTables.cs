using System.Globalization;
using QuantSdk.Hardware;
using Spectre.Console;

namespace AcceleratorStudy;

/// <summary>The tables of the study.</summary>
internal static class StudyTables
{
    /// <summary>Where the time goes at each length: why long sequences gain most.</summary>
    public static void WriteLengths(IAnsiConsole console, StudyCurve curve)
    {
        Table table = Create("tokens", "speedup", "linear", "attention", "attention's share", "energy", "static", "DRAM", "buffers", "core");
        foreach (StudyCell cell in curve.Cells)
        {
            (EnergyBreakdown mant, EnergyBreakdown other) = (cell.Mant.Energy, cell.Baseline.Energy);
            table.AddRow(
                $"{cell.Length:N0}",
                Times(cell.Speed),
                Times(cell.LinearSpeed),
                Times(cell.AttentionSpeed),
                cell.AttentionShare.ToString("P0", CultureInfo.InvariantCulture),
                Times(cell.Energy),
                Times(other.Static / mant.Static),
                Times(other.Dram / mant.Dram),
                Times(other.Buffer / mant.Buffer),
                Times(other.Core / mant.Core));
        }

        console.Write(table);
    }

    /// <summary>The claim beside what the reference settings reach.</summary>
    public static void WriteClaim(IAnsiConsole console, StudyCurve curve)
    {
        Table table = Create("", "claimed", "reached", "off by");
        Row("mean speedup", Claim.MeanSpeed, curve.MeanSpeed);
        Row("largest speedup", Claim.MaxSpeed, curve.MaxSpeed);
        Row("mean energy reduction", Claim.MeanEnergy, curve.MeanEnergy);
        Row("largest energy reduction", Claim.MaxEnergy, curve.MaxEnergy);
        console.Write(table);

        void Row(string name, double claimed, double reached) =>
            table.AddRow(name, Times(claimed), Times(reached), ((reached / claimed) - 1).ToString("+0.0%;-0.0%", CultureInfo.InvariantCulture));
    }

    /// <summary>Every knob: what gives more, what gives less.</summary>
    public static void WriteSweeps(IAnsiConsole console, IReadOnlyList<Sweep> sweeps)
    {
        Table table = Create("knob", "setting", "mean speed", "max speed", "mean energy", "max energy", "within 5 %");
        foreach (Sweep sweep in sweeps)
        {
            string knob = sweep.Knob;
            foreach (SweepPoint point in sweep.Points)
            {
                StudyCurve curve = point.Curve;
                table.AddRow(
                    Markup.Escape(knob),
                    Markup.Escape(point.IsReference ? $"{point.Setting} *" : point.Setting),
                    Times(curve.MeanSpeed),
                    Times(curve.MaxSpeed),
                    Times(curve.MeanEnergy),
                    Times(curve.MaxEnergy),
                    Verdict(curve));
                knob = "";
            }
        }

        console.Write(table);
        console.WriteLine("* the reference settings");
    }

    private static string Verdict(StudyCurve curve) => (Claim.HoldsForSpeed(curve), Claim.HoldsForEnergy(curve)) switch
    {
        (true, true) => "both",
        (true, false) => "speed",
        (false, true) => "energy",
        _ => "",
    };

    private static Table Create(string first, params string[] rest)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn(first);
        foreach (string heading in rest)
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        return table;
    }

    private static string Times(double factor) => factor.ToString("0.00x", CultureInfo.InvariantCulture);
}
