using QuantSdk.Checkpoints;

namespace QuantSdk.Fuzz;

/// <summary>What came of one case.</summary>
/// <param name="Changes">What was changed.</param>
/// <param name="Refusals">The errors, where a part of the checkpoint was refused as it should be.</param>
/// <param name="Failure">What went wrong, where something did.</param>
public sealed record FuzzOutcome(string Changes, IReadOnlyList<QuantFormatException> Refusals, string? Failure);
