using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>Everything that emission needs to know of an attention layer.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Storage">What its cache takes.</param>
/// <param name="Decisions">Every decision with its reason, in the order of the report.</param>
internal sealed record AttentionPlan(AttentionModel Layer, CacheEstimate Storage, EquatableArray<PlanDecision> Decisions);
