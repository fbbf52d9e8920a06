using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>
/// Checks a declaration and turns it into a model: the one place that knows what is right. The generator takes the model, the
/// analyzers take the violations.
/// </summary>
internal static class LayerResolver
{
    /// <summary>Checks a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="context">What the project says.</param>
    /// <param name="violations">Receives what is wrong with the layer.</param>
    /// <returns>The model, or null where anything is wrong with the layer or the project.</returns>
    public static LayerModel? Resolve(LayerDeclaration declaration, ProjectContext context, ViolationList violations)
    {
        ViolationList projectViolations = new();
        ProjectSettings settings = ProjectResolver.Resolve(context, projectViolations);
        violations.AddRange(declaration.ShapeViolations);

        // A class of both kinds is reported as an attention layer.
        if (!declaration.IsReadable || declaration.Attention is not null || !CheckPresence(declaration, context, violations) || declaration.Linear is not LinearArguments linear)
        {
            return null;
        }

        SizeRules.CheckPositive(linear, violations);
        FormatModel? format = ResolveFormat(declaration, context, settings, violations);
        string? target = ProjectResolver.Target(linear.Target, PlaceKind.LinearLayer, "Target", violations);
        GpuPlanChoices plan = ProjectResolver.Plan(linear.GpuPlan, GpuPlanScope.Linear, PlaceKind.LinearLayer, "GpuPlan", violations) ?? settings.GpuPlan;

        // Sizes are compared with the format only where both are sound, so that one mistake gives one message.
        if (format is not null && !violations.Any)
        {
            SizeRules.CheckFormat(linear, format, violations);
        }

        if (format is null || violations.Any || projectViolations.Any)
        {
            return null;
        }

        return new LayerModel(
            declaration.Namespace,
            declaration.ContainingTypes,
            declaration.Name,
            linear.InFeatures,
            linear.OutFeatures,
            format,
            settings.EmitGpu,
            target ?? settings.Device) { HintSuffix = declaration.HintSuffix, GpuOptions = plan.Linear };
    }

    private static bool CheckPresence(LayerDeclaration declaration, ProjectContext context, ViolationList violations)
    {
        if (declaration.Linear is null)
        {
            violations.Add(DiagnosticIds.MissingLinearLayer, PlaceKind.Class, "", declaration.Name);
        }

        switch (declaration.Vector, declaration.Mant)
        {
            case (null, null):
                violations.Add(DiagnosticIds.MissingFormat, PlaceKind.Class, "", declaration.Name);
                return false;
            case (not null, not null):
                violations.Add(DiagnosticIds.SeveralFormats, PlaceKind.Class, "", declaration.Name);
                return false;
        }

        if (!context.HasRuntime)
        {
            violations.Add(DiagnosticIds.RuntimeMissing, PlaceKind.Class, "", declaration.Name);
        }

        return true;
    }

    private static FormatModel? ResolveFormat(
        LayerDeclaration declaration, ProjectContext context, ProjectSettings settings, ViolationList violations) =>
        declaration.Vector is VectorArguments vector
            ? VectorResolver.Resolve(vector, context, violations)
            : MantResolver.Resolve(declaration.Mant!, settings, violations);
}
