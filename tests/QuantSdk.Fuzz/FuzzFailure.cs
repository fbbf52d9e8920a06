namespace QuantSdk.Fuzz;

/// <summary>A case that failed.</summary>
/// <param name="Case">Its number within the seed.</param>
/// <param name="Changes">What was changed.</param>
/// <param name="Problem">What went wrong.</param>
public sealed record FuzzFailure(int Case, string Changes, string Problem);
