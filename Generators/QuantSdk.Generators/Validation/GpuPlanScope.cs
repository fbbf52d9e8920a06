namespace QuantSdk.Generators.Validation;

/// <summary>Which layers a text of decisions is written for.</summary>
internal enum GpuPlanScope
{
    /// <summary>All layers of a project: each takes what concerns it.</summary>
    All,

    /// <summary>A linear layer.</summary>
    Linear,

    /// <summary>An attention layer.</summary>
    Attention,
}
