using QuantSdk.Hardware;

namespace AcceleratorStudy;

/// <summary>A comparison over all sequence lengths.</summary>
internal sealed record StudyCurve(StudyKnobs Knobs, IReadOnlyList<StudyCell> Cells)
{
    /// <summary>Average speedup over the lengths.</summary>
    public double MeanSpeed => Cells.Average(static cell => cell.Speed);

    /// <summary>Largest speedup.</summary>
    public double MaxSpeed => Cells.Max(static cell => cell.Speed);

    /// <summary>Average energy reduction over the lengths.</summary>
    public double MeanEnergy => Cells.Average(static cell => cell.Energy);

    /// <summary>Largest energy reduction.</summary>
    public double MaxEnergy => Cells.Max(static cell => cell.Energy);

    /// <summary>Simulates a comparison.</summary>
    public static StudyCurve Run(StudyKnobs knobs)
    {
        Simulator mant = new(knobs.CreateMant(), knobs.CreateOptions());
        Simulator baseline = new(knobs.CreateBaseline(), knobs.CreateOptions());
        return new(knobs, [.. knobs.Lengths.Select(length =>
        {
            Workload workload = TransformerWorkload.Create(knobs.Model, new()
            {
                SequenceLength = length,
                Batch = knobs.Batch,
                Phase = knobs.Phase,
                CausalFactor = knobs.CausalFactor,
            });
            return new StudyCell(length, mant.Run(workload), baseline.Run(workload));
        })]);
    }
}
