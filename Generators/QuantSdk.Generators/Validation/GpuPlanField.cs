using System;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>A decision that a user can write: how its text is read for each kind of layer.</summary>
/// <param name="Linear">Reads it for linear layers; gives null where the text is no value of it. Null itself where such layers lack the decision.</param>
/// <param name="Attention">Likewise for attention layers.</param>
internal sealed record GpuPlanField(
    Func<GpuPlanOptions, string, GpuPlanOptions?>? Linear = null, Func<GpuAttentionOptions, string, GpuAttentionOptions?>? Attention = null)
{
    /// <summary>Whether a place where decisions of the given kind are written knows the field.</summary>
    public bool IsKnownAt(GpuPlanScope scope) => (scope != GpuPlanScope.Attention && Linear is not null) || (scope != GpuPlanScope.Linear && Attention is not null);

    /// <summary>Adds the decision to others; null where the text is no value of it.</summary>
    public GpuPlanChoices? Set(GpuPlanChoices choices, string text)
    {
        GpuPlanOptions? linear = Linear is null ? choices.Linear : Linear(choices.Linear, text);
        GpuAttentionOptions? attention = Attention is null ? choices.Attention : Attention(choices.Attention, text);
        return linear is null || attention is null ? null : new GpuPlanChoices(linear, attention);
    }
}
