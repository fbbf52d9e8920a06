namespace AcceleratorStudy;

/// <summary>What the user asked for.</summary>
internal sealed record StudyOptions(StudyKnobs Reference, string PlotDirectory);
