using System.Text;

namespace QuantSdk.Layers;

/// <summary>What the build decided for a layer, in words and numbers.</summary>
/// <param name="Layer">The annotated class.</param>
/// <param name="Format">The number format's name.</param>
/// <param name="Decisions">The decisions.</param>
public sealed record LayerPlan(string Layer, string Format, IReadOnlyList<PlanDecision> Decisions)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(Layer).Append(" (").Append(Format).Append(')');
        foreach (PlanDecision decision in Decisions)
        {
            text.AppendLine().Append("  ").Append(decision);
        }

        return text.ToString();
    }
}
