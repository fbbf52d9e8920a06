namespace QuantSdk.Generators.Planning;

/// <summary>One decision of a plan, as text for the report.</summary>
/// <param name="Field">What was decided.</param>
/// <param name="Value">The choice.</param>
/// <param name="Reason">Why, in a sentence.</param>
internal sealed record PlanDecision(string Field, string Value, string Reason);
