using System;
using System.ComponentModel;

namespace QuantSdk;

/// <summary>
/// Records the plan of a layer in the compiled assembly, where the MSBuild task reads it. The generator writes it; it is not for
/// use in code.
/// </summary>
/// <param name="layer">The layer's full name, for example <c>Demo.Outer+UpProjection</c>.</param>
/// <param name="plan">The plan as JSON; its member <c>schema</c> is the version of its form.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class QuantPlanAttribute(string layer, string plan) : Attribute
{
    /// <summary>The layer's full name.</summary>
    public string Layer { get; } = layer;

    /// <summary>The plan as JSON.</summary>
    public string Plan { get; } = plan;
}
