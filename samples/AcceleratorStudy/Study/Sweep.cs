namespace AcceleratorStudy;

/// <summary>One knob, turned while the others stay.</summary>
internal sealed record Sweep(string Knob, IReadOnlyList<SweepPoint> Points);
