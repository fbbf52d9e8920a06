using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>Decisions about GPU kernels that a user made, by the kind of layer that they concern.</summary>
/// <param name="Linear">Those of linear layers.</param>
/// <param name="Attention">Those of attention layers.</param>
internal sealed record GpuPlanChoices(GpuPlanOptions Linear, GpuAttentionOptions Attention)
{
    /// <summary>Leaves every decision to the planners.</summary>
    public static GpuPlanChoices Default { get; } = new(GpuPlanOptions.Default, GpuAttentionOptions.Default);
}
