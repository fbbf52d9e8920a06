namespace AcceleratorStudy;

/// <summary>One setting of a knob, and what comes of it.</summary>
internal sealed record SweepPoint(string Setting, bool IsReference, StudyCurve Curve);
