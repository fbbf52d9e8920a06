namespace QuantSdk.Fuzz;

/// <summary>What came of a run.</summary>
/// <param name="Accepted">Cases that were still valid.</param>
/// <param name="Refused">Cases with an error, by the error's id. A case counts once for each of its ids, because parts of a checkpoint are read apart.</param>
/// <param name="Failures">Cases that did anything else, in ascending order.</param>
public sealed record FuzzReport(int Accepted, IReadOnlyDictionary<string, int> Refused, IReadOnlyList<FuzzFailure> Failures);
