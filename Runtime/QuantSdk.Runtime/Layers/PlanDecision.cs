namespace QuantSdk.Layers;

/// <summary>One decision of a plan.</summary>
/// <param name="Field">What was decided, for example <c>Gpu.ThreadsPerGroup</c>.</param>
/// <param name="Value">The choice.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record PlanDecision(string Field, string Value, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Field} = {Value}: {Reason}";
}
